import type { UserError } from '../../src/errors.ts';
import { errors } from '../../src/language/en/errors.ts';
import { messageOf } from '../../src/language/messages.ts';

/** What a person reads of an error, where it is caught below the command line. */
export function messageIn(error: UserError, verb = 'mwg dtm import') {
  return messageOf(errors, error, verb);
}
