import type { IsoDay } from '../domain/day.ts';
import type { Listing } from './listing.ts';

/** The languages a paper is printed in; both stand beside each other. */
export type PaperLanguage = 'en' | 'ar' | 'both';

/** A paper: a weekly report, an agenda, minutes. One description, many renderings. */
export type Document = {
  kind: 'document';
  /** File name without folder and extension: `weekly-2026-11-22-office-en`. */
  name: string;
  title: string;
  /** English where it is left out. */
  language?: PaperLanguage;
  /** The name that a file's properties carry: never a login, a machine or a folder. */
  office?: string;
  /** The day it speaks of, which is all that a file says of its making. */
  day?: IsoDay;
  /** The same paper in other languages: written beside it into a folder. */
  others?: readonly Document[];
  /** As it was released, by format: printed again as these very bytes. */
  kept?: Readonly<Record<string, Uint8Array>>;
  /** Lines under the title: period, position as of, DEMO DATA, marking. */
  subtitle: readonly string[];
  sections: readonly Section[];
  /** Last lines: source lines, boundary sentence. */
  footer: readonly string[];
};

export type Section = {
  /** snake_case: the `section` column of the CSV, the property of the JSON. */
  key: string;
  heading: string;
  blocks: readonly Block[];
};

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; facts: readonly Fact[] }
  | Table;

/** `key` tells the tables of a section apart in CSV (column `part`) and JSON. */
export type Table = { kind: 'table'; key: string; heading?: string; listing: Listing };

/** A labelled value: `open 5`. People read numbers grouped (`101,234`), so a year is text. */
export type Fact = { key: string; label: string; value: string | number | null };
