import type { BookPlace } from './db/connect.ts';
import type { Database } from './db/database.ts';
import type { Clock } from './domain/clock.ts';
import { isReadDay } from './domain/date-words.ts';
import type { IsoDay } from './domain/day.ts';
import type { Group } from './domain/group.ts';
import type { Calendar } from './domain/working-week.ts';
import type { UserError } from './errors.ts';
import type { PrintLanguage } from './language/print-language.ts';
import type { Text } from './language/text.ts';
import type { Result, Results } from './output/result.ts';
import type { Input, Params } from './param.ts';

/** A value that only the record or the file itself could say was needed. */
export type Lacking = {
  /** The parameter it is given by. */
  key: string;
  question: Text;
  /** What the book offers. */
  suggested?: string;
};

declare module './errors.ts' {
  interface ErrorValues {
    /** An edit without a flag would record a change that changes nothing. */
    NOTHING_TO_EDIT: object;
  }
}

/** What a verb works with: the book inside one transaction, and the day. */
export type Context = {
  db: Database;
  /** The group the verb means: that of `--group`, else the book's own. */
  group: Group;
  today: IsoDay;
  calendar: Calendar;
  /** UTC instant of this run. */
  at: string;
  /** The record book's zone: days begin there, whatever the machine's clock says. */
  zone: string;
  isDemo: boolean;
  /** In which languages the answer will be read, where a verb must know. */
  languages: readonly [PrintLanguage, ...PrintLanguage[]];
  /** The most rows that will be shown, where the verb's own order stands. */
  limit: number | undefined;
  /** A person reads the answer on a screen, and said neither how much of it nor in which order. */
  onScreen: boolean;
};

/** What may be used outside a transaction: files and the place of the book, never the streams. */
export type Outside = {
  today: IsoDay;
  at: string;
  bookPath: string;
  /** Where the book is, and how to open it. */
  place: BookPlace;
  /** The group of `--group`, as typed. */
  group: string | undefined;
  /** SHA-256 of the file at a path; undefined where there is none to be read. */
  digestOf: (path: string) => string | undefined;
  /** Full path of `-o`, for a verb that takes it for itself. */
  output: string | undefined;
  readFile: (path: string) => Uint8Array;
  /** A file of any size, read piece by piece as often as asked. */
  openFile: (path: string) => FileOnDisk;
  /** Tells a person on a terminal how far a long piece of work is; silent for a short one. */
  watchProgress: (what: string) => Promise<Progress>;
  /** All that stands on stdin, where no terminal is. */
  readInput: () => Uint8Array;
  /** Reads a further command line, which is then run inside the change that is being recorded. */
  startLine: (
    argv: readonly string[],
    db: Database,
    meant: Meant,
  ) => Promise<(context: Context) => Result>;
  /** A path as typed, made independent of the working folder. */
  fullPath: (path: string) => string;
  /** Refuses a folder in which no file could be made, before anything is recorded. */
  demandFolder: (path: string) => void;
  /** A text file that ships with the program, such as `data/places.csv`. */
  packageFile: (path: string) => string;
  /** A file of the office's own in the folder of its record book, such as `templates/letter-ar.txt`. */
  officeFile: (path: string) => { path: string; text: string } | undefined;
  /** Copies that stand beside the book, made before its schema changed. */
  olderCopies: () => readonly string[];
  /** Reports of faults of the program that are kept on this machine. */
  crashReports: () => readonly { path: string; text: string }[];
  /** Makes a new record book at `bookPath`, whole or not at all; refuses where there is a file already. */
  createBook: (options: BookOptions) => Promise<void>;
};

type BookOptions = {
  isDemo: boolean;
  /** The group of logins that will write it. */
  sharedWith: string | undefined;
  /** Command lines that fill it, one after the other. */
  lines: readonly (readonly string[])[];
};

export type FileOnDisk = { size: number; chunks: () => Iterable<Uint8Array> };
export type Progress = { at: (share: number) => void; end: () => void };

type Returns = keyof Results;

type Record<P extends Params, Kind extends Returns = Returns> = {
  /** `action add`: the words typed after `mwg`. */
  name: string;
  summary: string;
  /** Command lines that run on the demo book, at least one. */
  examples: readonly string[];
  params: P;
  /** What `run` must return. */
  returns: Kind;
  /** What a refusal lacks and a person at a terminal can add. */
  asksFor?: (refusal: UserError) => readonly Lacking[];
  /** Printed in, where neither flag nor variable says; a paper for signature is in both. */
  language?: 'both';
};

/** Which group is meant, and whether the book is one to practise on. */
type Meant = Pick<Context, 'group' | 'isDemo'>;

/** A verb of the record book. */
export type CommandSpec<P extends Params, Prepared, Kind extends Returns> = Record<P, Kind> & {
  /** Writes run in one IMMEDIATE transaction with one change row. */
  writes?: true;
  /** May return a change with a question: then it is run once, rolled back, shown and agreed to. */
  mayAsk?: true;
  /** Once recorded, the file is written anew: no byte of what was deleted stays in it. */
  rewritesBook?: true;
  /** Runs whole and keeps nothing: a check of what would be recorded. */
  isRehearsal?: true;
  /** Its change is no news to be taken back: undo and redo themselves, and what is gone for good. */
  isFinal?: true;
  /** On a terminal each line that is typed at it is a run of its own. */
  isDesk?: true;
  /** Waits, reads files; runs before the transaction, with a book to look things up in. */
  prepare?: (input: Input<P>, outside: Outside, db: Database, meant: Meant) => Promise<Prepared>;
  run: (input: Input<P>, context: Context, prepared: Prepared) => Result<Kind>;
};

/** A verb that needs no open record book. */
export type ToolSpec<P extends Params, Kind extends Returns> = Record<P, Kind> & {
  /** `-o` is where it puts what it makes, not where its answer goes. */
  takesOutput?: true;
  /** Its days are read with the holidays of the record book, where there is one. */
  wantsHolidays?: true;
  run: (input: Input<P>, outside: Outside) => Promise<Result<Kind>>;
};

/** The values as typed, by the parameter's name in the record. */
export type Texts = Readonly<{ [param: string]: readonly string[] }>;

/** A verb with its types forgotten: what the program's table of contents holds. */
export type Command = Record<Params> &
  (
    | {
        needsBook: true;
        writes: boolean;
        mayAsk?: true;
        rewritesBook?: true;
        isFinal?: true;
        isRehearsal?: true;
        isDesk?: true;
        /** Reads every value (throws `UsageError`), prepares, and hands back what is left to run. */
        start: (
          texts: Texts,
          reading: Clock,
          outside: Outside,
          db: Database,
          meant: Meant,
        ) => Promise<(context: Context) => Result>;
      }
    | {
        needsBook: false;
        takesOutput?: true;
        writes: false;
        wantsHolidays?: true;
        start: (texts: Texts, reading: Clock, outside: Outside) => Promise<Result>;
      }
  );

export function defineCommand<
  const P extends Params,
  const Kind extends Returns,
  Prepared = undefined,
>(spec: CommandSpec<P, Prepared, Kind>): Command {
  return {
    ...spec,
    needsBook: true,
    writes: spec.writes === true,
    start: async (texts, reading, outside, db, meant) => {
      const input = readInput(spec.params, texts, reading);
      // A verb without `prepare` declares no Prepared, so undefined is its whole type.
      const prepared = (await spec.prepare?.(input, outside, db, meant)) as Prepared;
      return (context) => spec.run(input, context, prepared);
    },
  };
}

export function defineTool<const P extends Params, const Kind extends Returns>(
  spec: ToolSpec<P, Kind>,
): Command {
  return {
    ...spec,
    needsBook: false,
    writes: false,
    start: (texts, reading, outside) => spec.run(readInput(spec.params, texts, reading), outside),
  };
}

export function readInput<P extends Params>(params: P, texts: Texts, reading: Clock): Input<P> {
  const values = Object.entries(params).map(([key, param]) => [
    key,
    param.read(texts[key] ?? [], clockOf(key, params, texts, reading)),
  ]);
  // Object.fromEntries forgets which key had which type; the entries come from `params` itself.
  return Object.fromEntries(values) as Input<P>;
}

/** Beside `--as-of` any other day is counted from the day that is asked of. */
export function clockOf(key: string, params: Params, texts: Texts, reading: Clock): Clock {
  const day = key === 'asOf' ? null : dayAsked(params, texts, reading);
  return day === null ? reading : { ...reading, today: day };
}

/** The day that a list or a card is asked of. */
export function dayAsked({ asOf }: Params, texts: Texts, reading: Clock): IsoDay | null {
  if (asOf === undefined || texts.asOf === undefined) return null;
  const read = asOf.read(texts.asOf, reading);
  return isReadDay(read) ? read.day : null;
}
