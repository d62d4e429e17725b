import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type IsoDay, isoDay, weekday } from '../../src/domain/day.ts';
import {
  commentDeadline,
  type Deadline,
  deadlineText,
  minutesDeadline,
  noticeDeadline,
  papersDeadline,
} from '../../src/domain/tor-deadlines.ts';
import { type Calendar, type Holiday, noHolidays } from '../../src/domain/working-week.ts';
import { calendarOf, independenceDay } from './holiday-book.ts';
import { torSaying } from './tor-text.ts';

const wednesday = isoDay('2026-12-02');
const rules = {
  notice_days: '5 working days',
  papers_days: '3 working days',
  minutes_days: '5 working days',
  comment_days: '7 calendar days',
};
const tor = torSaying(rules);

describe('a deadline', () => {
  test.each([
    ['notice', noticeDeadline, '2026-11-25'],
    ['papers', papersDeadline, '2026-11-29'],
    ['minutes', minutesDeadline, '2026-12-09'],
    ['comments', commentDeadline, '2026-12-09'],
  ])('of %s is counted from its day', (_, deadline, day) => {
    expect(deadline(tor, wednesday, noHolidays)?.day).toBe(day);
  });

  test('cites the version, the rule and the days it skipped', () => {
    const today = isoDay('2026-11-29');
    expect(told(noticeDeadline(tor, wednesday, noHolidays), today)).toBe(
      'due Wed 25 Nov 2026, 4 days ago (ToR 1.0, 5 working days before; Fri 27 and Sat 28 Nov skipped)',
    );
    expect(told(commentDeadline(tor, wednesday, noHolidays), today)).toBe(
      'due Wed 9 Dec 2026, in 10 days (ToR 1.0, 7 calendar days after)',
    );
  });

  test('names the holiday it skipped', () => {
    const meeting = isoDay('2026-12-22');
    const deadline = minutesDeadline(
      torSaying({ minutes_days: '2 working days' }),
      meeting,
      calendarOf(independenceDay),
    );
    expect(told(deadline, meeting)).toBe(
      'due Sun 27 Dec 2026, in 5 days (ToR 1.0, 2 working days after; Thu 24 Dec for Independence Day (estimated), Fri 25 and Sat 26 Dec skipped)',
    );
  });

  test('is owed by no one where the text is silent', () => {
    expect(noticeDeadline(torSaying({}), wednesday, noHolidays)).toBeUndefined();
    expect(minutesDeadline(torSaying({}), wednesday, noHolidays)).toBeUndefined();
  });

  test('before a meeting is not owed under rules that were adopted after it', () => {
    const adoptedAtTheMeeting = torSaying(rules, wednesday);
    expect(noticeDeadline(adoptedAtTheMeeting, wednesday, noHolidays)).toBeUndefined();
    expect(minutesDeadline(adoptedAtTheMeeting, wednesday, noHolidays)?.day).toBe('2026-12-09');
    const adoptedThatDay = torSaying(rules, isoDay('2026-11-25'));
    expect(noticeDeadline(adoptedThatDay, wednesday, noHolidays)?.day).toBe('2026-11-25');
  });
});

describe('for any meeting day, rule and holidays', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(isoDay('2018-01-01'), n));
  const holidays = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 25 });
  const count = fc.integer({ min: 1, max: 30 });

  test('working days before are those a finger counts on the calendar', () => {
    fc.assert(
      fc.property(day, count, holidays, (meeting, days, offsets) => {
        const calendar = holidaysAround(meeting, offsets);
        const said = torSaying({ notice_days: `${days} working days` });
        expect(noticeDeadline(said, meeting, calendar)).toMatchObject(
          fingerCount(meeting, days, -1, calendar),
        );
      }),
    );
  });

  test('working days after are those a finger counts on the calendar', () => {
    fc.assert(
      fc.property(day, count, holidays, (meeting, days, offsets) => {
        const calendar = holidaysAround(meeting, offsets);
        const said = torSaying({ minutes_days: `${days} working days` });
        expect(minutesDeadline(said, meeting, calendar)).toMatchObject(
          fingerCount(meeting, days, 1, calendar),
        );
      }),
    );
  });

  test('calendar days skip nothing', () => {
    fc.assert(
      fc.property(day, count, holidays, (meeting, days, offsets) => {
        const said = torSaying({ papers_days: `${days}d`, comment_days: `${days}d` });
        const exact = torSaying({
          papers_days: `${days} calendar days`,
          comment_days: `${days} calendar days`,
        });
        const calendar = holidaysAround(meeting, offsets);
        expect(said).toEqual(exact);
        expect(papersDeadline(exact, meeting, calendar)).toMatchObject({
          day: addDays(meeting, -days),
          skipped: [],
        });
        expect(commentDeadline(exact, meeting, calendar)?.day).toBe(addDays(meeting, days));
      }),
    );
  });
});

function told(deadline: Deadline | undefined, today: IsoDay): string | undefined {
  return deadline && deadlineText(deadline, today);
}

function holidaysAround(day: IsoDay, offsets: readonly number[]): Calendar {
  const holiday = (offset: number): Holiday => ({
    day: addDays(day, offset),
    nameEn: 'Feast',
    nameAr: 'عيد',
    status: 'confirmed',
  });
  return calendarOf(...offsets.map(holiday));
}

/** As a clerk does it: cross out what is no working day, tick off the others, stop at the last. */
function fingerCount(from: IsoDay, count: number, step: 1 | -1, calendar: Calendar) {
  const ticked: IsoDay[] = [];
  const skipped: string[] = [];
  for (let day = addDays(from, step); ticked.length < count; day = addDays(day, step)) {
    const rests = weekday(day) === 5 || weekday(day) === 6 || calendar.holidayOn(day) !== undefined;
    if (rests) skipped.push(day);
    else ticked.push(day);
  }
  return {
    day: ticked.at(-1),
    skipped: skipped.toSorted().map((day) => expect.objectContaining({ day })),
  };
}
