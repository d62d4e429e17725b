import { isOutside, maySee } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import { hasDay, type Meeting, meetingId } from '../domain/meeting.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { zoneCity } from '../domain/zone.ts';
import { placeIn, type Text, textIn, titleIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { MeetingFacts } from '../office/meeting-facts.ts';
import type { Column } from '../output/listing.ts';
import type { CardField, Change } from '../output/result.ts';
import { labelledText } from './change-lines.ts';
import { deadlineFields } from './deadlines.ts';
import { recordFields, recordOf } from './record-fields.ts';

export const meetingColumns: readonly Column<Meeting>[] = [
  { key: 'id', value: meetingId },
  {
    key: 'date',
    value: (meeting) => (hasDay(meeting) ? meeting.heldOn : null),
    text: (meeting, words) =>
      hasDay(meeting) ? words.days.day(meeting.heldOn) : words.meeting.open,
  },
  { key: 'time', value: timeText, drop: 2 },
  { key: 'status', value: (meeting) => meeting.status, drop: 3 },
  {
    key: 'title',
    title: ({ meeting }) => meeting.one,
    value: (meeting) => meeting.titleEn,
    text: (meeting, words) => titleIn(words, meeting),
    wrap: true,
  },
  {
    key: 'place',
    value: (meeting) => meeting.place,
    text: (meeting, words) => placeIn(words, meeting),
    drop: 1,
    wrap: true,
  },
  {
    key: 'title_ar',
    title: ({ meeting }) => meeting.titleAr,
    value: (meeting) => meeting.titleAr,
    hidden: true,
  },
  { key: 'place_ar', value: (meeting) => meeting.placeAr, hidden: true },
  { key: 'note', value: (meeting) => meeting.note, hidden: true },
  { key: 'number', value: (meeting) => meeting.number, hidden: true },
  { key: 'visibility', value: (meeting) => meeting.visibility, hidden: true },
  { key: 'zone', value: (meeting) => meeting.zone, hidden: true },
];

/** A note on a meeting is the office's own. */
export function meetingColumnsFor(reader: Audience): readonly Column<Meeting>[] {
  if (reader === 'office') return meetingColumns;
  return meetingColumns.filter(({ key }) => key !== 'note');
}

/** `10:00–12:00`, local to the meeting. */
function timeText({ startTime, endTime }: Pick<Meeting, 'startTime' | 'endTime'>): string {
  if (startTime === null) return '';
  return endTime === null ? startTime : `${startTime}–${endTime}`;
}

/** `Wed 2 Dec 2026, 10:00–12:00 Tripoli (09:00 Tunis), in 3 days` */
export function whenText(
  meeting: Meeting,
  today: IsoDay,
  words: Words,
  elsewhere: MeetingFacts['elsewhere'] = [],
): string {
  if (!hasDay(meeting)) return words.meeting.noDay(meeting.heldOn);
  const time = timeText(meeting);
  const others = elsewhere.length === 0 ? '' : words.meeting.alsoAt(elsewhere);
  const local = words.meeting.localTime(time, zoneCity(meeting.zone)) + others;
  return words.paper.clauses([
    words.days.day(meeting.heldOn),
    ...(time === '' ? [] : [local]),
    words.days.distance(meeting.heldOn, today),
  ]);
}

/** The lines of its card above the tables. */
export function meetingFields(facts: MeetingFacts, reader: Audience): CardField[] {
  const { meeting, duties, today } = facts;
  return [
    ...recordFields(meetingColumnsFor(reader), meeting, labels(facts)),
    ...(isOutside(reader) ? [] : deadlineFields(meeting, duties, today)),
    ...dateFields(facts, reader),
  ];
}

function labels(facts: MeetingFacts): Record<string, Omit<CardField, 'key' | 'value'>> {
  const { meeting, today, elsewhere } = facts;
  const { status, statusOn, statusReason, titleAr, visibility, note } = meeting;
  return {
    title_ar: { label: label('arabic'), text: titleAr ?? label('missing') },
    date: { label: label('when'), text: (words) => whenText(meeting, today, words, elsewhere) },
    place: { label: label('where'), text: (words) => placeIn(words, meeting) },
    place_ar: {
      label: label('where'),
      text: ({ language }) => (language === 'ar' ? '' : (meeting.placeAr ?? '')),
    },
    status: {
      label: label('status'),
      text: (words) => words.meeting.status(status, statusOn, statusReason),
    },
    visibility: { label: label('visibility'), text: visibility },
    note: { label: label('note'), text: note ?? '' },
  };
}

/** Every day it had with its reason, for the office; other sources' days as far as they may be seen. */
function dateFields({ moves, otherDates }: MeetingFacts, reader: Audience): CardField[] {
  const seen = otherDates.filter(({ visibility }) => maySee(visibility, reader));
  return [
    ...(reader === 'office' && moves.length > 0
      ? [
          {
            key: 'moves',
            label: label('moves'),
            value: moves.map(({ day, reason }) => `${day ?? 'open'}: ${reason}`),
            text: (words: Words) =>
              moves
                .map(({ beforeOn, day, reason }) => words.meeting.moved(beforeOn, day, reason))
                .join('; '),
          },
        ]
      : []),
    ...(seen.length > 0
      ? [
          {
            key: 'other_dates',
            label: label('sources'),
            value: seen.map(({ day, source }) => `${day}: ${source}`),
            text: (words: Words) =>
              seen.map(({ day, source }) => words.meeting.otherDate(day, source)).join('; '),
          },
        ]
      : []),
  ];
}

function label(key: keyof Words['meeting']['labels']): Text {
  return ({ meeting }) => meeting.labels[key];
}

type News = {
  /** What happened to it, behind the id: `added`. */
  what: Text;
  notices?: readonly Text[];
  next?: readonly Text[];
  question?: Text | undefined;
};

/** The same answer for every verb that changes a meeting. */
export function meetingChange(facts: MeetingFacts, news: News): Change {
  const { meeting, today, duties, elsewhere } = facts;
  const owed = deadlineFields(meeting, duties, today).filter(({ text }) => text !== '');
  return {
    kind: 'change',
    say: [
      (words) => `${meetingId(meeting)} ${textIn(words, news.what)}  ${meeting.titleEn}`,
      labelledText(label('when'), (words) => whenText(meeting, today, words, elsewhere)),
      ...(meeting.place === null && meeting.placeAr === null
        ? []
        : [labelledText(label('where'), (words) => placeIn(words, meeting))]),
      ...owed.map(({ label: name, text = '' }) => labelledText(name, text)),
      ...(news.notices ?? []).map((notice) => labelledText(label('note'), notice)),
    ],
    records: [meetingRecord(meeting)],
    next: news.next ?? [],
    ...(news.question !== undefined && { question: news.question }),
  };
}

export function meetingRecord(meeting: Meeting): Change['records'][number] {
  return recordOf(meetingId(meeting), meetingColumns, meeting);
}
