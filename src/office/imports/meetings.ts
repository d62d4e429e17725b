import { findMeetingByNumber, lowestNumber, setMeetingStatus } from '../../db/meetings.ts';
import { asciiDigits } from '../../domain/clean-text.ts';
import type { IsoDay } from '../../domain/day.ts';
import { readId } from '../../domain/ids.ts';
import { type Meeting, meetingId } from '../../domain/meeting.ts';
import { titles } from '../../domain/titles.ts';
import { type MeetingStatus, meetingStatuses } from '../../domain/vocabulary.ts';
import { readMeetingStatus } from '../../domain/vocabulary-words.ts';
import type { ColumnSpecs } from '../../tabular/header.ts';
import {
  type ListFile,
  type ListOptions,
  type ListRow,
  type NoList,
  readListFile,
} from '../../tabular/list-file.ts';
import { addMeeting, storedMeeting, type TitlesOf } from '../meeting.ts';
import type { Writing } from '../writing.ts';
import { caught } from './caught.ts';

declare module '../../tabular/list-problem.ts' {
  interface ListFaults {
    NO_MEETING_NUMBER: object;
    NO_TIME: object;
    HELD_AHEAD: { today: IsoDay };
    REASON_NEEDED: { status: MeetingStatus };
  }
}

/** Columns of an office's own list of meetings; the number tells one from another. */
const columns = {
  number: { heading: 'number', also: ['no', 'meeting', 'رقم الاجتماع', 'الاجتماع', 'الرقم'] },
  date: { heading: 'date', also: ['day', 'held on', 'التاريخ', 'تاريخ الانعقاد'] },
  title: { heading: 'title', also: ['subject', 'العنوان بالإنجليزية'], optional: true },
  titleAr: { heading: 'title_ar', also: ['العنوان', 'عنوان الاجتماع'], optional: true },
  start: { heading: 'start', also: ['time', 'from', 'الساعة', 'من'], optional: true },
  end: { heading: 'end', also: ['to', 'إلى'], optional: true },
  place: { heading: 'place', also: ['where', 'venue', 'المكان', 'مكان الانعقاد'], optional: true },
  placeAr: { heading: 'place_ar', also: ['المكان بالعربية'], optional: true },
  status: { heading: 'status', also: ['state', 'الحالة'], optional: true },
  reason: { heading: 'reason', also: ['why', 'السبب'], optional: true },
  note: { heading: 'note', also: ['notes', 'remarks', 'ملاحظات'], optional: true },
} as const satisfies ColumnSpecs<string>;

type Column = keyof typeof columns;
type Row = ListRow<Column>;
export type MeetingFile = { file: ListFile<Column> };

export async function readMeetingList(
  bytes: Uint8Array,
  options: ListOptions,
): Promise<MeetingFile | NoList> {
  const file = await readListFile(bytes, { columns, days: ['date'] }, options);
  return 'missing' in file ? file : { file };
}

type Given = Writing & { zone: string };
export type StoredMeetings = { added: readonly Meeting[]; there: number };
type ReadRow = { row: Row; number: number; date: IsoDay };

/**
 * Whatever the file's order: first those before the book's first, back from it, then the later ones,
 * so that no number leaves a gap. One that is known is left as it is.
 */
export function storeMeetings(
  given: Given,
  { file }: MeetingFile,
  titlesOf: TitlesOf,
): StoredMeetings {
  const rows = file.rows
    .flatMap((row) => readRow(given, row))
    .toSorted((a, b) => a.number - b.number);
  const known = rows.filter((one) => isKnown(given, one));
  const fresh = rows.filter((one) => !known.includes(one));
  const first = lowestNumber(given.db, given.group.id);
  const earlier = fresh.filter(({ number }) => number < first);
  const later = fresh.filter(({ number }) => number >= first);
  const added = [...earlier.toReversed(), ...later].flatMap(
    (one) => add(given, one, titlesOf) ?? [],
  );
  return { added: added.toSorted((a, b) => a.number - b.number), there: known.length };
}

/** `7` or `M-7`: of `3/2026` and the like nobody can say which number is the meeting's. */
function readRow({ group }: Given, row: Row): ReadRow[] {
  const number = readId(row.text('number') ?? '', group.prefix) || undefined;
  if (number === undefined) row.wrong('number', { code: 'NO_MEETING_NUMBER' });
  if (row.text('date') === undefined) row.wrong('date', { code: 'NEEDED' });
  const date = row.day('date');
  return number === undefined || date === undefined ? [] : [{ row, number, date }];
}

function isKnown({ db, group }: Given, { row, number, date }: ReadRow): boolean {
  const meeting = findMeetingByNumber(db, group.id, number);
  if (meeting === undefined) return false;
  const id = meetingId(meeting);
  if (meeting.heldOn !== date) {
    row.notice('date', { code: 'NOT_CHANGED', id, held: meeting.heldOn });
  }
  return true;
}

function add(given: Given, { row, number, date }: ReadRow, titlesOf: TitlesOf) {
  const status = row.word('status', readMeetingStatus, meetingStatuses);
  const times = { startTime: time(row, 'start'), endTime: time(row, 'end') };
  demandPossible(given, row, status, date);
  const { titleEn, titleAr } = namesOf(row);
  return caught(row, 'number', () => {
    const id = addMeeting(
      given,
      {
        ...times,
        number,
        titleEn,
        titleAr,
        heldOn: date,
        zone: given.zone,
        place: row.text('place') ?? null,
        placeAr: row.text('placeAr') ?? null,
        note: row.text('note') ?? null,
        visibility: 'members',
      },
      titlesOf,
    );
    if (status !== undefined && status !== 'planned') {
      const on = status === 'held' ? date : given.today;
      setMeetingStatus(given.db, id, { status, on, reason: row.text('reason') ?? null });
    }
    return storedMeeting(given.db, id);
  });
}

/** An Arabic title in the one column there is goes to its own language. */
function namesOf(row: Row): { titleEn: string | undefined; titleAr: string | null } {
  const [typed, ar] = [row.text('title'), row.text('titleAr')];
  if (typed === undefined) return { titleEn: undefined, titleAr: ar ?? null };
  const named = titles(typed, ar);
  return { titleEn: named.titleEn ?? undefined, titleAr: named.titleAr };
}

function demandPossible(
  { today }: Given,
  row: Row,
  status: MeetingStatus | undefined,
  date: IsoDay,
): void {
  if (status === 'held' && date > today) row.wrong('status', { code: 'HELD_AHEAD', today });
  const isOff = status === 'cancelled' || status === 'postponed';
  if (isOff && row.text('reason') === undefined) {
    row.wrong('reason', { code: 'REASON_NEEDED', status });
  }
}

function time(row: Row, column: 'start' | 'end'): string | null {
  const typed = row.text(column);
  if (typed === undefined) return null;
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(asciiDigits(typed)) ?? [];
  if (hour !== undefined && Number(hour) < 24 && Number(minute) < 60) {
    return `${hour.padStart(2, '0')}:${minute}`;
  }
  row.wrong(column, { code: 'NO_TIME' });
  return null;
}
