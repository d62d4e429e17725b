import type { Database } from '../../db/database.ts';
import { findCategory } from '../../db/dtm-answers.ts';
import { nearest } from '../../domain/nearest.ts';
import { nationalities, nationalityNames, readNationality } from '../../dtm/nationalities.ts';
import { NotFoundError } from '../../errors.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    NATIONALITY_UNKNOWN: { text: string; close: string | undefined };
  }
}

export type FoundNationality = {
  code: string;
  name: string;
  /** -1 where no figure of it was ever stored: then nothing is found, which is right. */
  categoryId: number;
};

export function findNationality(
  db: Database,
  text: string | undefined,
): FoundNationality | undefined {
  if (text === undefined) return undefined;
  const code = readNationality(text);
  if (code === undefined) throw unknownNationality(text);
  const name = nationalityNames(code)?.en ?? code;
  return { code, name, categoryId: findCategory(db, 'nationality', code) ?? -1 };
}

function unknownNationality(text: string): NotFoundError {
  const names = nationalities.map(({ en }) => en);
  return new NotFoundError('NATIONALITY_UNKNOWN', { text, close: nearest(text, names) });
}
