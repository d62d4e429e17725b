import type { AskedRound } from '../../db/dtm-rounds.ts';
import type { IsoDay } from '../../domain/day.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Reading } from '../../dtm/figures.ts';
import type { HeldDay } from '../../dtm/held-days.ts';
import { dtmDoubts } from '../../language/en/dtm-doubts.ts';

/** More than these are counted. */
const shown = 3;

/** Days of the file that lie outside the period that was stated for it. */
export function statedDoubts(
  { heldDays, rounds: said }: Reading,
  rounds: readonly AskedRound[],
): string[] {
  const [round, ...others] = rounds;
  if (round === undefined || others.length > 0 || !round.isStated) return [];
  const days: readonly HeldDay[] =
    heldDays.length > 0
      ? heldDays
      : (said[0]?.reportingDays ?? []).map((day) => ({ heading: 'day', text: day, days: [day] }));
  const outside = days.filter((held) => !held.days.some((day) => isWithin(day, round)));
  return [...groupBy(outside, ({ heading }) => heading)].map(([heading, found]) => {
    const texts = found.slice(0, shown).map(({ text }) => text);
    return dtmDoubts.outside(heading, texts, found.length - texts.length, round);
  });
}

function isWithin(day: IsoDay, { fromOn, untilOn }: AskedRound): boolean {
  return day >= fromOn && day <= untilOn;
}
