import { fold } from '../domain/fold.ts';
import { DataError, NotFoundError, UsageError } from '../errors.ts';
import type { SheetPart } from './workbook/open-workbook.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    SHEET_NOT_FOUND: { name: string; sheets: readonly string[] };
    SHEET_NOT_NAMED: { sheets: readonly string[] };
    WORKBOOK_EMPTY: Record<string, never>;
  }
}

/** By name, capital letters and blanks aside; without a name the only sheet that is not hidden. */
export function findSheet(sheets: readonly SheetPart[], name?: string): SheetPart {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  if (name === undefined) return onlySheet(visible.length > 0 ? visible : sheets);
  const exact = sheets.find((sheet) => sheet.name === name);
  const alike = sheets.filter((sheet) => fold(sheet.name) === fold(name));
  const found = exact ?? (alike.length === 1 ? alike[0] : undefined);
  if (found !== undefined) return found;
  throw new NotFoundError('SHEET_NOT_FOUND', { name, sheets: sheets.map((each) => each.name) });
}

function onlySheet(sheets: readonly SheetPart[]): SheetPart {
  const [only, ...others] = sheets;
  if (only === undefined) throw new DataError('WORKBOOK_EMPTY', {});
  if (others.length === 0) return only;
  throw new UsageError('SHEET_NOT_NAMED', { sheets: sheets.map((each) => each.name) });
}
