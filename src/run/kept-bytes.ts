import type { Result } from '../output/result.ts';
import type { RunOptions } from './run-options.ts';

/** A paper that was released is those bytes again; each language has its own. */
export function keptBytes(result: Result, format: RunOptions['format']): Uint8Array | undefined {
  if (result.kind !== 'document' || (result.others ?? []).length > 0) return undefined;
  return result.kept?.[format];
}
