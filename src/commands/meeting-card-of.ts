import type { Context } from '../command.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { standingAgenda } from '../language/standing-agenda.ts';
import { meetingRecordOf } from '../office/meeting-record.ts';
import type { Card } from '../output/result.ts';
import { meetingCard } from '../records/meeting-card.ts';
import { withLettersAbout } from './with-letters.ts';

/** `mwg show M-3` and `mwg meeting show 3`. */
export function meetingCardOf(
  context: Context,
  meeting: Meeting,
  reader: Audience = 'office',
): Card {
  const record = meetingRecordOf(context, meeting, { reader, usual: standingAgenda });
  const card = meetingCard(record, reader);
  const about = { column: 'meeting_id', id: meeting.id } as const;
  return reader === 'office' ? withLettersAbout(card, context, about) : card;
}
