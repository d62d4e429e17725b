import type { FigureSink } from './figure-sink.ts';
import type { Finding, RowProblem } from './finding.ts';
import type { OpenSeries } from './layouts/layout.ts';

declare module './finding.ts' {
  interface Findings {
    ROUND_BLANK: object;
  }
}

/**
 * A row whose round cell is blank belongs to no round where other rows say theirs. That is known
 * at the end only, so what was taken in of such rows is given up again.
 */
export function refuseUnstated(
  opened: readonly OpenSeries[],
  sink: FigureSink,
): { kept: readonly OpenSeries[]; problems: RowProblem[] } {
  const isStated = opened.some(({ round }) => round.round !== undefined);
  const unstated = opened.filter(
    ({ round }) => round.round === undefined && round.roundHeading !== undefined,
  );
  if (!isStated || unstated.length === 0) return { kept: opened, problems: [] };
  const column = unstated[0]?.round.roundHeading ?? '';
  const lines = sink.linesOf(unstated.map(({ number }) => number));
  const reason: Finding = { code: 'ROUND_BLANK' };
  return {
    kept: opened.filter((series) => !unstated.includes(series)),
    problems: lines.map((line) => ({ line, column, value: '', reason })),
  };
}
