import { UsageError } from '../errors.ts';

/** An edit without a flag would record a change that changes nothing. */
export function nothingToEdit(command: string): UsageError {
  return new UsageError({
    code: 'NOTHING_TO_EDIT',
    message: 'no flag says what is to be changed.',
    hints: [`Its flags:  mwg help ${command}`],
  });
}
