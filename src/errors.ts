/**
 * Every code that can be thrown, with the values its sentence needs. Each room adds its own beside the
 * throw (`declare module`); the sentences are in `language/`, and the compiler holds both together.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled where the codes are thrown
export interface ErrorValues {}

/** Stable and machine-readable, such as `MEETING_NOT_FOUND`; scripts may test it. */
export type ErrorCode = keyof ErrorValues;

/** A code and its values; the sentence is written where the error is shown. */
export class UserError<Code extends ErrorCode = ErrorCode> extends Error {
  override name = 'UserError';
  readonly exitCode: number = 4;
  readonly code: Code;
  readonly values: ErrorValues[Code];

  constructor(code: Code, values: ErrorValues[Code], cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.values = values;
  }
}

/** What an attempt is refused with; undefined where it is not. Any other error is thrown on. */
export function refusalOf(attempt: () => unknown): UserError | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** Whether an error is of this code, and so of its values. */
export function isOf<Code extends ErrorCode>(
  error: UserError,
  code: Code,
): error is UserError<Code> {
  return error.code === code;
}

/** `ENOENT` and the like, of what the system or a library threw. */
export function codeOf(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded ? String(error.code) : undefined;
}

/** The command line is wrong, or a value is missing and cannot be asked. */
export class UsageError<Code extends ErrorCode = ErrorCode> extends UserError<Code> {
  override name = 'UsageError';
  override readonly exitCode = 2;
}

/** There is no such record or file. */
export class NotFoundError<Code extends ErrorCode = ErrorCode> extends UserError<Code> {
  override name = 'NotFoundError';
  override readonly exitCode = 3;
}

/** Understood and refused: a duplicate, a conflict, a yes that was not given. */
export class RefusedError<Code extends ErrorCode = ErrorCode> extends UserError<Code> {
  override name = 'RefusedError';
  override readonly exitCode = 4;
}

/** A file's rows cannot be stored as they are. */
export class DataError<Code extends ErrorCode = ErrorCode> extends UserError<Code> {
  override name = 'DataError';
  override readonly exitCode = 5;
}

/** Another program holds the record book. */
export class BusyError<Code extends ErrorCode = ErrorCode> extends UserError<Code> {
  override name = 'BusyError';
  override readonly exitCode = 6;
}

/** The record book is missing, foreign, newer, read-only or damaged. */
export class BookError<Code extends ErrorCode = ErrorCode> extends UserError<Code> {
  override name = 'BookError';
  override readonly exitCode = 7;
}

/** The person pressed Ctrl-C, Ctrl-D or Esc at a question. */
export class CancelledError<Code extends ErrorCode = ErrorCode> extends UserError<Code> {
  override name = 'CancelledError';
  override readonly exitCode = 130;
}
