import type { Person } from '../domain/person.ts';
import type { ContactKind } from '../domain/vocabulary.ts';
import type { Words } from '../language/words.ts';

/** `Nadia@example.org, 091 555 0101 (private)` */
export function markedContacts(
  { contacts }: Pick<Person, 'contacts'>,
  wanted: ContactKind,
  { paper, terms }: Words,
): string {
  return paper.joined(
    contacts
      .filter(({ kind }) => kind === wanted)
      .map(({ typed, scope }) => (scope === 'private' ? `${typed} (${terms.private})` : typed)),
  );
}
