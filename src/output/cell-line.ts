import { arabicPart, code, free } from '../language/parts.ts';
import type { CellKind } from './cell-kinds.ts';
import type { ViewCell } from './listing.ts';

/** A cell as a line of typed parts: each item of a list is one. */
export function cellLine({ value, text }: ViewCell, kind: CellKind | undefined): string {
  switch (kind) {
    case 'number':
    case 'phone':
    case 'email':
    case 'reference':
    case 'id':
      return Array.isArray(value) ? eachItem(value, text) : code(text);
    case 'date':
    case 'term':
      return /\p{Script=Arabic}/u.test(text) ? arabicPart(text) : code(text);
    case 'free':
    case undefined:
      return free(text);
  }
}

/** The words between and round the items, such as `(private)`, stand in the direction of the paper. */
function eachItem(items: readonly string[], text: string): string {
  let line = '';
  let from = 0;
  for (const item of items) {
    const at = text.indexOf(item, from);
    if (at === -1) return free(text);
    line += text.slice(from, at) + code(item);
    from = at + item.length;
  }
  return line + text.slice(from);
}
