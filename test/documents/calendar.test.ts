import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEntry, loadCalendar } from '../../src/documents/calendar.ts';
import { isoDay } from '../../src/domain/day.ts';

const calendar = await loadCalendar();

const entry: CalendarEntry = {
  uid: 'one@mwg',
  sequence: 0,
  isCancelled: false,
  title: 'Seventh meeting',
  description: 'الاجتماع السابع',
  place: 'Tripoli',
  day: isoDay('2026-12-02'),
  startTime: '10:00',
  endTime: '12:00',
  zone: 'Africa/Tripoli',
  at: '2026-11-24T09:00:00Z',
};

/** Read back by another library. */
function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  const [event] = root.getAllSubcomponents('vevent');
  if (event === undefined) throw new Error('No event.');
  const value = (name: string) => event.getFirstPropertyValue(name);
  return { root, event, value };
}

describe('the hour of a meeting', () => {
  test.each([
    ['2025-10-29', 'Africa/Tripoli', '2025-10-29T08:00:00Z'],
    ['2025-03-30', 'Africa/Tripoli', '2025-03-30T08:00:00Z'],
    ['2013-07-01', 'Africa/Tripoli', '2013-07-01T08:00:00Z'],
    ['2026-12-02', 'Africa/Tunis', '2026-12-02T09:00:00Z'],
    ['2026-07-01', 'Europe/Rome', '2026-07-01T08:00:00Z'],
  ])('on %s at ten in %s is %s', (day, zone, instant) => {
    const { value } = read(calendar({ ...entry, day: isoDay(day), zone }));
    expect(String(value('dtstart'))).toBe(instant);
  });

  test('without a time is the whole day', () => {
    const text = calendar({ ...entry, startTime: null, endTime: null });
    expect(text).toContain('DTSTART;VALUE=DATE:20261202');
  });
});

test('a cancellation takes the entry away under the same name', () => {
  const { root, value } = read(calendar({ ...entry, sequence: 3, isCancelled: true }));
  expect(root.getFirstPropertyValue('method')).toBe('CANCEL');
  expect([value('uid'), value('sequence'), value('status')]).toEqual(['one@mwg', 3, 'CANCELLED']);
});

describe('whatever a title holds', () => {
  test('nothing but the title is read from it, and no line is longer than readers take', () => {
    const wild = fc.string({ unit: fc.constantFrom(...'aب,;\\:\n\r"=%é'), maxLength: 120 });
    fc.assert(
      fc.property(wild, (title) => {
        const text = calendar({ ...entry, title: `x${title}`, description: title });
        const { root, value, event } = read(text);
        expect(value('summary')).toBe(`x${title}`.replaceAll(/\r\n?/g, '\n'));
        expect(root.getAllSubcomponents()).toHaveLength(1);
        expect(event.getAllSubcomponents()).toHaveLength(0);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });

  test.each([
    'BEGIN:VALARM',
    'x\r\nATTENDEE:mailto:a@example.org',
    'X\nEND:VEVENT',
    'a\\nb',
    'a\\',
  ])('%j adds no line of its own', (title) => {
    const { root, value, event } = read(calendar({ ...entry, title }));
    expect(value('summary')).toBe(title.replaceAll(/\r\n?/g, '\n'));
    expect(event.getAllProperties('attendee')).toEqual([]);
    expect(root.getAllSubcomponents()).toHaveLength(1);
  });

  test('letters of a long Arabic title stay whole when lines are folded', () => {
    const title = 'الاجتماع السابع لفريق العمل المعني بالهجرة '.repeat(8).trim();
    const text = calendar({ ...entry, title });
    expect(text).not.toContain('\u{fffd}');
    expect(read(text).value('summary')).toBe(title);
  });
});
