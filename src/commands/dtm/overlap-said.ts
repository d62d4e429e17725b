import type { HeldSeries, Overlap, SeriesElsewhere } from '../../db/dtm-overlap.ts';
import type { AskedRound, Period } from '../../db/dtm-rounds.ts';
import { importRef } from '../../domain/stored-import.ts';
import { DataError, RefusedError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    ROUNDS_JOINED: { round: number };
    ROUND_OTHER_PERIOD: {
      round: Period & { number: number };
      held: Period & { importId: number };
    };
  }
}

/** Nothing of the file is news: no import is made. */
export function alreadyThere(held: readonly HeldSeries[], rows: number): Change {
  const ids = importIds(held);
  return {
    kind: 'change',
    say: [({ dtmImport }) => dtmImport.alreadyThere(rows, ids)],
    records: ids.map((id) => ({ id, fields: { state: 'active', rows_unchanged: rows } })),
    next: [({ figures }) => figures.next.rounds],
  };
}

export function demandReplace(held: readonly HeldSeries[], overlap: Overlap): RefusedError {
  return new RefusedError('SERIES_TAKEN', { ids: importIds(held), overlap });
}

function importIds(held: readonly HeldSeries[]): string[] {
  return [...new Set(held.map(({ importId }) => importRef(importId)))];
}

/** Sent again with a day corrected, it would become a second round beside the first. */
export function otherPeriod(round: AskedRound, held: SeriesElsewhere): RefusedError {
  return new RefusedError('ROUND_OTHER_PERIOD', { round, held });
}

/** Two collections of one number must not fall into one stored period: they would be added. */
export function refuseJoinedRounds(
  rounds: readonly AskedRound[],
  roundIds: readonly number[],
): void {
  const twice = roundIds.findIndex((id, at) => roundIds.indexOf(id) !== at);
  const round = rounds[twice];
  if (round !== undefined) throw new DataError('ROUNDS_JOINED', { round: round.number });
}
