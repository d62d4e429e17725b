import { DataError } from '../../errors.ts';
import { foldHeading } from '../../tabular/header.ts';

const heading = foldHeading('% of public schools Operational?');

/** Known, and nothing to import: services have no place in a book of people. */
export function refuseServices(folded: ReadonlySet<string>): void {
  if (!folded.has(heading)) return;
  throw new DataError({
    code: 'SERVICES_SHEET',
    message:
      'This is the sheet of services by baladiya: it holds percentages and yes or no, and no count of people.',
    hints: ['Import the sheet of IDPs and returnees of the same workbook.'],
  });
}
