import { inWords } from '../../domain/in-words.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import type { RoundSaid } from '../../dtm/figures.ts';
import type { Finding, Findings } from '../../dtm/finding.ts';
import { type Sentences, sentenceOf } from '../sentences.ts';
import { dtmRowFindings } from './dtm-row-findings.ts';
import { lineList } from './line-list.ts';
import { plural } from './plural.ts';
import { tableFindings } from './table-findings.ts';

/** Every sentence that the reading of a DTM file needs; a code without one does not compile. */
const findings: Sentences<Findings> = {
  ...tableFindings,
  ...dtmRowFindings,
  IN_ROWS: ({ what, examples, hasMore, lines }) => {
    const shown = [...examples.map(findingText), ...(hasMore ? ['…'] : [])].join('; ');
    const such = shown === '' ? '' : `: ${shown}`;
    return `${findingText(what)}${such} (${lineList(lines.first, lines.count)})`;
  },
  SPELLINGS: ({ examples, more }) => {
    const shown = [...examples.map(findingText), ...(more > 0 ? [`and ${more} more`] : [])];
    return `codes that stand under more than one spelling; the commonest is kept: ${shown.join('; ')}`;
  },

  READ_AS_KEPT: ({ name, flags }) => {
    const said = flags.map(([flag, value]) => `${flag} "${value}"`);
    return `read with what is kept as "${name}": ${said.join(' ')}`;
  },
  HEADING_NOT_READ: ({ column, reason }) => `${column} is not read: ${findingText(reason)}`,
  LIKE_PARTS: ({ headings, more }) => {
    const named = headings.map((heading) => `"${heading}"`).join(', ');
    const [looks, are] = headings.length === 1 ? ['looks', 'is'] : ['look', 'are'];
    return `${named}${more > 0 ? ` and ${more} more` : ''} ${looks} like parts of the count and ${are} not read`;
  },
  ESTIMATED: ({ heading }) => `"${heading}" says that its figures are estimated, not counted`,

  TOTAL_STATED: ({ line, label, stated, computed }) => {
    const row = `line ${line} "${label || '(no label)'}" states ${groupedNumber(stated)}`;
    if (computed === undefined) return `${row}; it was not compared`;
    if (stated === computed) return `${row}, which the rows add up to`;
    const apart = groupedNumber(Math.abs(stated - computed));
    return `${row}, but the rows add up to ${groupedNumber(computed)} (${apart} apart)`;
  },
  LEVELS_AGREE: ({ levels }) => `the levels agree: ${levelsText(levels)}`,
  LEVELS_DIFFER: ({ round, levels }) =>
    `the levels do not agree${inRound(round)}: ${levelsText(levels)}`,
  ROUNDS_AGREE: ({ right, rounds }) => `the levels agree in ${right} of ${rounds} rounds`,
  GAPS: ({ population, level, unknown, suppressed }) => {
    const name = population === undefined ? level : `${population} by ${level}`;
    return `${name}: ${unknown + suppressed} without a figure (${unknown} unknown, ${suppressed} suppressed), not counted as 0`;
  },
  PARTS_ADD_UP: ({ breakdowns, population, measure, round, total }) =>
    `${inWords(breakdowns)} of ${population} (${measure})${inRound(round)} ${breakdowns.length === 1 ? 'adds' : 'add'} up to the total ${groupedNumber(total)}`,
  PARTS_DO_NOT_ADD_UP: ({ breakdown, population, measure, round, sum, total }) =>
    `${breakdown} of ${population} (${measure})${inRound(round)} adds up to ${groupedNumber(sum)}, not to the total ${groupedNumber(total)}`,

  ROWS_ADDED: ({ level, breakdown, cases, extraRows }) => {
    const what = breakdown === 'total' ? level : `${level} and ${breakdown}`;
    return `the same ${what} stands on more than one row in ${plural(cases, 'case')}: they were added (${plural(extraRows, 'extra row')})`;
  },
  ROWS_EQUAL: ({ lines }) => {
    const rows = lines.length === 1 ? '1 row repeats' : `${lines.length} rows repeat`;
    return `${rows} an earlier row in every column; added all the same (${lineList(lines)})`;
  },
  DAYS_ADDED: ({ heading, lines, values }) =>
    `rows of one place that differ in "${heading}" alone were added, such as lines ${lines.join(' and ')} (${values.join(', ')}): is it one count?`,
  ROWS_OF_COLUMN_ADDED: ({ heading, texts, hasMore }) =>
    `"${heading}" is not read: rows of one place that differ in it were added (${texts.join(', ')}${hasMore ? ', …' : ''})`,
};

export function findingText(finding: Finding): string {
  return sentenceOf(findings, finding.code, finding);
}

type LevelTotal = { level: string; total: number };

function levelsText(levels: readonly LevelTotal[]): string {
  return inWords(levels.map(({ level, total }) => `${level} ${groupedNumber(total)}`));
}

/** Of a file that holds several: ` in Chad, Lake Chad Basin Crisis round 3, SA, 2017-09-30`. */
function inRound(said: RoundSaid | undefined): string {
  if (said === undefined) return '';
  const { country, operation, assessmentType, round, reportingDays = [] } = said;
  const number = round === undefined ? 'a round without number' : `round ${round}`;
  const days = new Set([reportingDays[0], reportingDays.at(-1)]);
  const parts = [country, `${operation} ${number}`, assessmentType, ...days];
  return ` in ${parts.filter((part) => part !== undefined).join(', ')}`;
}
