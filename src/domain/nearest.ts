/** The candidate a person most likely meant, or undefined when none is close. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  // One letter is as far from any other as can be, and of two a single one is left.
  const limit = typed.length < 3 ? 0 : Math.max(1, Math.floor(typed.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const word of candidates) {
    const distance = typoDistance(typed.toLowerCase(), word.toLowerCase(), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) {
      best = { word, distance };
    }
  }
  return best?.word;
}

/**
 * Insertions, deletions, substitutions and swapped neighbours (Damerau–Levenshtein); infinite where the
 * lengths alone are more than `most` apart, since a cell of a damaged file may be as long as the file.
 */
export function typoDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  const isApart = Math.abs(a.length - b.length) > most;
  return isApart ? Number.POSITIVE_INFINITY : editDistance(a, b);
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + cost];
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(at(beforeLast, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
