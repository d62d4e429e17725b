import { lineList } from '../tabular/line-list.ts';
import type { Said } from './said.ts';

/** Something said of many rows once: the same `text` is gathered with its lines. */
export type Remark = { text: string; example?: string; isWarning?: true };

export type RemarkAt = Remark & { line: number };

const examplesShown = 3;

/** `p-codes beginning LBY were read as LY (line 3)`; warnings apart from notes. */
export function sayRemarks(remarks: readonly RemarkAt[]): Said {
  const warnings: string[] = [];
  const notes: string[] = [];
  for (const text of new Set(remarks.map((remark) => remark.text))) {
    const group = remarks.filter((remark) => remark.text === text);
    const lines = [...new Set(group.map(({ line }) => line))];
    const sentence = `${text}${sayExamples(group)} (${lineList(lines)})`;
    if (group[0]?.isWarning) warnings.push(sentence);
    else notes.push(sentence);
  }
  return { warnings, notes };
}

function sayExamples(group: readonly Remark[]): string {
  const examples = [...new Set(group.flatMap(({ example }) => example ?? []))];
  if (examples.length === 0) return '';
  const more = examples.length > examplesShown ? '; …' : '';
  return `: ${examples.slice(0, examplesShown).join('; ')}${more}`;
}
