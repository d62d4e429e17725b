import { UserError } from '../../src/errors.ts';
import { errors } from '../../src/language/en/errors.ts';
import { messageOf } from '../../src/language/messages.ts';

/** What a person reads of an error, where it is caught below the command line. */
export function messageIn(error: UserError, verb = 'mwg dtm import') {
  return messageOf(errors, error, verb);
}

/** What a person reads of what this throws; anything else than a `UserError` fails the test. */
export async function refusalOf(work: () => unknown, verb?: string) {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, ...messageIn(error, verb) };
    throw error;
  }
  throw new Error('nothing was refused');
}
