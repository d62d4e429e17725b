import { foldHeading } from './header.ts';

/** Columns of ids and codes, by the end of their heading. */
export function codeColumns(headings: readonly string[]): number[] {
  return headings.flatMap((heading, at) => (/(?:id|code)$/.test(foldHeading(heading)) ? [at] : []));
}

/** `2.18911E+11`: the spreadsheet kept six digits, so two different ids now read alike. */
export function isDamagedCode(text: string): boolean {
  return /^\d+(?:[.,]\d+)?E\+?\d+$/i.test(text.trim());
}
