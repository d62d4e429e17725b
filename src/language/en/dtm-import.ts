import type { Difference, Overlap } from '../../db/dtm-overlap.ts';
import type { Coverage } from '../../domain/coverage.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Round } from '../../domain/dtm.ts';
import { inWords } from '../../domain/in-words.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { shellWord } from '../../domain/shell-word.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { OfferedRound } from '../../office/offered-round.ts';
import { coverageText, rejectedText } from './coverage.ts';
import { teachCommand } from './unknown-names.ts';

type Told = Pick<Round, 'number' | 'fromOn' | 'untilOn'>;
type Covered = {
  number: number;
  population: string;
  measure: string;
  level: string;
  coverage: Coverage;
};
type Beyond = { rounds: number; series: number };

type Left = { population: string; measure: string; breakdown: string; total: number };

/** More than these are counted. */
const columnsShown = 4;
const seriesShown = 6;

/** What an import of DTM figures says, and a check of their file. */
export const dtmImport = {
  imported: (id: number, rounds: readonly Told[], file: string) =>
    `${importRef(id)} imported  ${roundsText(rounds)}  (${file})`,
  alreadyImported: (id: number, on: IsoDay, rounds: readonly Told[]) =>
    `already imported as ${importRef(id)} on ${dayText(on)}: ${roundsText(rounds)} (same content). Nothing to do.`,
  alreadyThere: (rows: number, ids: readonly string[]) =>
    `already in the book: ${groupedNumber(rows)} rows say what ${inWords(ids)} ${ids.length === 1 ? 'says' : 'say'}. Nothing changed.`,

  readAs: (layout: string, form: string, headerLine: number) =>
    `  read as  ${layout}: ${form}, headings on line ${headerLine}`,
  notRead: (columns: readonly string[]) => {
    const more = columns.length > columnsShown ? ` and ${columns.length - columnsShown} more` : '';
    return `  not read ${columns.slice(0, columnsShown).join(', ')}${more}`;
  },
  rows: (file: { inFile: number; rejected: number; skipped: number }, overlap: Overlap) => {
    const { rows } = overlap;
    const counts = [
      `${groupedNumber(rows.new)} new`,
      `${groupedNumber(rows.changed)} changed`,
      `${groupedNumber(rows.unchanged)} unchanged`,
      `${groupedNumber(file.rejected)} rejected`,
      `${groupedNumber(file.skipped)} skipped`,
    ];
    return `  rows     ${groupedNumber(file.inFile)} in the file = ${counts.join(' + ')}${goneText(overlap)}`;
  },
  line: {
    figures: (text: string) => `  figures  ${text}`,
    compare: (text: string) => `  compare  ${text}`,
    lookAt: (text: string) => `  look at  ${text}`,
    note: (text: string) => `  note     ${text}`,
  },
  left: (importId: number, series: readonly Left[]) => {
    const isMany = series.length > seriesShown;
    const what = isMany ? `${series.length} series` : series.map(leftText).join(', ');
    return `  left out ${what}: ${importRef(importId)} has the same`;
  },
  covers: ({ number, population, measure, level, coverage }: Covered, isNumbered: boolean) =>
    `  covers   ${isNumbered ? `round ${number}, ` : ''}${population} (${measure}), ${level} level: ${coverageText(coverage)}`,
  partialSeries: (marked: number, series: number) =>
    `  covers   ${marked} of ${series} series are partial`,
  withdrawn: (how: 'complete' | 'replaces', ids: readonly number[]) =>
    `  ${how} ${importsText(ids)}, which is withdrawn`,
  beyond: (beyond: Beyond) => `  look at  ${beyondText(beyond)} are withdrawn with it`,
  change: (difference: Difference) => `  change   ${differenceText(difference)}`,

  whichRound: ({ number, total, imported, published }: OfferedRound) => {
    const known = [
      ...(imported === undefined ? [] : [`the last imported is ${imported}`]),
      ...(published === undefined ? [] : [`the last published ${published}`]),
    ];
    const asked = 'Which DTM round is it?';
    if (total !== undefined)
      return `${asked} ${number} was published with its sum, ${groupedNumber(total)}`;
    return known.length === 0 ? asked : `${asked} (${known.join(', ')})`;
  },
  firstDay: (round: number) => `On which day did round ${round} begin?`,
  lastDay: (round: number) => `On which day did round ${round} end?`,

  unlisted: (rows: number, file: string, hasGoodRows: boolean) => {
    const more = `and ${groupedNumber(rows)} rejected rows more`;
    return hasGoodRows
      ? `${more}; all of them in a file:  mwg dtm import ${shellWord(file)} --skip-bad`
      : more;
  },

  question: (doubts: readonly string[]) => `${doubts.join(' ')} Store it all the same?`,
  questionInPlace: (doubts: readonly string[], ids: readonly number[], beyond: Beyond) => {
    const lost =
      beyond.series === 0 ? '' : ` ${beyondText(beyond)} would leave the answers with it.`;
    const taken = `${importsText(ids)} would be withdrawn.${lost} Put this file in its place?`;
    return [...doubts, taken].join(' ');
  },

  next: {
    round: (number: number | undefined) => `mwg dtm show --round ${number}`,
    completing: (rejected: number, file: string, id: string | undefined) =>
      `${rejectedText(rejected)}: mwg dtm import ${shellWord(file)} --completes ${id}   once corrected`,
    teach: teachCommand,
    file: (file: string) => `mwg dtm import ${shellWord(file)}`,
    goodRows: (file: string) => `mwg dtm import ${shellWord(file)} --skip-bad`,
    checkedWith: (file: string, flags: string) => `mwg dtm check ${shellWord(file)} ${flags}`,
  },
};

export function differenceText(difference: Difference): string {
  const { number, place, nameEn, category, before, after } = difference;
  const what = category === 'Total' ? '' : `, ${category}`;
  return `round ${number}  ${place} ${nameEn}${what}: ${side(before)} → ${side(after)}`;
}

function leftText({ population, measure, breakdown, total }: Left): string {
  const by = breakdown === 'total' ? '' : ` by ${breakdown}`;
  return `${groupedNumber(total)} ${population} (${measure})${by}`;
}

function side(value: number | null): string {
  return value === null ? 'none' : groupedNumber(value);
}

export function goneText({ gone }: Overlap): string {
  return gone === 0 ? '' : `; ${groupedNumber(gone)} figures of the book are not in the file`;
}

function beyondText({ rounds, series }: Beyond): string {
  const all = rounds === 1 ? '1 round' : `${rounds} rounds`;
  return `${series} series of ${all} that this file does not hold`;
}

function importsText(ids: readonly number[]): string {
  return inWords(ids.map(importRef));
}

export function roundsText(rounds: readonly Told[]): string {
  const from = rounds.map(({ fromOn }) => fromOn).sort()[0];
  const until = rounds
    .map(({ untilOn }) => untilOn)
    .sort()
    .at(-1);
  const period = from && until ? `${dayText(from)} to ${dayText(until)}` : '';
  return rounds.length === 1
    ? `round ${rounds[0]?.number}, ${period}`
    : `${rounds.length} rounds, ${period}`;
}
