import { defineCommand } from '../command.ts';
import { changeRows, countChanges, countRows, isActive, listChanges } from '../db/changes.ts';
import type { Database } from '../db/database.ts';
import { findRecord } from '../db/find-record.ts';
import { namedRows } from '../db/named-rows.ts';
import { given } from '../domain/given.ts';
import { summaries } from '../language/en/summaries.ts';
import { createListing } from '../output/create-listing.ts';
import { optional, text } from '../params.ts';
import { changeDifferences } from '../records/change-differences.ts';
import { changeColumns, type ToldChange } from '../records/changes.ts';

const screenful = 30;

export const history = defineCommand({
  name: 'history',
  summary: summaries.history,
  examples: ['mwg history', 'mwg history A-1', 'mwg history iom --json'],
  params: { record: optional(text('<record>', 'only changes of one record: A-1, M-3, iom, I-1')) },
  returns: 'list',
  run(input, context) {
    const { db, zone, today, limit, onScreen } = context;
    const record = input.record === undefined ? undefined : findRecord(context, input.record);
    const filter = given({ record: record?.key });
    const most = limit ?? (onScreen ? screenful : undefined);
    const changes = listChanges(db, { ...filter, ...given({ limit: most }) });
    return createListing(
      changeColumns(zone, today),
      changes.map((change) => told(db, change)),
      {
        count: most === undefined ? changes.length : countChanges(db, filter),
        empty: ({ history: words }) => words.none,
        notes: [({ history: words }) => words.takeBack],
      },
    );
  },
});

/** A file of figures or the places of a new book are thousands of rows, which nobody reads here. */
const rowsTold = 1000;

function told(db: Database, change: ReturnType<typeof listChanges>[number]): ToldChange {
  const first = changeRows(db, change.id, rowsTold);
  const { rows, labels } = namedRows(db, first);
  return {
    ...change,
    rowsLeft: first.length < rowsTold ? 0 : countRows(db, change.id) - rowsTold,
    isUndone: !isActive(db, change.id),
    records: [...new Set(labels.values())],
    differences: changeDifferences(rows, labels, 'forward').map((line) => line.trim()),
  };
}
