import type { ErrorCode, ErrorValues, UserError } from '../errors.ts';

/** What goes wrong, in words: one sentence with the value in it, then the commands that would work. */
export type Message = {
  message: string;
  hints?: readonly string[];
  /** Rows that belong to the message: bad lines of a file. */
  details?: readonly string[];
};

/**
 * `verb` is what was typed, such as `mwg member import`, and `file` the words behind it: a hint that
 * repeats the command can be pasted.
 */
export type Messages = {
  [Code in ErrorCode]: (values: ErrorValues[Code], verb: string, file: string) => Message;
};

export function messageOf(
  messages: Messages,
  error: UserError,
  verb: string,
  file = 'FILE',
): Required<Message> {
  const { code, values } = error;
  // An error's values are those of its code: the constructor takes them together.
  const write = messages[code] as (values: unknown, verb: string, file: string) => Message;
  const { message, hints = [], details = [] } = write(values, verb, file);
  return { message, hints, details };
}
