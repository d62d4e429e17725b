/**
 * Every code that can be thrown, with the values its sentence needs. Each room adds its own beside the
 * throw (`declare module`); the sentences are in `language/`, and the compiler holds both together.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled where the codes are thrown
export interface ErrorValues {}

/** Stable and machine-readable, such as `MEETING_NOT_FOUND`; scripts may test it. */
export type ErrorCode = keyof ErrorValues;

/** What a person is told when something they asked for cannot be done. */
export type ErrorText = {
  code: string;
  /** One sentence with the offending value in it. */
  message: string;
  /** Commands or values that would work, a line each. */
  hints?: readonly string[];
  /** Rows that belong to the message (bad lines of a file), already as text. */
  details?: readonly string[];
};

export class UserError<Code extends ErrorCode = ErrorCode> extends Error {
  override name = 'UserError';
  readonly exitCode: number = 4;
  readonly code: string;
  /** Undefined where the sentence came with the error. */
  readonly values: ErrorValues[Code] | undefined;
  readonly text: ErrorText | undefined;

  constructor(code: Code, values: ErrorValues[Code], cause?: unknown);
  constructor(text: ErrorText, cause?: unknown);
  constructor(what: Code | ErrorText, second?: unknown, third?: unknown) {
    const isText = typeof what === 'object';
    super(isText ? what.message : String(what), { cause: isText ? second : third });
    this.code = isText ? what.code : String(what);
    this.text = isText ? what : undefined;
    this.values = isText ? undefined : (second as ErrorValues[Code]);
  }

  get hints(): readonly string[] {
    return this.text?.hints ?? [];
  }

  get details(): readonly string[] {
    return this.text?.details ?? [];
  }
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
