import type { Period } from '../../db/dtm-rounds.ts';
import type { CountedKind } from '../../db/series-errors.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Level, SeriesKey } from '../../domain/dtm.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { shellWord } from '../../domain/shell-word.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { ErrorValues } from '../../errors.ts';
import type { Messages } from '../messages.ts';
import { coverageMark } from './coverage.ts';

type Held = SeriesKey & { number: number; total: number; coverage: Coverage };

/** What is said of DTM figures, imports, published totals and estimates. */
export const figures = {
  noneImported: 'No DTM round has been imported yet.',
  allWithdrawn: 'Every import was withdrawn. See them:  mwg dtm list --all',
  oneImport: 'One of them:  mwg show I-N',
  neither: 'Neither round has a figure there.',
  noRoundThere: 'No round has a figure there.',
  notTraced: (place: string, round: number) =>
    `No figure of ${place} was imported for round ${round}. What was:  mwg dtm list`,
  asStored:
    'Each line as it was stored: figures of different levels, populations or breakdowns restate the same people and are never added.',
  alsoPlace: (name: string, level: Level, code: string) =>
    `${name} is also a ${level}:  --place ${code}`,

  withdrawn: 'withdrawn',
  wasWithdrawn: 'was already withdrawn. Nothing changed.',
  restored: 'restored',
  countsAlready: 'counts already. Nothing changed.',
  holds: ({ number, population, measure, breakdown, level, total, coverage }: Held) => {
    const by = breakdown === 'total' ? '' : ` by ${breakdown}`;
    const mark = coverageMark(coverage);
    const said = `  round ${number}, ${population} (${measure})${by}: ${groupedNumber(total)}, ${level} level`;
    return mark === '' ? said : `${said}, ${mark}`;
  },

  published: (round: number, population: string, total: string) =>
    `round ${round}, ${population}: published ${total}`,
  totalIsSo: (round: number, population: string, total: string) =>
    `round ${round}, ${population}: is ${total} already. Nothing changed.`,
  source: (source: string, confidence: string | null) =>
    `  source   ${source}${confidence === null ? '' : ` (${confidence})`}`,
  reason: (reason: string) => `  reason   ${reason}`,
  before: (total: string, source: string, recordedOn: string | null) =>
    `  before   ${total}, ${source}${recordedOn === null ? '' : ` (recorded ${recordedOn})`}`,
  noRound: 'No DTM round is known here: none was imported, and no total was published.',
  newTotal: 'A new round’s total:  mwg dtm published add --round N --total N --source "WHERE"',
  publishedTotals: (legend: string) =>
    `Published totals, of people, as their source prints them. ${legend}`,
  roundsAreStocks:
    'Rounds are stocks: they are never added. A total restated later stays with its correction.',

  recorded: 'recorded',
  endedNow: 'ended',
  endedAlready: 'has ended already. Nothing changed.',
  estimate: (id: string, done: string, range: string, population: string, stated: string) =>
    `${id} ${done}  ${range} ${population}, stated ${stated}`,
  seenBy: (reader: string) => `  seen by  ${reader}`,
  ended: (day: string, reason: string | null) => `  ended    ${day}: ${reason ?? ''}`,
  encodingNotKept: (encoding: string) =>
    `How its letters are written is asked of each file:  --encoding ${encoding}`,
  noEstimate: 'No estimate is on record.',
  allEnded: (count: number) =>
    `${count === 1 ? 'The one estimate' : `All ${count} estimates`} on record ended:  mwg dtm estimate list --all`,
  endOne: 'End one:  mwg dtm estimate end E-N --reason "WHY"',

  noMapping: 'No mapping has been saved yet.',
  saveMapping:
    'Save one:  mwg dtm mapping save NAME FILE --map "place=HEADING,level=muhalla,idps=HEADING"',
  mappingRemoved: (name: string) => `mapping "${name}" removed`,
  mappingSaved: (name: string, kept: readonly (readonly [flag: string, value: string])[]) =>
    `mapping "${name}" saved: files with these headings are read with ${kept.map((one) => one.map(shellWord).join(' ')).join(' ')} from now on`,

  next: {
    rounds: 'mwg dtm rounds',
    estimates: 'mwg dtm estimate list',
    imports: 'mwg dtm list --all',
    history: (id: number) => `mwg history ${importRef(id)}`,
    mappings: 'mwg dtm mapping list',
    check: (file: string) => `mwg dtm check ${file}`,
    sheet: (file: string, sheet: string) => `mwg dtm check ${file} --sheet "${sheet}"`,
  },
};

export const figureErrors = {
  ASSESSMENTS_DIFFER: ({ one, other }) => ({
    message: `round ${one.number} is a ${one.assessmentType} assessment and round ${other.number} a ${other.assessmentType}: they do not compare.`,
    hints: ['See the rounds:  mwg dtm list'],
  }),
  ASSESSMENT_AMBIGUOUS: ({ round, kinds }) => ({
    message: `round ${round} was imported for several assessments (${kinds.join(', ')}), which are never added.`,
    hints: kinds.map((kind) => `Choose one:  --assessment ${kind}`),
  }),
  ESTIMATE_NOT_FOUND: ({ text, id }) => ({
    message: `there is no estimate ${named(text, 'E', id)}.`,
    hints: ['See them:  mwg dtm estimate list --all'],
  }),
  IMPORT_NOT_FOUND: ({ text, id }) => ({
    message: `there is no import ${named(text, 'I', id)}.`,
    hints: ['See them:  mwg dtm list --all'],
  }),
  MAPPING_EXISTS: ({ name, isSameName }) => ({
    message: `the mapping "${name}" ${isSameName ? 'has this name' : 'is for these very headings'} already.`,
    hints: [`Remove it first:  mwg dtm mapping remove ${name}`],
  }),
  MAPPING_NOT_FOUND: ({ name, saved }) => ({
    message: `there is no mapping "${name}".`,
    hints: [saved.length === 0 ? 'None has been saved.' : `Saved:  ${saved.join(', ')}`],
  }),
  MAP_NOT_FOUND: ({ file, map }) => ({
    message: `no line of ${file} has all the headings that --map names.`,
    hints: [`See its columns:  mwg dtm check ${file} --map "${map}"`],
  }),
  NOTHING_TO_KEEP: ({ file }) => ({
    message: 'a mapping keeps which column means what, or what you answered, and neither was said.',
    hints: [
      `Columns:  mwg dtm mapping save NAME ${file} --map "place=HEADING,level=muhalla,idps=HEADING"`,
      `An answer:  mwg dtm mapping save NAME ${file} --total CATEGORY`,
    ],
  }),
  NATIONALITY_UNKNOWN: ({ text, close }) => ({
    message: `there is no nationality "${text}" in the table.`,
    hints: [
      ...(close === undefined ? [] : [`Did you mean:  --nationality "${close}"`]),
      'A country’s code works too:  --nationality SDN',
    ],
  }),
  OPERATION_NEEDED: ({ imported }) => ({
    message: `rounds of ${imported.length} operations have been imported, and they are never added.`,
    hints: imported.map((operation) => `Choose one:  --operation "${operation}"`),
  }),
  OPERATION_UNKNOWN: ({ asked, imported }) => ({
    message: `no round of an operation "${asked}" has been imported.`,
    hints: imported.map((operation) => `Imported:  --operation "${operation}"`),
  }),
  PLACE_TOO_SMALL: ({ place, level, by }) => ({
    message: `${place} lies inside one ${by}, so it cannot be shown by ${by}.`,
    hints: [`Show what is inside it:  --by ${level === 'muhalla' ? 'nationality' : 'muhalla'}`],
  }),
  RANGE_UPSIDE_DOWN: ({ low, high }) => ({
    message: `--low ${low} is more than --high ${high}.`,
    hints: [`Write:  --low ${high} --high ${low}`],
  }),
  ROUND_BEFORE_NOT_FOUND: ({ population, round }) => ({
    message: `no earlier round of ${population} was imported that round ${round} could be compared with.`,
    hints: ['Published totals of all rounds:  mwg dtm trend', 'See them:  mwg dtm rounds'],
  }),
  ROUND_NOT_FOUND: ({ round, imported }) => ({
    message:
      round === undefined
        ? 'no DTM round has been imported yet.'
        : `round ${round} has not been imported.`,
    hints: [
      ...(imported.length > 0
        ? [`Imported:  ${imported.map((number) => `--round ${number}`).join(', ')}`]
        : []),
      'Import one:  mwg dtm import FILE.csv --round N --from DAY --until DAY',
    ],
  }),
  ROUND_PERIOD: ({ round, stored }) => ({
    message: `round ${round.number} is in the book for ${period(stored)}, not ${period(round)}.`,
    hints: [
      `Use its period:  --from ${stored.fromOn} --until ${stored.untilOn}`,
      'See the rounds:  mwg dtm rounds',
    ],
  }),
  ROUND_WITHDRAWN: ({ round, importId }) => ({
    message:
      round === undefined
        ? 'every DTM round that was imported has been withdrawn.'
        : `round ${round} was imported as ${importRef(importId)} and withdrawn.`,
    hints: [
      'See them:  mwg dtm list --all',
      `Bring it back:  mwg dtm restore ${importRef(importId)}`,
    ],
  }),
  ROUND_WITH_ITSELF: ({ round }, verb) => ({
    message: `round ${round} cannot be compared with itself.`,
    hints: [`Leave --with out:  ${verb} ${round}`],
  }),
  SERIES_NOT_FOUND: ({ round, population, lacks, has, other }) => ({
    message: `${lacking(round, population, lacks)}.`,
    hints: [itHas(has), ...(other === undefined ? [] : [`A round that has it:  --round ${other}`])],
  }),
  TOTAL_KNOWN: ({ round, population, total }) => ({
    message: `${groupedNumber(total)} is on record for ${population} of round ${round} already. Nothing was changed.`,
    hints: [
      `Another total keeps both:  mwg dtm published correct --round ${round} --population ${population} --total N --reason "WHY" --source "WHERE"`,
    ],
  }),
  TOTAL_NOT_FOUND: ({ round, population }) => ({
    message: `no published total of ${population} is on record for round ${round}.`,
    hints: [
      `Record it first:  mwg dtm published add --round ${round} --population ${population} --total N --source "WHERE"`,
      'See what is on record:  mwg dtm rounds',
    ],
  }),
} satisfies Partial<Messages>;

function named(text: string, letter: string, id: number | undefined): string {
  return id === undefined ? `"${text}"` : `${letter}-${id}`;
}

function period({ fromOn, untilOn }: Period): string {
  return `${dayText(fromOn)} to ${dayText(untilOn)}`;
}

function lacking(
  round: number | undefined,
  population: string | undefined,
  lacks: ErrorValues['SERIES_NOT_FOUND']['lacks'],
): string {
  if ('measure' in lacks) {
    const { measure, assessment } = lacks;
    const has = round === undefined ? 'no imported round has' : `round ${round} has no`;
    return `${has} ${measure} ${population}${assessment ? ` of assessment ${assessment}` : ''}`;
  }
  const { level, breakdown } = lacks;
  const by = breakdown === undefined ? level : breakdown.replace('_', '-');
  const finer = breakdown === undefined || level === 'country' ? '' : ` at ${level} level`;
  return `round ${round} has no ${population} by ${by}${finer}`;
}

function itHas(kinds: readonly CountedKind[]): string {
  const all = kinds.map(
    (one) => `${one.measure} ${one.population} by ${one.breakdown}, ${one.level} level`,
  );
  return `It has:  ${[...new Set(all)].join('; ')}`;
}
