/** Rows count from 1, as people see them; columns from 0, as cells lie in a record. */
export type CellRange = { top: number; bottom: number; left: number; right: number };

const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** `B2:D4`, or `B2` alone; undefined for what is neither. */
export function readRange(text: string): CellRange | undefined {
  const [first = '', second = first] = text.split(':');
  const [from, to] = [readReference(first), readReference(second)];
  if (from === undefined || to === undefined) return undefined;
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

function readReference(text: string): { row: number; column: number } | undefined {
  const found = reference.exec(text);
  if (found === null) return undefined;
  return { row: Number(found[2]), column: columnNumber(found[1] ?? '') };
}

/** `A` is 0, `AA` is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}
