/** What a person is told when something they asked for cannot be done. */
export type ErrorText = {
  /** Stable and machine-readable, such as `MEETING_NOT_FOUND`; scripts may test it. */
  code: string;
  /** One sentence with the offending value in it. */
  message: string;
  /** Commands or values that would work, a line each. */
  hints?: readonly string[];
  /** Rows that belong to the message (bad lines of a file), already as text. */
  details?: readonly string[];
};

export class UserError extends Error {
  override name = 'UserError';
  readonly exitCode: number = 4;
  readonly code: string;
  readonly hints: readonly string[];
  readonly details: readonly string[];

  constructor(text: ErrorText, cause?: unknown) {
    super(text.message, { cause });
    this.code = text.code;
    this.hints = text.hints ?? [];
    this.details = text.details ?? [];
  }
}

/** The command line is wrong, or a value is missing and cannot be asked. */
export class UsageError extends UserError {
  override name = 'UsageError';
  override readonly exitCode = 2;
}

/** There is no such record or file. */
export class NotFoundError extends UserError {
  override name = 'NotFoundError';
  override readonly exitCode = 3;
}

/** Understood and refused: a duplicate, a conflict, a yes that was not given. */
export class RefusedError extends UserError {
  override name = 'RefusedError';
  override readonly exitCode = 4;
}

/** A file's rows cannot be stored as they are. */
export class DataError extends UserError {
  override name = 'DataError';
  override readonly exitCode = 5;
}

/** Another program holds the record book. */
export class BusyError extends UserError {
  override name = 'BusyError';
  override readonly exitCode = 6;
}

/** The record book is missing, foreign, newer, read-only or damaged. */
export class BookError extends UserError {
  override name = 'BookError';
  override readonly exitCode = 7;
}

/** The person pressed Ctrl-C, Ctrl-D or Esc at a question. */
export class CancelledError extends UserError {
  override name = 'CancelledError';
  override readonly exitCode = 130;
}
