import { DataError } from '../../errors.ts';

/** A package that breaks its own rules: a download that stopped, or a file made to do harm. */
export function damaged(what: string, cause?: unknown): DataError {
  const text = {
    code: 'WORKBOOK_DAMAGED',
    message: `The workbook is damaged: ${what}.`,
    hints: [
      'download or copy it again',
      'or open it in the spreadsheet program and save it as a new .xlsx file',
    ],
  };
  return new DataError(text, cause);
}
