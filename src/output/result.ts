import type { Text } from '../language/text.ts';
import type { Document } from './document.ts';
import type { LetterPaper } from './letter-paper.ts';
import type { Listing, Tone, Value } from './listing.ts';
import type { MailDraft } from './mail-draft.ts';

/** One record, drawn as labelled lines. */
export type Card = {
  kind: 'card';
  /** `A-127  Share the returns SOP` */
  heading: Text;
  fields: readonly CardField[];
  /** Tables under the fields: the actions of a meeting, the seat's people. */
  sections: readonly { key: string; heading: Text; listing: Listing }[];
  /** Commands to type next. */
  next: readonly Text[];
  /** Of a terminal that it is to fit: where it is taller, its empty lines go. */
  height?: number;
};

export type CardField = {
  /** JSON property and CSV header. */
  key: string;
  label: Text;
  value: Value;
  /** What a person reads where it differs from `value`; an empty text hides the line. */
  text?: Text;
  tone?: Tone;
};

/** What a write recorded. */
export type Change = {
  kind: 'change';
  /** First line: `A-135  due Tue 1 Dec 2026`. Says "nothing changed" where that is so. */
  say: readonly Text[];
  /** What was recorded, in one line, where the first of `say` does not say it all. */
  brief?: Text;
  /** The records as they now are: JSON, and `--quiet` prints only their ids. */
  records: readonly { id: string; fields: Readonly<Record<string, Value>> }[];
  /** Commands to type next, on stderr. */
  next: readonly Text[];
  /** What was left undone: said on stderr whoever reads stdout, and however quiet the run. */
  warnings?: readonly Text[];
  /** Set by the runner: the change under which it was recorded, which `undo` takes back. */
  recordedAs?: number;
  /** A question that must be answered yes before this is recorded; absent for what undo mends. */
  question?: Text;
  /** It takes the place of what an import brought: the runner saves a copy of the book before. */
  replacesImport?: true;
  /** Written once the change is recorded; a file that is there already is left alone. */
  files?: readonly OutputFile[];
  /** Taken away once the change is recorded, each only if it is still as it was written. */
  removes?: readonly { path: string; sha256: string }[];
};

export type OutputFile = {
  /** With its folder: `letters/OUT-2026-97.docx`. */
  name: string;
  /** The letter it is a draft of, so that undo of the letter can take it away. */
  draftOf?: number;
  /** Said on stderr once its name is known: one that is there already is left alone. */
  told?: (name: string) => Text;
} & (
  | { format: 'docx' | 'md'; letter: LetterPaper }
  | { format: 'csv' | 'ics'; text: string }
  | { format: 'eml'; mail: MailDraft }
);
/** Lines of plain words (`mwg date`). JSON prints `fields`. */
export type Answer = {
  kind: 'answer';
  lines: readonly Text[];
  fields: Readonly<Record<string, Value>>;
  /** What the lines leave out: said on stderr, whoever reads stdout. */
  warnings?: readonly Text[];
  /** The lines only say what was done, so `-q` leaves them out: cron mails whatever is printed. */
  isReport?: true;
};

type Outcome = {
  /** Where it is not 0, though nothing failed: a check that found something. */
  exitCode?: typeof somethingFound | typeof nothingUsable;
};

/** What a verb may return, by the word its record declares. */
export type Results = {
  list: Listing & Outcome;
  card: Card & Outcome;
  change: Change & Outcome;
  answer: Answer & Outcome;
  document: Document & Outcome;
};
export type Result<Kind extends keyof Results = keyof Results> = Results[Kind];

/** Exit code of a check that was asked to say by it that something was found. */
export const somethingFound = 8;

/** Exit code of a check of a file of which no row could be stored. */
const nothingUsable = 5;
