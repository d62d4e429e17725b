import type { Cause } from '../domain/cause.ts';
import { groupBy } from '../domain/group-by.ts';
import { ownText } from '../tabular/own-text.ts';
import type { BrokenRule, Reading } from './figures.ts';
import { alikeText, type Finding, type RowProblem } from './finding.ts';

const examplesShown = 3;

/** One cause in many rows is one cause. */
export function countRules() {
  const rules = new Map<string, BrokenRule>();
  const add = (problem: RowProblem) => {
    const { column, value, reason, rule } = problem;
    const known = rules.get(ruleKey(problem)) ?? { column, reason, rule, rows: 0, examples: [] };
    rules.set(ruleKey(problem), known);
    known.rows += 1;
    const isNew = known.examples.length < examplesShown && !known.examples.includes(value);
    if (isNew) known.examples.push(ownText(value));
  };
  return { add, all: () => [...rules.values()] };
}

/** Of fewer rows each is worth a line. */
const fewest = 20;

/** What so many rows have wrong alike that it is said once, the commonest first, and what is left. */
export function causesOf({ rules, problems }: Pick<Reading, 'rules' | 'problems'>): {
  causes: readonly Cause<Finding>[];
  others: readonly RowProblem[];
} {
  const common = rules.filter(({ rows }) => rows >= fewest).toSorted((a, b) => b.rows - a.rows);
  const keys = new Set(common.map(ruleKey));
  const lines = groupBy(problems, ruleKey);
  return {
    causes: common.map((rule) => causeOf(rule, lines.get(ruleKey(rule)) ?? [])),
    others: problems.filter((problem) => !keys.has(ruleKey(problem))),
  };
}

function causeOf(broken: BrokenRule, problems: readonly RowProblem[]): Cause<Finding> {
  const { column, reason, rule, rows, examples } = broken;
  return {
    ...{ column, answer: rule?.answer, rows, examples },
    what: rule?.what ?? reason,
    isOfColumn: rule !== undefined,
    lines: problems.map(({ line }) => line),
  };
}

type Broken = Pick<RowProblem, 'column' | 'reason'> & { rule?: BrokenRule['rule'] };

function ruleKey({ rule, column, reason }: Broken): string {
  return rule === undefined ? `${column}\u001f${alikeText(reason)}` : alikeText(rule);
}
