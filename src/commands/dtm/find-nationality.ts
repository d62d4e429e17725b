import type { Database } from '../../db/database.ts';
import { findCategory } from '../../db/dtm-answers.ts';
import { nationalityName } from '../../dtm/nationalities.ts';
import { findNationalityCode } from '../../office/nationalities.ts';

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
  const code = findNationalityCode(db, text);
  const name = nationalityName(code);
  return { code, name, categoryId: findCategory(db, 'nationality', code) ?? -1 };
}
