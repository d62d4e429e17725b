import type { IsoDay } from '../domain/day.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column, Listing } from '../output/listing.ts';
import { letterColumns } from './letters.ts';
import { pickColumns } from './pick-columns.ts';

/** What we must answer and what we await, in one short table. */
export function waitingListing(letters: readonly TimedLetter[], today: IsoDay): Listing {
  const columns: Column<TimedLetter>[] = [
    {
      key: 'what',
      value: (letter) => (letter.direction === 'in' ? 'answer' : 'await'),
    },
    ...pickColumns(letterColumns(today), ['id', 'with', 'working_days_waited', 'subject']),
    ...pickColumns(letterColumns(today), ['answer_by', 'working_days_late', 'chases']),
  ];
  return createListing(columns, letters, { empty: 'nothing' });
}
