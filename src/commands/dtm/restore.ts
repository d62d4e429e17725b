import { defineCommand } from '../../command.ts';
import { withCoverage } from '../../db/dtm-coverage.ts';
import { setImportState } from '../../db/dtm-imports.ts';
import { seriesOfImport } from '../../db/dtm-series.ts';
import { findImport } from '../../db/find-import.ts';
import { importRef } from '../../domain/stored-import.ts';
import { text } from '../../params.ts';
import { importChange } from '../../records/import-change.ts';

export const dtmRestore = defineCommand({
  name: 'dtm restore',
  summary: 'Let a withdrawn import count again',
  examples: ['mwg dtm restore I-2', 'mwg dtm restore I-2 --dry-run'],
  params: { import: text('<import>', 'I-5 or 5', 'Which import?') },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const { id, state } = findImport(db, input.import);
    const isThere = state === 'active';
    if (!isThere) setImportState(db, id, 'active', null);
    return importChange(
      findImport(db, importRef(id)),
      withCoverage(db, seriesOfImport(db, id)),
      ({ figures }) => (isThere ? figures.countsAlready : figures.restored),
    );
  },
});
