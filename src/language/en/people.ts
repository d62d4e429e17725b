import { type Person, personId, personName } from '../../domain/person.ts';

type Notices = {
  contacts: readonly { typed: string; notice: string }[];
  suspected: readonly { person: Person; reason: string }[];
};

/** What is to be noticed of a person just saved, a line each. */
export function personNotices({ contacts, suspected }: Notices): string[] {
  return [
    ...contacts.map(({ typed, notice }) => `${typed}: ${notice}`),
    ...suspected.map(
      ({ person, reason }) =>
        `may be ${personId(person)} ${personName(person)} (${reason}): mwg person merge or distinct`,
    ),
  ];
}
