import { daysBetween, type IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { isAhead, type Meeting, meetingId } from '../domain/meeting.ts';
import { ruleText } from '../domain/tor-deadlines.ts';
import { type MeetingDuty, meetingDuties } from '../domain/vocabulary.ts';
import type { Words } from '../language/words.ts';
import type { DutyState } from '../office/duties.ts';
import type { CardField, Change } from '../output/result.ts';

/** A script reads all three; a person what still matters: before a meeting or after it. */
export function deadlineFields(
  meeting: Meeting,
  states: readonly DutyState[],
  today: IsoDay,
): CardField[] {
  return meetingDuties.flatMap((duty) => {
    const state = states.find((one) => one.duty === duty);
    return [
      {
        key: `${duty}_due`,
        label: ({ obligation }: Words) => obligation.duties[duty],
        value: state?.deadline.day ?? null,
        text:
          state && matters(meeting, state) ? (words: Words) => stateText(state, today, words) : '',
      },
      { key: `${duty}_met`, label: duty, value: state?.metOn ?? null, text: '' },
    ];
  });
}

/** How late it was stays on the card; what was in time is of no interest once the meeting is over. */
function matters(meeting: Meeting, { duty, metOn, deadline }: DutyState): boolean {
  if (metOn !== null && metOn > deadline.day) return true;
  return isOf(duty, meeting);
}

function isOf(duty: MeetingDuty, meeting: Meeting): boolean {
  return duty === 'minutes' ? meeting.status === 'held' : isAhead(meeting);
}

function stateText({ deadline, metOn, seats }: DutyState, today: IsoDay, words: Words): string {
  const { obligation } = words;
  if (metOn !== null)
    return obligation.met(words.days.day(metOn), daysBetween(deadline.day, metOn));
  const reached = seats?.filter(({ on }) => on !== null).length ?? 0;
  const so = reached === 0 ? '' : `; ${obligation.reached(reached, seats?.length ?? 0)}`;
  return `${obligation.deadline(deadline, today)}${so}`;
}

/** What a person reads of a duty said to be done, and the meeting's record. */
export function dutyChange(meeting: Meeting, { duty, deadline, metOn, letter }: DutyState): Change {
  const id = meetingId(meeting);
  const on = metOn ?? deadline.day;
  const late = daysBetween(deadline.day, on);
  return {
    kind: 'change',
    say: [
      ({ obligation }) => `${obligation.duty(duty, id)}  ${obligation.met(dayText(on), late)}`,
      ({ obligation }) => obligation.by(ruleText(deadline)),
      ...(letter === null ? [] : [({ obligation }: Words) => obligation.letter(letter)]),
    ],
    records: [{ id, fields: { duty, met: on, due: deadline.day, letter } }],
    next: [],
  };
}
