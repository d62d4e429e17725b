import { isAscii } from '../domain/clean-text.ts';
import { cellWidth } from './cell.ts';

const first = 0xf0000;
const filler = '\ue000';
const standIn = /[\u{f0000}-\u{ffffd}]\ue000*/gu;

/**
 * cli-table3 miscounts marks, emoji and wide letters and would cut or shift them. It is given
 * private-use characters of the right width instead, exchanged again once the table is drawn.
 */
export function makeStandIns() {
  const lines: string[] = [];
  const hideLine = (line: string) => {
    if (isAscii(line)) return line;
    lines.push(line);
    const fillers = filler.repeat(Math.max(0, cellWidth(line) - 1));
    return String.fromCodePoint(first + lines.length - 1) + fillers;
  };
  return {
    hide: (text: string) => text.split('\n').map(hideLine).join('\n'),
    show: (drawn: string) =>
      drawn.replace(standIn, (hidden) => lines[(hidden.codePointAt(0) ?? first) - first] ?? ''),
  };
}
