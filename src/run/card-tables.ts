import { UsageError } from '../errors.ts';
import type { Printed } from '../output/printed.ts';
import type { XlsxSheet } from '../output/xlsx.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    CARD_OF_TABLES: { output: string; tables: readonly string[] };
  }
}

/** The tables of a card, a sheet each under its heading. */
export function cardSheets(result: Printed, rightToLeft: boolean): XlsxSheet[] {
  return tablesOf(result).map(({ heading, listing }) => ({
    name: heading,
    view: listing.view({}),
    rightToLeft,
  }));
}

/** CSV is one table: of a card its fields, and nothing may be left out unsaid. */
export function demandOneTable(result: Printed, output = ''): void {
  const tables = tablesOf(result).map(({ heading }) => heading);
  if (tables.length > 0) throw new UsageError('CARD_OF_TABLES', { output, tables });
}

function tablesOf(result: Printed) {
  return result.kind === 'card' ? result.sections.filter(({ listing }) => listing.count > 0) : [];
}
