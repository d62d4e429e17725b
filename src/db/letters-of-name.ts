import type { Letter } from '../domain/letter.ts';
import type { LetterPartRole } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { getLetter } from './letters.ts';

export type NamedOn = { letter: Letter; role: LetterPartRole; name: string };

/** Letters of a body that was not in the book, under a name that an organisation has. */
export function lettersOfName(db: Database, handle: string): NamedOn[] {
  return db
    .prepare<{ handle: string }, { id: number; role: LetterPartRole; name: string }>(
      `SELECT DISTINCT p.letter_id AS id, p.role, p.name FROM letter_part p, organisation o
       WHERE p.name IS NOT NULL AND o.handle = @handle
         AND (fold(p.name) IN (fold(o.handle), fold(o.name_en), fold(o.name_ar), fold(o.acronym))
           OR EXISTS (SELECT 1 FROM organisation_alias a
             WHERE a.organisation_id = o.id AND fold(a.name) = fold(p.name)))
       ORDER BY p.letter_id`,
    )
    .all({ handle })
    .flatMap(({ id, role, name }) => {
      const letter = getLetter(db, id);
      return letter === undefined ? [] : [{ letter, role, name }];
    });
}
