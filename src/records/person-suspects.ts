import type { Likeness } from '../domain/duplicates.ts';
import { type Person, personId, personName } from '../domain/person.ts';
import { english } from '../language/en/english.ts';
import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { PersonNotices } from '../office/persons.ts';
import type { Column } from '../output/listing.ts';

type Suspect = { person: Person; alike: readonly Likeness[] };

/** Who may be the same person, and why. */
export const suspectColumns: readonly Column<Suspect>[] = [
  { key: 'id', value: ({ person }) => personId(person) },
  {
    key: 'name',
    value: ({ person }) => personName(person),
    text: ({ person }, { language }) => personName(person, language),
  },
  {
    key: 'reason',
    title: ({ person }) => person.because,
    value: ({ alike }) => english.person.alike(alike),
    text: ({ alike }, { person }) => person.alike(alike),
  },
];

/** What is to be noticed of a person just saved. */
export function personNotices({ contacts, suspected }: PersonNotices): Text[] {
  return [
    ...contacts.map(
      ({ typed, unknownPrefix }) =>
        ({ person }: Words) =>
          person.unknownPrefix(typed, unknownPrefix),
    ),
    ...suspected.map(
      ({ person: other, alike }) =>
        ({ person }: Words) =>
          person.maybe(other, person.alike(alike)),
    ),
  ];
}
