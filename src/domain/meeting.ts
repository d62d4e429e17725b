import type { IsoDay } from './day.ts';
import { fold } from './fold.ts';
import type { Audience, MeetingStatus } from './vocabulary.ts';

export type Meeting = {
  id: number;
  groupId: number;
  /** The group's prefix: `M` for the working group itself. */
  prefix: string;
  number: number;
  titleEn: string;
  titleAr: string | null;
  heldOn: IsoDay;
  /** `10:00`, local to `zone`. */
  startTime: string | null;
  endTime: string | null;
  zone: string;
  place: string | null;
  placeAr: string | null;
  status: MeetingStatus;
  statusOn: IsoDay | null;
  statusReason: string | null;
  note: string | null;
  visibility: Audience;
  /** Counts what calendars must follow: a moved day, time or place, a cancellation. */
  sequence: number;
};

/** A day given up, and the one taken instead; null where there was, or is, none. */
export type MeetingMove = {
  beforeOn: IsoDay | null;
  day: IsoDay | null;
  happenedOn: IsoDay;
  reason: string;
};

/** Another source's day: both stay recorded. */
export type OtherDate = { day: IsoDay; source: string; visibility: Audience };

export function meetingId(meeting: Pick<Meeting, 'prefix' | 'number'>): string {
  return `${meeting.prefix}-${meeting.number}`;
}

/** A meeting that is neither held nor cancelled can still take place. */
export function isAhead(meeting: Pick<Meeting, 'status'>): boolean {
  return ['planned', 'convened', 'postponed'].includes(meeting.status);
}

/** A postponed meeting waits for its day; `heldOn` is the one it gave up. */
export function hasDay(meeting: Pick<Meeting, 'status'>): boolean {
  return meeting.status !== 'postponed';
}

const words = new Map<string, 'next' | 'last'>([
  ['next', 'next'],
  ['القادم', 'next'],
  ['last', 'last'],
  ['الاخير', 'last'],
  ['الماضي', 'last'],
]);

/** `next` and `last`, as they are typed in either language. */
export function meetingWord(text: string): 'next' | 'last' | undefined {
  return words.get(fold(text));
}
