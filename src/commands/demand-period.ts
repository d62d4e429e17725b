import type { IsoDay } from '../domain/day.ts';
import { UsageError } from '../errors.ts';

type Typed = { day: IsoDay } | undefined;

/** A list of no day at all would answer that there is nothing. */
export function demandPeriod({ from, until }: { from: Typed; until: Typed }): void {
  if (from === undefined || until === undefined || from.day <= until.day) return;
  throw new UsageError('PERIOD_BACKWARDS', { from: from.day, until: until.day });
}
