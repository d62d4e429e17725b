import type { Database } from '../db/database.ts';
import { listEstimates } from '../db/dtm-estimates.ts';
import { listMeetingNotes } from '../db/meeting-notes.ts';
import { isOutside, maySee } from '../domain/audience.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Week } from './week.ts';

/** What was said in the week and goes no further: figures of others, and notes kept from members. */
export type WeekCare = {
  figures: readonly Estimate[];
  notes: readonly { meeting: Meeting; text: string }[];
};

type Asked = { week: Week; held: readonly Meeting[]; reader: Audience };

export function weekCare(db: Database, { week, held, reader }: Asked): WeekCare {
  if (isOutside(reader)) return { figures: [], notes: [] };
  const figures = listEstimates(db, { ended: false, reader }).filter(
    ({ fromOn, untilOn }) => fromOn <= week.day && untilOn >= week.from,
  );
  const notes = held.flatMap((meeting) =>
    listMeetingNotes(db, meeting.id)
      .filter(({ visibility }) => maySee(visibility, reader) && !maySee(visibility, 'members'))
      .map(({ text }) => ({ meeting, text })),
  );
  return { figures, notes };
}
