import { defineCommand } from '../../command.ts';
import { setImportState } from '../../db/dtm-imports.ts';
import { findImport } from '../../db/find-import.ts';
import { text } from '../../params.ts';
import { importChange } from './import-change.ts';

export const dtmWithdraw = defineCommand({
  name: 'dtm withdraw',
  summary: 'Take an import out of every answer; its file and figures are kept',
  examples: ['mwg dtm withdraw I-2 --reason "IOM sent a corrected file"'],
  params: {
    import: text('<import>', 'I-5 or 5', 'Which import?'),
    reason: text('--reason <text>', 'why', 'Why?'),
  },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const found = findImport(db, input.import);
    if (found.state === 'withdrawn')
      return importChange(db, found.id, 'was already withdrawn. Nothing changed.');
    setImportState(db, found.id, 'withdrawn', input.reason);
    return importChange(db, found.id, 'withdrawn');
  },
});
