import { fold } from '../domain/fold.ts';
import { RefusedError } from '../errors.ts';
import { readCount } from '../tabular/count.ts';
import { readDayForm } from '../tabular/day-text.ts';
import { oncePerText } from '../tabular/once-per-text.ts';
import type { Finding } from './finding.ts';
import { isWholeTotal } from './totals.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    DAY_COLUMN_UNREAD: Apart & { map: string | undefined };
    CATEGORY_MAY_BE_TOTAL: { heading: string; category: string; places: number };
  }
}

declare module './finding.ts' {
  interface Findings {
    DAYS_ADDED: Apart;
    ROWS_OF_COLUMN_ADDED: { heading: string; texts: readonly string[]; hasMore: boolean };
  }
}

type Apart = { heading: string; values: readonly string[]; lines: readonly number[] };

/** Figures of one place and category on several lines, and what a column that is not read has there. */
export type RepeatedGroup = readonly { line: number; value: number }[];
export type UnreadColumn = { heading: string; textOf: (line: number) => string };

/**
 * What the clerk said: categories that are totals of the others or are not, and columns whose rows
 * are parts of one count.
 */
export type CategoryAnswers = {
  total: readonly string[];
  noTotal: readonly string[];
  parts: readonly string[];
  /** How the columns were named already. */
  map: string | undefined;
};

export type UnreadFindings = {
  /** Lines that state a total of the lines beside them. */
  totals: readonly { line: number; label: string; stated: number; computed: number }[];
  warnings: readonly Finding[];
  notes: readonly Finding[];
};

/**
 * Rows of one place are added only where nothing unread tells them apart as other days or as a total
 * beside its parts. Throws where a person must say.
 */
export function lookAtUnread(
  groups: readonly RepeatedGroup[],
  columns: readonly UnreadColumn[],
  answers: CategoryAnswers,
  isDayRead: boolean,
): UnreadFindings {
  const kinds = columns.map((column) => ({ column, kind: kindOf(column, groups) }));
  const days = kinds.filter(({ kind }) => kind === 'day').map(({ column }) => column);
  const words = kinds.filter(({ kind }) => kind === 'words').map(({ column }) => column);
  const apart = apartDays(groups, days, words, answers.parts);
  // Where the day of a row is read, another one beside it is when somebody went there.
  if (apart !== undefined && !isDayRead) {
    throw new RefusedError('DAY_COLUMN_UNREAD', { ...apart, map: answers.map });
  }
  const saysTotal = oncePerText((text) => isTotal(text, answers));
  const totals = groups.flatMap((group) => totalsIn(group, words, saysTotal));
  const given = new Set(totals.map(({ line }) => line));
  const left = groups.map((group) => group.filter(({ line }) => !given.has(line)));
  for (const column of words) askForTotal(left, column, answers);
  const warnings: Finding[] = apart === undefined ? [] : [{ code: 'DAYS_ADDED', ...apart }];
  return { totals, warnings, notes: words.map((column) => noteOf(left, column)) };
}

type Kind = 'day' | 'words' | 'other';

const dayHeading =
  /\b(?:date|day|month|week|quarter|year|period|round|cumulat\w*)\b|تاريخ|شهر|يوم|جولة|تراكم/i;

function isDayHeading(heading: string): boolean {
  return dayHeading.test(heading.replaceAll('_', ' '));
}

/** Of rows that differ in it; numbers and long texts are neither days nor categories. */
function kindOf({ heading, textOf }: UnreadColumn, groups: readonly RepeatedGroup[]): Kind {
  const text = ({ line }: { line: number }) => textOf(line).trim();
  const differs = groups.some(([first, ...more]) =>
    more.some((each) => first !== undefined && text(each) !== text(first)),
  );
  if (!differs) return 'other';
  const some = firstTexts(groups, text);
  if (some.length === 0) return 'other';
  const days = some.filter((text) => readDayForm(text).kind !== 'bad');
  if (days.length >= some.length * 0.8 || isDayHeading(heading)) return 'day';
  return some.every((text) => readCount(text).kind !== 'count') ? 'words' : 'other';
}

function firstTexts(
  groups: readonly RepeatedGroup[],
  text: (row: { line: number }) => string,
): string[] {
  const found = new Set<string>();
  for (const group of groups) {
    for (const row of group) {
      found.add(text(row));
      // A blank is no category.
      if (found.size > mostCategories) return [...found].filter(Boolean).slice(0, mostCategories);
    }
  }
  return [...found].filter(Boolean);
}

/** As far as one cell and its heading say. */
export function isDayLike(heading: string, text: string): boolean {
  return readDayForm(text).kind !== 'bad' || isDayHeading(heading);
}

const mostCategories = 60;

/** Two rows that only a day tells apart are two counts of the same people. */
function apartDays(
  groups: readonly RepeatedGroup[],
  days: readonly UnreadColumn[],
  words: readonly UnreadColumn[],
  parts: readonly string[],
): Apart | undefined {
  const asked = days.filter(({ heading }) => !isAmong(parts, heading));
  for (const column of asked) {
    for (const group of groups) {
      const lines = apartByDay(group, column, words);
      if (lines === undefined) continue;
      const values = lines.map((line) => column.textOf(line).trim());
      return { heading: column.heading, values, lines };
    }
  }
  return undefined;
}

/** The first two lines that say the same of everything but the day. */
function apartByDay(
  group: RepeatedGroup,
  { textOf }: UnreadColumn,
  words: readonly UnreadColumn[],
): [number, number] | undefined {
  const alike = new Map<string, number>();
  for (const { line } of group) {
    const key = words.map((column) => column.textOf(line).trim()).join('\u001f');
    const first = alike.get(key) ?? line;
    alike.set(key, first);
    if (textOf(first).trim() !== textOf(line).trim()) return [first, line];
  }
  return undefined;
}

/** A row that says Total beside rows that do not: a control, never a part. */
function totalsIn(
  group: RepeatedGroup,
  words: readonly UnreadColumn[],
  saysTotal: (text: string) => boolean,
): UnreadFindings['totals'] {
  const marked = group.map(({ line, value }) => {
    const labels = words.map(({ textOf }) => textOf(line)).filter(saysTotal);
    return { line, value, labels };
  });
  const most = Math.max(...marked.map(({ labels }) => labels.length));
  const least = Math.min(...marked.map(({ labels }) => labels.length));
  if (most === least) return [];
  // Of totals by several columns those that say it least are the parts of all others.
  const parts = marked.filter(({ labels }) => labels.length === least);
  const computed = parts.reduce((sum, { value }) => sum + value, 0);
  return marked
    .filter(({ labels }) => labels.length > least)
    .map(({ line, value, labels }) => ({
      ...{ line, stated: value, computed },
      label: labels[0]?.trim() ?? '',
    }));
}

const totalBeginnings = /^(?:total|all|both|overall|المجموع|اجمالي|الاجمالي|الكل|جميع)(?:\s|$)/;

function isTotal(text: string, { total, noTotal }: CategoryAnswers): boolean {
  if (fold(text) === '' || isAmong(noTotal, text)) return false;
  return isAmong(total, text) || isTotalText(text);
}

function isAmong(texts: readonly string[], text: string): boolean {
  const folded = fold(text);
  return texts.some((each) => fold(each) === folded);
}

/** `Total`, `All ages`, `المجموع`. */
export function isTotalText(text: string): boolean {
  const folded = fold(text);
  return folded !== '' && (totalBeginnings.test(folded) || isWholeTotal(text));
}

type Tally = { text: string; places: number; sums: number };

/** A category that is the sum of all others beside it, place after place, is likely no part. */
function askForTotal(
  groups: readonly RepeatedGroup[],
  { heading, textOf }: UnreadColumn,
  { noTotal }: CategoryAnswers,
): void {
  const seen = new Map<string, Tally>();
  const several = groups.filter((each) => each.length >= 3);
  for (const group of several) tallySums(group, textOf, seen);
  const asked = [...seen.values()].find(
    ({ text, places, sums }) =>
      text !== '' &&
      sums > 0 &&
      sums * 2 >= places &&
      // A name that stands once among many is a site's, not a category's.
      (places > 1 || several.length === 1) &&
      !isAmong(noTotal, text),
  );
  if (asked === undefined) return;
  const { text: category, sums: places } = asked;
  throw new RefusedError('CATEGORY_MAY_BE_TOTAL', { heading, category, places });
}

function tallySums(
  group: RepeatedGroup,
  textOf: UnreadColumn['textOf'],
  seen: Map<string, Tally>,
): void {
  const sum = group.reduce((all, { value }) => all + value, 0);
  const peopled = group.filter(({ value }) => value > 0);
  for (const { line, value } of group) {
    const text = textOf(line).trim();
    const category = fold(text);
    const tally = seen.get(category) ?? { text, places: 0, sums: 0 };
    tally.places += 1;
    // Of two or more that have somebody: two equal counts are not a total.
    if (value > 0 && value * 2 === sum && peopled.length > 2) tally.sums += 1;
    seen.set(category, tally);
  }
}

const shown = 4;

function noteOf(groups: readonly RepeatedGroup[], { heading, textOf }: UnreadColumn): Finding {
  const texts = new Set<string>();
  for (const group of groups) {
    for (const { line } of group) if (texts.size <= shown) texts.add(textOf(line).trim());
  }
  texts.delete('');
  const few = [...texts].slice(0, shown);
  return { code: 'ROWS_OF_COLUMN_ADDED', heading, texts: few, hasMore: texts.size > shown };
}
