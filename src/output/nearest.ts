/** The candidate a mistyped word was probably meant to be. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < (best?.distance ?? tolerance(word) + 1)) best = { candidate, distance };
  }
  return best?.candidate;
}

function tolerance(word: string): number {
  return Math.ceil(word.length / 3);
}

/** Insertions, deletions and replacements between two words. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = at(above, column - 1) + Number(letter !== to[column - 1]);
      const inserted = at(current, column - 1) + 1;
      current.push(Math.min(replaced, inserted, at(above, column) + 1));
    }
    above = current;
  }
  return at(above, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
