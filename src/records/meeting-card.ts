import type { Action } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText, distanceText } from '../domain/day-text.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import type { DutyState } from '../office/duties.ts';
import { createListing } from '../output/create-listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { actionColumns } from './action.ts';
import { deadlineFields } from './deadlines.ts';
import { meetingColumns, timeText } from './meetings.ts';
import { pickColumns } from './pick-columns.ts';
import { recordFields } from './record-fields.ts';

type About = { actions: readonly Action[]; duties: readonly DutyState[] };

export function meetingCard(meeting: Meeting, { actions, duties }: About, today: IsoDay): Card {
  const columns = pickColumns(actionColumns(today), ['id', 'days_left', 'owners', 'title']);
  return {
    kind: 'card',
    heading: `${meetingId(meeting)}  ${meeting.titleEn}`,
    fields: [
      ...recordFields(meetingColumns, meeting, labels(meeting, today)),
      ...deadlineFields(meeting, duties, today),
    ],
    sections: [
      {
        key: 'actions',
        heading: 'Actions raised there',
        listing: createListing(columns, actions, { empty: 'none' }),
      },
    ],
    next: [`mwg action add "TITLE" --owner MEMBER --due DAY --at ${meetingId(meeting)}`],
  };
}

function labels(meeting: Meeting, today: IsoDay): Record<string, Omit<CardField, 'key' | 'value'>> {
  return {
    title_ar: { label: 'Arabic', text: meeting.titleAr ?? 'missing' },
    date: { label: 'when', text: whenText(meeting, today) },
    place: { label: 'where', text: meeting.place ?? '' },
    status: { label: 'status', text: statusText(meeting) },
    visibility: { label: 'for', text: meeting.visibility },
    note: { label: 'note', text: meeting.note ?? '' },
  };
}

export function whenText(meeting: Meeting, today: IsoDay): string {
  const time = timeText(meeting);
  const local = time === '' ? '' : `, ${time} (${meeting.zone})`;
  return `${dayText(meeting.heldOn)}${local}, ${distanceText(meeting.heldOn, today)}`;
}

function statusText({ status, statusOn, statusReason }: Meeting): string {
  const since = statusOn === null ? '' : `, recorded for ${dayText(statusOn)}`;
  return `${status}${since}${statusReason === null ? '' : `: ${statusReason}`}`;
}
