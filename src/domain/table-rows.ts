/** A blank line, the heading and the titles of the columns. */
const linesOfFrame = 3;

/** How many rows each table shows: the lines there are go round, to those that have more to show. */
export function sharesOf(counts: readonly number[], lines: number): number[] {
  const shares = counts.map(() => 0);
  const tables = counts.filter((count) => count > 0).length;
  let left = Math.max(tables, lines - tables * linesOfFrame);
  while (left > 0 && counts.some((count, at) => count > (shares[at] ?? 0))) {
    for (const [at, count] of counts.entries()) {
      const share = shares[at] ?? 0;
      if (left === 0 || count <= share) continue;
      shares[at] = share + 1;
      left -= 1;
    }
  }
  return shares;
}
