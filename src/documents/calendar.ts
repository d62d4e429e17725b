import type { IsoDay } from '../domain/day.ts';
import { instantOf } from '../domain/zone.ts';

/** A meeting as calendars know it: the same entry again with a higher sequence takes the last one's place. */
export type CalendarEntry = {
  uid: string;
  sequence: number;
  isCancelled: boolean;
  title: string;
  description: string;
  place: string | null;
  day: IsoDay;
  startTime: string | null;
  endTime: string | null;
  zone: string;
  /** UTC instant at which it was written. */
  at: string;
};

/** UTC instants alone: no reader has to know the zone. */
export async function loadCalendar(): Promise<(entry: CalendarEntry) => string> {
  const { ICalCalendarMethod, ICalEventStatus, ical } = await import('./ical-generator.leaf.ts');
  return (entry) => {
    const { title, description, place, isCancelled } = entry;
    const calendar = ical({
      prodId: '//mwg//mwg//EN',
      method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    });
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: new Date(entry.at),
      summary: heldText(title),
      description: heldText(description),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(place !== null && { location: heldText(place) }),
      ...times(entry),
    });
    return `${calendar.toString()}\r\n`;
  };
}

/** A bare carriage return ends a line for some readers; a control, and what XML cannot hold, none shows. */
function heldText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
}

function times({ day, startTime, endTime, zone }: CalendarEntry) {
  if (startTime === null) return { start: new Date(`${day}T00:00:00Z`), allDay: true };
  const start = instantOf(day, startTime, zone);
  return endTime === null ? { start } : { start, end: instantOf(day, endTime, zone) };
}
