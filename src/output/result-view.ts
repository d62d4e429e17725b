import { english } from '../language/en/english.ts';
import { createListing } from './create-listing.ts';
import { documentView } from './document-csv.ts';
import type { Selection, Value, View } from './listing.ts';
import type { Printed, PrintedChange } from './printed.ts';

type Fields = Readonly<Record<string, Value>>;

/** Any result as rows and columns, for CSV: a card and an answer are one row each. */
export function resultView(result: Printed, selection: Selection): View {
  switch (result.kind) {
    case 'listing':
      return result.view(selection);
    case 'card': {
      const fields = result.fields.map(({ key, value }) => [key, value] as const);
      return recordsView([Object.fromEntries(fields)], selection);
    }
    case 'answer':
      return recordsView([result.fields], selection);
    case 'change':
      return recordsView(changeRecords(result), {});
    case 'document':
      return documentView(result);
  }
}

function changeRecords({ records }: PrintedChange): Fields[] {
  return records.map(({ id, fields }) => ({ id, ...fields }));
}

function recordsView(records: readonly Fields[], selection: Selection): View {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const columns = keys.map((key) => ({
    key,
    title: key,
    value: (record: Fields) => record[key] ?? null,
  }));
  return createListing(columns, records, { empty: '' }).in(english).view(selection);
}
