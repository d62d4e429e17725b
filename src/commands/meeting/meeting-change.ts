import type { Context } from '../../command.ts';
import { getMeeting } from '../../db/meetings.ts';
import { meetingId } from '../../domain/meeting.ts';
import { type Text, textIn } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { dutyStates } from '../../office/duties.ts';
import type { Change } from '../../output/result.ts';
import { deadlineFields } from '../../records/deadlines.ts';
import { whenText } from '../../records/meeting-card.ts';
import { meetingColumns } from '../../records/meetings.ts';

type Said = { done: string; notices?: readonly Text[]; next?: readonly string[] };

/** The same answer for every verb that changes a meeting. */
export function meetingChange(context: Context, id: number, said: Said): Change {
  const { db, today } = context;
  const meeting = getMeeting(db, id);
  if (meeting === undefined) throw new Error(`No meeting ${id}.`);
  const fields = meetingColumns
    .filter((column) => column.key !== 'id')
    .map((column) => [column.key, column.value(meeting)]);
  const owed = deadlineFields(meeting, dutyStates(context, meeting), today)
    .filter(({ text }) => text !== '')
    .map(
      ({ label, text = '' }) =>
        (words: Words) =>
          `  ${textIn(words, label).padEnd(8)} ${textIn(words, text)}`,
    );
  return {
    kind: 'change',
    say: [
      `${meetingId(meeting)} ${said.done}  ${meeting.titleEn}`,
      `  when     ${whenText(meeting, today)}`,
      ...(meeting.place === null ? [] : [`  where    ${meeting.place}`]),
      ...owed,
      ...(said.notices ?? []).map(
        (notice) => (words: Words) => `  note     ${textIn(words, notice)}`,
      ),
    ],
    records: [{ id: meetingId(meeting), fields: Object.fromEntries(fields) }],
    next: said.next ?? [],
  };
}
