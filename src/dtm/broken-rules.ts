import type { Cause } from '../domain/cause.ts';
import { groupBy } from '../domain/group-by.ts';
import { ownText } from '../tabular/own-text.ts';
import type { Problem } from '../tabular/problem.ts';
import type { BrokenRule, Reading } from './figures.ts';

const examplesShown = 3;

/** One cause in many rows is one cause. */
export function countRules() {
  const rules = new Map<string, BrokenRule>();
  const add = (problem: Problem) => {
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
  causes: readonly Cause[];
  others: readonly Problem[];
} {
  const common = rules.filter(({ rows }) => rows >= fewest).toSorted((a, b) => b.rows - a.rows);
  const keys = new Set(common.map(ruleKey));
  const lines = groupBy(problems, ruleKey);
  return {
    causes: common.map((rule) => causeOf(rule, lines.get(ruleKey(rule)) ?? [])),
    others: problems.filter((problem) => !keys.has(ruleKey(problem))),
  };
}

function causeOf(broken: BrokenRule, problems: readonly Problem[]): Cause {
  const { column, reason, rule, rows, examples } = broken;
  const [what, answer] = (rule ?? '').split(':  ');
  return {
    ...{ column, answer, rows, examples },
    what: what || reason,
    isOfColumn: rule !== undefined,
    lines: problems.map(({ line }) => line),
  };
}

type Broken = Pick<BrokenRule, 'column' | 'reason'> & { rule?: string | undefined };

function ruleKey({ rule, column, reason }: Broken): string {
  return rule ?? `${column}\u001f${reason}`;
}
