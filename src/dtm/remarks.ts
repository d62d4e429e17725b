import { addLine, type LineTally } from '../domain/line-list.ts';
import { alikeText, type Finding } from './finding.ts';
import type { Said } from './said.ts';

declare module './finding.ts' {
  interface Findings {
    /** Of many rows, once: `p-codes beginning LBY were read as LY: … (line 3)`. */
    IN_ROWS: { what: Finding; examples: readonly Finding[]; hasMore: boolean; lines: LineTally };
  }
}

/** Something said of many rows once: the same `what` is gathered with its lines. */
export type Remark = { what: Finding; example?: Finding; isWarning?: true };

const examplesShown = 3;

type Gathered = {
  what: Finding;
  isWarning: boolean;
  examples: Map<string, Finding>;
  lines: LineTally;
};

export type Remarks = { add: (remark: Remark, line: number) => void; said: () => Said };

/** Warnings apart from notes. */
export function gatherRemarks(): Remarks {
  const gathered = new Map<string, Gathered>();
  return {
    add: ({ what, example, isWarning = false }, line) => {
      const key = alikeText(what);
      const known = gathered.get(key);
      const group = known ?? { what, isWarning, examples: new Map(), lines: noLines() };
      if (known === undefined) gathered.set(key, group);
      if (example !== undefined && group.examples.size <= examplesShown)
        group.examples.set(alikeText(example), example);
      addLine(group.lines, line);
    },
    said: () => {
      const all = [...gathered.values()];
      return {
        warnings: all.filter(({ isWarning }) => isWarning).map(inRows),
        notes: all.filter(({ isWarning }) => !isWarning).map(inRows),
      };
    },
  };
}

function noLines(): LineTally {
  return { first: [], count: 0 };
}

function inRows({ what, examples, lines }: Gathered): Finding {
  const shown = [...examples.values()].slice(0, examplesShown);
  return {
    ...{ code: 'IN_ROWS', what, lines },
    examples: shown,
    hasMore: examples.size > examplesShown,
  };
}
