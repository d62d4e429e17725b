import { defineCommand } from '../../command.ts';
import { setImportState } from '../../db/dtm-imports.ts';
import { findImport } from '../../db/find-import.ts';
import { text } from '../../params.ts';
import { importChange } from './import-change.ts';

export const dtmRestore = defineCommand({
  name: 'dtm restore',
  summary: 'Let a withdrawn import count again',
  examples: ['mwg dtm restore I-2'],
  params: { import: text('<import>', 'I-5 or 5', 'Which import?') },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const found = findImport(db, input.import);
    if (found.state === 'active')
      return importChange(db, found.id, 'counts already. Nothing changed.');
    setImportState(db, found.id, 'active', null);
    return importChange(db, found.id, 'restored');
  },
});
