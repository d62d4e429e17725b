import type { IsoDay } from '../domain/day.ts';
import type { PrintLanguage } from '../language/print-language.ts';
import type { Text } from '../language/text.ts';
import type { Listing } from './listing.ts';

/** A paper: a weekly report, an agenda, minutes. One description, many renderings and languages. */
export type Document = {
  kind: 'document';
  /** File name without folder, language and extension: `weekly-2026-11-22-office`. */
  name: string;
  title: Text;
  /** The name that a file's properties carry: never a login, a machine or a folder. */
  office?: string;
  /** Where it is written in one language alone: it is printed in that one, whatever is asked. */
  language?: PrintLanguage;
  /** The day it speaks of, which is all that a file says of its making. */
  day?: IsoDay;
  /** The same paper in other languages: written beside it into a folder. */
  others?: readonly Document[];
  /** As it was released, by format: printed again as these very bytes. */
  kept?: Readonly<Record<string, Uint8Array>>;
  /** What can be done next: said to a person at a terminal, and no part of the paper. */
  next?: readonly Text[];
  /** Lines under the title: period, position as of, DEMO DATA, marking. */
  subtitle: readonly Text[];
  sections: readonly Section[];
  /** Last lines: source lines, boundary sentence. */
  footer: readonly Text[];
};

export type Section = {
  /** snake_case: the `section` column of the CSV, the property of the JSON. */
  key: string;
  heading: Text;
  blocks: readonly Block[];
};

export type Block =
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; items: readonly Text[] }
  | { kind: 'facts'; facts: readonly Fact[] }
  | Table;

/** `key` tells the tables of a section apart in CSV (column `part`) and JSON, `tab` in a workbook. */
type Table = { kind: 'table'; key: string; heading?: Text; tab?: Text; listing: Listing };

/** A labelled value: `open 5`. People read numbers grouped (`101,234`), so a year is text. */
export type Fact = {
  key: string;
  label: Text;
  value: string | number | null;
  /** What a person reads where it differs from `value`. */
  text?: Text;
};
