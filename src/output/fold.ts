import { cellWidth } from './cell.ts';
import { wrapText } from './wrap.ts';

/** `mwg: `, `Next: `, `  owner    `, `A-1 added  `, or the blanks a line begins with. */
const beginning = /^(?:\S+: +|\s*\S+(?: \S+)* {2,}|\s*)/;
/** A line that holds one is copied: the terminal breaks it, and copies it whole. */
const commandLine = /\bmwg [a-z]|^--[a-z]/;
const betweenCommands = / {3,}/;

/** Text for a screen: lines go on below what they say, broken between words or between commands. */
export function foldText(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  return text
    .split('\n')
    .flatMap((line) => foldLine(line, width))
    .join('\n');
}

export function foldLine(line: string, width: number | undefined): string[] {
  if (width === undefined || cellWidth(line) <= width) return [line];
  const [start = ''] = line.match(beginning) ?? [];
  if (start.length > width / 2) return [line];
  const hang = ' '.repeat(cellWidth(start));
  const room = width - hang.length;
  const rest = line.slice(start.length);
  const pieces = commandLine.test(rest) ? packed(rest, room) : wrapText(rest, room);
  return pieces.map((piece, index) => (index === 0 ? start : hang) + piece);
}

function packed(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const piece of text.split(betweenCommands)) {
    const last = lines.at(-1);
    const joined = `${last}   ${piece}`;
    if (last !== undefined && cellWidth(joined) <= room) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}
