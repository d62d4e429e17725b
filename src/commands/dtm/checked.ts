import { given } from '../../domain/given.ts';
import { causesOf } from '../../dtm/broken-rules.ts';
import type { Reading } from '../../dtm/figures.ts';
import { findingText } from '../../language/en/dtm-findings.ts';
import { errors } from '../../language/en/errors.ts';
import { layoutTitle } from '../../language/en/layout-kinds.ts';
import { messageOf } from '../../language/messages.ts';
import type { CheckedFile } from '../../records/dtm-check.ts';
import { isUnknownWord } from '../../tabular/count.ts';
import type { UnknownName } from '../../tabular/problem.ts';
import { codeColumns } from './demand-sound.ts';
import type { Judged } from './judge-reading.ts';
import { unknownNames } from './unknown-names.ts';

/** A reading as the card shows it. */
export function checked(file: string, reading: Reading, judged: readonly Judged[]): CheckedFile {
  const { rows, rounds, series, encoding, delimiter, headerLine, columns } = reading;
  const { causes, others } = causesOf(reading);
  return {
    file,
    layout: layoutTitle(reading.kind),
    // The sentence without its hints repeats no command.
    refusal: reading.refusal && messageOf(errors, reading.refusal, '').message,
    form: { encoding, delimiter },
    headerLine,
    used: columns.used,
    left: columns.left,
    rows,
    rounds: rounds.length,
    series: series.map((one) => ({ ...one, ...roundFields(rounds[one.round]) })),
    coverage: judged.map(({ series, round, coverage }) => ({
      ...{ population: series.population, measure: series.measure, level: series.level },
      number: round.number === 0 ? null : round.number,
      coverage,
    })),
    controlTotals: reading.controlTotals,
    causes: causes.map((cause) => ({ ...cause, what: findingText(cause.what) })),
    codes: codeColumns(reading),
    problems: others.map((problem) => ({ ...problem, reason: findingText(problem.reason) })),
    unlisted: reading.rejectedLines.size - linesSaid(reading),
    unmatched: unmatchedOf(reading),
    unknown: unknownNames(reading.problems),
    warnings: reading.warnings.map(findingText),
    notes: reading.notes.map(findingText),
  };
}

/** Rejected rows that stand in no list, because there are too many. */
function linesSaid({ problems, rejectedLines }: Reading): number {
  return new Set(problems.map(({ line }) => line).filter((line) => rejectedLines.has(line))).size;
}

function roundFields(round: Reading['rounds'][number] | undefined) {
  const days = round?.reportingDays ?? [];
  return {
    country: round?.country ?? null,
    operation: round?.operation ?? null,
    assessment: round?.assessmentType ?? null,
    number: round?.round ?? null,
    from: days[0] ?? null,
    until: days.at(-1) ?? null,
  };
}

/** Each name that could not be told, once, however many rows name it. */
function unmatchedOf({ problems }: Reading): CheckedFile['unmatched'] {
  const names = new Map<
    string,
    { value: string; reason: string; lines: number[]; unknown?: UnknownName }
  >();
  for (const { line, column, value, reason: found, rule, unknown } of problems) {
    if (unknown === undefined && (!placeColumn.test(column) || value === '')) continue;
    // Codes that break the rule of their column are no names.
    if (rule !== undefined && !isUnknownWord(value)) continue;
    const reason = findingText(found);
    const key = `${value} ${reason}`;
    const known = names.get(key) ?? { value, reason, lines: [], ...given({ unknown }) };
    known.lines.push(line);
    names.set(key, known);
  }
  return [...names.values()].map(({ unknown, ...one }, at) => ({
    ...one,
    candidates: at < candidatesShown ? (unknown?.candidates() ?? []) : [],
  }));
}

/** Looking for them takes a moment each. */
const candidatesShown = 40;

const placeColumn = /code|adm|muhalla|baladiya|mantika|region/i;
