import { inWords } from '../../domain/in-words.ts';
import { linesNamed } from '../../domain/line-list.ts';

/** `line 4`, `lines 4, 7 and 9`, `lines 4, 5, 6, 7, 8, 9 and 12 more`. */
export function lineList(lines: readonly number[], count = lines.length): string {
  const [first] = lines;
  if (count === 1) return `line ${first}`;
  if (count > linesNamed + 1)
    return `lines ${lines.slice(0, linesNamed).join(', ')} and ${count - linesNamed} more`;
  return `lines ${inWords(lines.map(String))}`;
}
