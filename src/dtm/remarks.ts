import { addLine, type LineTally, lineList } from '../domain/line-list.ts';
import type { Said } from './said.ts';

/** Something said of many rows once: the same `text` is gathered with its lines. */
export type Remark = { text: string; example?: string; isWarning?: true };

const examplesShown = 3;

type Gathered = { isWarning: boolean; examples: Set<string>; lines: LineTally };

export type Remarks = { add: (remark: Remark, line: number) => void; said: () => Said };

/** `p-codes beginning LBY were read as LY (line 3)`; warnings apart from notes. */
export function gatherRemarks(): Remarks {
  const byText = new Map<string, Gathered>();
  return {
    add: ({ text, example, isWarning = false }, line) => {
      const known = byText.get(text);
      const group = known ?? { isWarning, examples: new Set(), lines: { first: [], count: 0 } };
      if (known === undefined) byText.set(text, group);
      if (example !== undefined && group.examples.size <= examplesShown)
        group.examples.add(example);
      addLine(group.lines, line);
    },
    said: () => {
      const all = [...byText].map(([text, group]) => ({ ...group, sentence: say(text, group) }));
      return {
        warnings: all.filter(({ isWarning }) => isWarning).map(({ sentence }) => sentence),
        notes: all.filter(({ isWarning }) => !isWarning).map(({ sentence }) => sentence),
      };
    },
  };
}

function say(text: string, { examples, lines }: Gathered): string {
  const more = examples.size > examplesShown ? '; …' : '';
  const shown = [...examples].slice(0, examplesShown).join('; ');
  const told = shown === '' ? '' : `: ${shown}${more}`;
  return `${text}${told} (${lineList(lines.first, lines.count)})`;
}
