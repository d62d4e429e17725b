import type { Overlap } from '../../db/dtm-overlap.ts';
import type { Period } from '../../db/dtm-rounds.ts';
import { dayText } from '../../domain/day-text.ts';
import { inWords } from '../../domain/in-words.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { ErrorValues } from '../../errors.ts';
import type { Message, Messages } from '../messages.ts';
import { coverageMark } from './coverage.ts';
import { findingText } from './dtm-findings.ts';
import { differenceText, goneText, roundsText } from './dtm-import.ts';
import { teachHints } from './unknown-names.ts';

/** More than these are counted. */
const partsShown = 5;

/** Why a DTM file is not imported, or not so. */
export const dtmImportErrors = {
  COUNTRY_UNKNOWN: ({ text }) => ({
    message: `--country "${text}" is not a code of three letters.`,
    hints: ['Libya is LBY, Chad TCD, Ethiopia ETH, Sudan SDN'],
  }),
  DAYS_TO_COME: ({ day }) => ({
    message: `the file says ${dayText(day)}, which has not come yet: nobody was counted then.`,
    hints: ['Correct its days, or state the period:  --from DAY --until DAY'],
  }),
  FILE_CHANGED: ({ file }) => ({
    message: `${file} was written to while it was read, so nothing was imported.`,
    hints: ['Wait until it is complete, and import it again.'],
  }),
  IMPORT_OF_OTHER_ROUND: ({ importId, rounds }) => ({
    message: `the same file is in the book as ${importRef(importId)}: ${roundsText(rounds)}. Nothing was stored.`,
    hints: [
      `Was that the wrong round or period?  mwg dtm withdraw ${importRef(importId)} --reason "WHY"   then import it again`,
    ],
  }),
  IMPORT_WITHDRAWN: ({ importId, reason }) => ({
    message: `the same file was imported as ${importRef(importId)} and withdrawn: ${reason}.`,
    hints: [`Bring it back:  mwg dtm restore ${importRef(importId)}`],
  }),
  NO_FIGURES: ({ file, skipped, rejected }, _, words) => ({
    message: `${file} holds no figure that can be stored (${skipped} rows skipped, ${rejected} rejected).`,
    hints: [`All that was read of it:  mwg dtm check ${words}`],
  }),
  PARTIAL_IMPORT: ({ parts }) => {
    const shown = parts.slice(0, partsShown);
    const more = parts.length > partsShown ? [`and ${parts.length - partsShown} more`] : [];
    return {
      message: `${shown.slice(0, 1).map(partText).join('')}. Nothing was stored.`,
      details: parts.length === 1 ? [] : [...shown.map(partText), ...more],
      hints: [
        ...new Set(shown.flatMap(twinHint)),
        ...(shown.some(isUnpublished)
          ? ['If it is the whole round, say what was published:  --expect TOTAL']
          : []),
        'If only a part was sent and it is to stand as one, marked wherever it is printed:  --partial',
      ],
    };
  },
  PERIOD_UNREADABLE: ({ part }) => ({
    message: `--periods "${part}" is not a round and its days.`,
    hints: ['Write:  --periods 54=2024-08-01..2024-09-30,55=2024-10-01..2024-12-31'],
  }),
  REJECTED_UNWRITABLE: ({ path, name }) => ({
    message: `the rejected rows would be written to ${path}, which cannot be, so nothing was imported.`,
    hints: [
      `They stand beside the file:  copy it into a folder of your own, and import it from there; ${name} goes with it`,
    ],
  }),
  ROUNDS_IN_FILE: ({ count, isNumbered }) => ({
    message: `the file holds ${count} rounds, and one number or period cannot stand for all.`,
    hints: isNumbered
      ? [
          'Leave --round, --from and --until out.',
          'Periods that the file does not say:  --periods 54=2024-08-01..2024-09-30,55=…',
        ]
      : ['Number them in the order of their days, and leave --round out:  --rounds-from N'],
  }),
  ROUNDS_JOINED: ({ round }) => ({
    message: `the file holds two collections of round ${round}, and the book one period that covers both.`,
    hints: ['Import them as files of their own, or see the periods:  mwg dtm rounds'],
  }),
  ROUND_CONFLICT: ({ said, asked }) => ({
    message: `the file says round ${said}, and --round says ${asked}.`,
    hints: ['Leave --round out, or check that this is the right file.'],
  }),
  ROUND_NOT_SAID: (lacking, verb, file) =>
    'begins' in lacking ? noDays(lacking, `${verb} ${file}`) : noNumber(lacking, `${verb} ${file}`),
  ROUND_OTHER_PERIOD: ({ round, held }) => ({
    message: `round ${round.number} is here with another period: ${importRef(held.importId)}, ${periodText(held)}. This file is of ${periodText(round)}. Nothing was stored.`,
    hints: [
      'If it is the same round, sent again:  --replace',
      `If the days were typed wrong:  --from ${held.fromOn} --until ${held.untilOn}`,
      'If it is another collection with this number:  --other-period',
    ],
  }),
  ROUND_TOO_LARGE: ({ round, last }) => ({
    message: `there is no round ${round}: DTM has not come to ${last}.`,
    hints: ['State its number:  --round N'],
  }),
  ROWS_REJECTED: ({ file, rows, problems, more, isYearShort, hasGoodRows, unknown }, _, words) => ({
    message: `${rows.rejected} of ${rows.inFile} rows of ${file} cannot be stored, so nothing was imported.`,
    details: [
      ...problems.map(
        ({ line, column, value, reason }) =>
          `line ${line}  ${column}  ${quoted(value)}  ${findingText(reason)}`,
      ),
      ...(more > 0 ? [`and ${more} more:  mwg dtm check ${words}`] : []),
    ],
    hints: [
      ...teachHints(unknown),
      'Correct these lines in the file, and import it again.',
      ...(isYearShort ? ['Or state the period yourself:  --from DAY --until DAY'] : []),
      ...(hasGoodRows ? ['Or store the other rows only:  --skip-bad'] : []),
    ],
  }),
  SERIES_TAKEN: (taken) => ('overlap' in taken ? roundsTaken(taken) : seriesTaken(taken)),
  SEVERAL_ROUNDS: ({ count }) => ({
    message: `the file holds ${count} rounds, which have no total together, so nothing was imported.`,
    hints: ['Leave --expect out.'],
  }),
  TOTAL_NOT_EXPECTED: ({ expected, others }) => ({
    message: `the file does not sum to the ${groupedNumber(expected)} expected, so nothing was imported.`,
    details: others.map(
      ({ level, population, total }) =>
        `${population}, ${level} level: ${groupedNumber(total)}, a difference of ${groupedNumber(total - expected)}`,
    ),
    hints: ['Check the published total, or leave --expect out.'],
  }),
} satisfies Partial<Messages>;

type Lacking = ErrorValues['ROUND_NOT_SAID'];

function noNumber(
  { isDated, offered: { number, total } }: Extract<Lacking, { offered: object }>,
  line: string,
): Message {
  return {
    message: 'the file does not say its round, and a round is a number and a period.',
    hints: [
      number === undefined || total === undefined
        ? `If it is one round:  ${line} --round N`
        : `Round ${number} was published with its sum, ${groupedNumber(total)}:  ${line} --round ${number}`,
      ...(isDated ? [`If each of its days is one, in order:  ${line} --rounds-from N`] : []),
    ],
  };
}

function noDays({ number }: Extract<Lacking, { begins: unknown }>, line: string): Message {
  return {
    message: `nothing says when round ${number} was counted, and a round is a number and a period.`,
    hints: [
      `If the file holds this round alone:  ${line} --from DAY --until DAY`,
      `If it holds several:  ${line} --periods ${number}=FIRST-DAY..LAST-DAY`,
    ],
  };
}

type Taken = ErrorValues['SERIES_TAKEN'];

function seriesTaken(taken: Exclude<Taken, { overlap: Overlap }>): Message {
  const { importId, number, population, breakdown, level } = taken;
  return {
    message: `${importRef(importId)} holds round ${number}, ${population} by ${breakdown}, ${level} level already. Nothing was stored.`,
    hints: [
      `To put this file in its place, first:  mwg dtm withdraw ${importRef(importId)} --reason "WHY"`,
    ],
  };
}

/** A file that only adds is more likely the rest of an import than its correction. */
function roundsTaken({ ids, overlap }: Extract<Taken, { overlap: Overlap }>): Message {
  const { rows, gone, differences } = overlap;
  const [first, ...others] = ids;
  const isRest = others.length === 0 && gone > 0 && rows.changed === 0;
  return {
    message: `${inWords(ids)} ${ids.length === 1 ? 'holds' : 'hold'} these rounds already, with other figures. Nothing was stored.`,
    details: [
      `rows: ${groupedNumber(rows.new)} new, ${groupedNumber(rows.changed)} changed, ${groupedNumber(rows.unchanged)} unchanged${goneText(overlap)}`,
      ...differences.map(differenceText),
    ],
    hints: [
      'If this file is the corrected one, whole:  --replace',
      ...(isRest
        ? [`If it holds only the rows that ${first} left out:  --completes ${first}`]
        : []),
    ],
  };
}

type Part = ErrorValues['PARTIAL_IMPORT']['parts'][number];

function partText({ series, round, coverage }: Part): string {
  return `the file's ${groupedNumber(series.total)} ${series.population} (${series.measure}) for round ${round.number} are ${coverageMark(coverage)}`;
}

/** Held against the mantikas that there are: a published total would tell more. */
function isUnpublished({ coverage }: Part): boolean {
  return coverage.published === null && coverage.since === null && coverage.rejected === 0;
}

function twinHint({ twin }: Part): string[] {
  if (twin === undefined) return [];
  return [
    `${groupedNumber(twin.total ?? 0)} is the published total of round ${twin.number}:  --round ${twin.number}`,
  ];
}

function periodText({ fromOn, untilOn }: Period): string {
  return fromOn === untilOn ? dayText(fromOn) : `${dayText(fromOn)} to ${dayText(untilOn)}`;
}

function quoted(value: string): string {
  return value === '' ? '(blank)' : `"${value}"`;
}
