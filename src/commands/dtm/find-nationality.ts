import type { Database } from '../../db/database.ts';
import { findCategory } from '../../db/dtm-answers.ts';
import { nationalityNames } from '../../dtm/nationalities.ts';
import { findNationalityCode } from '../../office/nationalities.ts';

export type FoundNationality = {
  code: string;
  name: string;
  nameAr: string;
  /** -1 where no figure of it was ever stored: then nothing is found, which is right. */
  categoryId: number;
};

export function findNationality(
  db: Database,
  text: string | undefined,
): FoundNationality | undefined {
  if (text === undefined) return undefined;
  const code = findNationalityCode(db, text);
  const names = nationalityNames(code);
  return {
    code,
    name: names?.en ?? code,
    nameAr: names?.ar ?? code,
    categoryId: findCategory(db, 'nationality', code) ?? -1,
  };
}
