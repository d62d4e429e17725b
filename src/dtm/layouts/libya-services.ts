import { DataError } from '../../errors.ts';
import { foldHeading } from '../../tabular/header.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    SERVICES_SHEET: Record<string, never>;
  }
}

const heading = foldHeading('% of public schools Operational?');

/** Known, and nothing to import: services have no place in a book of people. */
export function refuseServices(folded: ReadonlySet<string>): void {
  if (folded.has(heading)) throw new DataError('SERVICES_SHEET', {});
}
