import { defineCommand } from '../../command.ts';
import { withCoverage } from '../../db/dtm-coverage.ts';
import { setImportState } from '../../db/dtm-imports.ts';
import { seriesOfImport } from '../../db/dtm-series.ts';
import { findImport } from '../../db/find-import.ts';
import { importRef } from '../../domain/stored-import.ts';
import { text } from '../../params.ts';
import { importChange } from '../../records/import-change.ts';

export const dtmWithdraw = defineCommand({
  name: 'dtm withdraw',
  summary: 'Take an import out of every answer; its file and figures are kept',
  examples: [
    'mwg dtm withdraw I-2 --reason "IOM sent a corrected file"',
    'mwg dtm withdraw I-1 --reason "Its muhallas were coded twice" --dry-run',
  ],
  params: {
    import: text('<import>', 'I-5 or 5', 'Which import?'),
    reason: text('--reason <text>', 'why', 'Why?'),
  },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const { id, state } = findImport(db, input.import);
    const isThere = state === 'withdrawn';
    if (!isThere) setImportState(db, id, 'withdrawn', input.reason);
    return importChange(
      findImport(db, importRef(id)),
      withCoverage(db, seriesOfImport(db, id)),
      ({ figures }) => (isThere ? figures.wasWithdrawn : figures.withdrawn),
    );
  },
});
