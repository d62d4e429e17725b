import { dayText } from '../../domain/day-text.ts';
import type { StoredImport } from '../../domain/stored-import.ts';
import { RefusedError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';

/** The same bytes again: nothing to do, and no trouble either. */
export function alreadyImported(twin: StoredImport | undefined): Change {
  if (twin?.state !== 'active') {
    throw new RefusedError({
      code: 'IMPORT_WITHDRAWN',
      message: `the same file was imported as I-${twin?.id} and withdrawn: ${twin?.stateReason}.`,
      hints: [`Bring it back:  mwg dtm restore I-${twin?.id}`],
    });
  }
  return {
    kind: 'change',
    say: [
      `already imported as I-${twin.id} on ${dayText(twin.importedOn)} (same content). Nothing to do.`,
    ],
    records: [{ id: `I-${twin.id}`, fields: { state: twin.state, file: twin.fileName } }],
    next: ['mwg dtm rounds'],
  };
}
