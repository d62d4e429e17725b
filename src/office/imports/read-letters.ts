import { asciiDigits, splitList } from '../../domain/clean-text.ts';
import type { IsoDay } from '../../domain/day.ts';
import { fold } from '../../domain/fold.ts';
import {
  type LetterLanguage,
  type LetterMeans,
  letterLanguages,
  letterMeans,
} from '../../domain/vocabulary.ts';
import { readMeans } from '../../domain/vocabulary-words.ts';
import {
  type ListFile,
  type ListOptions,
  type ListRow,
  type NoList,
  readListFile,
} from '../../tabular/list-file.ts';
import { type LetterColumn, letterColumns } from './letter-columns.ts';

declare module '../../tabular/list-problem.ts' {
  interface ListFaults {
    NEEDED: object;
    NO_REGISTER_NUMBER: object;
    NO_SUCH_SCAN: object;
    ANSWER_BEFORE_LETTER: { day: IsoDay };
  }
}

/** A file outside the book, by its place and its content. */
type Scan = { path: string; sha256: string };

/** One line of the register; what cannot be read is among the problems. */
export type LetterRow = {
  line: number;
  number: number;
  bis: number;
  date: IsoDay | null;
  with: string;
  subject: string;
  reference: string | null;
  dated: string | null;
  hijri: string | null;
  means: LetterMeans | null;
  signatory: string | null;
  receivedBy: string | null;
  voidReason: string | null;
  note: string | null;
  answerBy: IsoDay | null;
  copy: readonly string[];
  attachments: readonly string[];
  language: LetterLanguage | undefined;
  scan: Scan | undefined;
};

export type LetterFile = { file: ListFile<LetterColumn>; rows: readonly LetterRow[] };

type Row = ListRow<LetterColumn>;
type Options = ListOptions & {
  year: number;
  /** Undefined where there is no such file. */
  readScan: (path: string) => Scan | undefined;
};

export async function readLetters(
  bytes: Uint8Array,
  { year, readScan, ...options }: Options,
): Promise<LetterFile | NoList> {
  const spec = { columns: letterColumns, days: ['date', 'answerBy'], year } as const;
  const file = await readListFile(bytes, spec, options);
  return 'missing' in file ? file : { file, rows: file.rows.map((row) => readRow(row, readScan)) };
}

function readRow(row: Row, readScan: Options['readScan']): LetterRow {
  const orNull = (key: LetterColumn) => row.text(key) ?? null;
  const voidReason = orNull('void');
  const needed = (key: LetterColumn) => {
    const text = row.text(key);
    if (text === undefined && voidReason === null) row.wrong(key, { code: 'NEEDED' });
    return text;
  };
  const isDated = needed('date') !== undefined;
  const correspondents = needed('with') ?? '';
  if (correspondents !== '' && splitList(correspondents).length === 0) {
    row.wrong('with', { code: 'NEEDED' });
  }
  return {
    line: row.line,
    ...readNumber(row),
    subject: needed('subject') ?? '–',
    with: correspondents,
    ...readDays(row, isDated),
    reference: orNull('reference'),
    dated: orNull('dated'),
    hijri: orNull('hijri'),
    means: row.word('means', readMeans, letterMeans) ?? null,
    signatory: orNull('signatory'),
    receivedBy: orNull('receivedBy'),
    voidReason,
    note: orNull('note'),
    copy: splitList(row.text('copy') ?? ''),
    attachments: splitList(row.text('attachments') ?? ''),
    language: row.word('language', readLanguage, letterLanguages),
    scan: scanOf(row, readScan),
  };
}

function readDays(row: Row, isDated: boolean): Pick<LetterRow, 'date' | 'answerBy'> {
  const date = isDated ? (row.day('date') ?? null) : null;
  const answerBy = row.day('answerBy') ?? null;
  if (date !== null && answerBy !== null && answerBy < date) {
    row.wrong('answerBy', { code: 'ANSWER_BEFORE_LETTER', day: date });
  }
  return { date, answerBy };
}

function readNumber(row: Row): { number: number; bis: number } {
  const match = /^(\d{1,6}) ?(bis|مكرر)? ?(\d{0,2})$/i.exec(asciiDigits(row.text('number') ?? ''));
  const [, number, bis, times] = match ?? [];
  if (number === undefined || Number(number) === 0 || (bis === undefined && times !== '')) {
    row.wrong('number', { code: 'NO_REGISTER_NUMBER' });
    return { number: 0, bis: 0 };
  }
  return { number: Number(number), bis: bis === undefined ? 0 : Number(times || 1) };
}

const languageWords: Readonly<Record<LetterLanguage, readonly string[]>> = {
  ar: ['ar', 'arabic', 'عربي', 'عربية', 'العربية'],
  en: ['en', 'english', 'إنجليزي', 'إنجليزية', 'الإنجليزية'],
  fr: ['fr', 'french', 'français', 'فرنسي', 'فرنسية', 'الفرنسية'],
};

function readLanguage(text: string): LetterLanguage | undefined {
  const word = fold(text);
  return letterLanguages.find((language) =>
    languageWords[language].some((one) => fold(one) === word),
  );
}

function scanOf(row: Row, readScan: Options['readScan']): Scan | undefined {
  const path = row.text('scan');
  const scan = path === undefined ? undefined : readScan(path);
  if (path !== undefined && scan === undefined) row.notice('scan', { code: 'NO_SUCH_SCAN' });
  return scan;
}
