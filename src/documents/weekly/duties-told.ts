import type { IsoDay } from '../../domain/day.ts';
import type { PaperEdition } from '../../domain/vocabulary.ts';
import type { Obligation } from '../../office/obligations.ts';
import type { OwedDuty } from '../../office/told-days.ts';

/** What a note tells its readers of this office's duties: members are promised minutes, while there is time. */
export function dutiesTold(
  owed: readonly Obligation[],
  { edition, day }: { edition: PaperEdition; day: IsoDay },
): OwedDuty[] {
  const duties = owed.filter((one) => one.kind === 'duty');
  if (edition === 'chairs') return duties;
  return duties.filter((one) => one.state.duty === 'minutes' && one.day >= day);
}
