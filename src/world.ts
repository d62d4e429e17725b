import type { IsoDay } from './domain/day.ts';

/** Everything the program touches outside itself, handed in as one value. */
export type World = {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** This instant, and the office's calendar day: days begin in its zone, not the machine's. */
  now: () => Date;
  today: () => IsoDay;
  /** The name of the login, for "who changed this". */
  login: () => Promise<string>;
  home: string;
  workingFolder: string;
  packageRoot: string;
  /** Whether a person can be asked: answers come in on stdin, questions go out on stderr. */
  canAsk: () => Promise<boolean>;
  /** All of stdin, for a verb that reads it where no person can be asked. */
  readInput: () => Uint8Array;
  stdout: Screen;
  stderr: Stream & { isTerminal: () => Promise<boolean> };
  prompter: Prompter;
};

type Stream = { write: (text: string) => void };
export type Screen = Stream & {
  isTerminal: boolean;
  columns: number | undefined;
  rows?: number | undefined;
};

export type Question = {
  message: string;
  choices?: readonly string[];
  /** Which of them it begins at; without choices, the answer that Enter gives. */
  suggested?: string;
  /** What is wrong with the answer, or undefined. */
  trouble: (answer: string) => string | undefined;
};

/** Asks on stderr. */
export type Prompter = {
  /** Throws `CancelledError` when the person leaves the question. */
  ask: (question: Question) => Promise<string>;
  /** Default: no. Throws likewise. */
  confirm: (message: string) => Promise<boolean>;
  /** One after the other, behind a mark, until the person leaves. */
  lines: (mark: string) => AsyncIterable<string>;
};
