const shown = 6;

/** `line 4`, `lines 4, 7 and 9`, `lines 4, 5, 6, 7, 8, 9 and 12 more`. */
export function lineList(lines: readonly number[]): string {
  const [first] = lines;
  if (lines.length === 1) return `line ${first}`;
  if (lines.length > shown + 1) {
    return `lines ${lines.slice(0, shown).join(', ')} and ${lines.length - shown} more`;
  }
  return `lines ${inWords(lines.map(String))}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
