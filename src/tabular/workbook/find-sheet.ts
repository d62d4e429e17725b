import { fold } from '../../domain/fold.ts';
import { DataError, NotFoundError, UsageError } from '../../errors.ts';
import type { SheetPart } from './open-workbook.ts';

/** By name, capital letters and blanks aside; without a name the only sheet that is not hidden. */
export function findSheet(sheets: readonly SheetPart[], name?: string): SheetPart {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  if (name === undefined) return onlySheet(visible.length > 0 ? visible : sheets);
  const exact = sheets.find((sheet) => sheet.name === name);
  const alike = sheets.filter((sheet) => fold(sheet.name) === fold(name));
  const found = exact ?? (alike.length === 1 ? alike[0] : undefined);
  if (found !== undefined) return found;
  throw new NotFoundError({
    code: 'SHEET_NOT_FOUND',
    message: `The workbook has no sheet "${name}".`,
    hints: sheets.map(sheetOption),
  });
}

function onlySheet(sheets: readonly SheetPart[]): SheetPart {
  const [only, ...others] = sheets;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined) {
    throw new DataError({
      code: 'WORKBOOK_EMPTY',
      message: 'The workbook has no sheet of cells.',
    });
  }
  throw new UsageError({
    code: 'SHEET_NOT_NAMED',
    message: `The workbook has ${sheets.length} sheets: which one?`,
    hints: sheets.map(sheetOption),
  });
}

function sheetOption({ name }: SheetPart): string {
  return `mwg dtm import FILE --sheet "${name}"`;
}
