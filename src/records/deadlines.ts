import type { IsoDay } from '../domain/day.ts';
import { isAhead, type Meeting } from '../domain/meeting.ts';
import type { MeetingDeadlines } from '../domain/meeting-deadlines.ts';
import { deadlineText } from '../domain/tor-deadlines.ts';
import type { CardField } from '../output/result.ts';

/** A script reads all three; a person what still matters: before a meeting or after it. */
export function deadlineFields(
  meeting: Meeting,
  { notice, papers, minutes }: MeetingDeadlines,
  today: IsoDay,
): CardField[] {
  const text = (deadline: typeof notice, matters: boolean) =>
    deadline !== undefined && matters ? deadlineText(deadline, today) : '';
  const ahead = isAhead(meeting);
  const held = meeting.status === 'held';
  return [
    { key: 'notice_due', label: 'notice', value: notice?.day ?? null, text: text(notice, ahead) },
    { key: 'papers_due', label: 'papers', value: papers?.day ?? null, text: text(papers, ahead) },
    {
      key: 'minutes_due',
      label: 'minutes',
      value: minutes?.day ?? null,
      text: text(minutes, held),
    },
  ];
}
