import { describe, expect, test } from '@jest/globals';
import { readDay } from '../../src/domain/date-words.ts';
import { isoDay } from '../../src/domain/day.ts';
import { noHolidays } from '../../src/domain/working-week.ts';
import { UsageError } from '../../src/errors.ts';
import { messageIn } from '../support/message.ts';

/** Sunday to Saturday. */
const week = [22, 23, 24, 25, 26, 27, 28].map((date) => isoDay(`2026-11-${date}`));

type Row = [forms: string[], daysOnSundayToSaturday: string];

/** The same looking ahead and looking back. Days of November without a month. */
const eitherWay: Row[] = [
  [['today', 'اليوم'], '22 23 24 25 26 27 28'],
  [['tomorrow', 'غدا', 'غدًا', 'غداً'], '23 24 25 26 27 28 29'],
  [['yesterday', 'أمس', 'امس'], '21 22 23 24 25 26 27'],
  [['بعد غد'], '24 25 26 27 28 29 30'],
  [['أول أمس'], '20 21 22 23 24 25 26'],
  [
    ['this thu', 'this Thursday', 'هذا الخميس', 'الخميس هذا', 'الخميس من هذا الأسبوع'],
    '26 26 26 26 26 26 26',
  ],
  [['this sun', 'هذا الأحد'], '22 22 22 22 22 22 22'],
  [['this fri', 'هذه الجمعة'], '27 27 27 27 27 27 27'],
  [
    ['next thu', 'الخميس من الأسبوع القادم', 'الخميس في الأسبوع المقبل'],
    '12-03 12-03 12-03 12-03 12-03 12-03 12-03',
  ],
  [['next sun', 'الأحد القادم', 'الأحد المقبل', 'الأحد من الأسبوع القادم'], '29 29 29 29 29 29 29'],
  [['next fri', 'الجمعة من الأسبوع القادم'], '12-04 12-04 12-04 12-04 12-04 12-04 12-04'],
  [
    ['+3d', 'in 3 days', 'بعد 3 أيام', 'بعد ٣ أيام', 'بعد ۳ ايام', 'بعد ثلاثة أيام'],
    '25 26 27 28 29 30 12-01',
  ],
  [['in 2 days', 'بعد يومين'], '24 25 26 27 28 29 30'],
  [['-3d', '3 days ago', 'قبل 3 أيام', 'منذ 3 أيام'], '19 20 21 22 23 24 25'],
  [
    ['+1w', 'in 1 week', 'in a week', 'بعد أسبوع', 'خلال أسبوع واحد'],
    '29 30 12-01 12-02 12-03 12-04 12-05',
  ],
  [['+2w', 'in 2 weeks', 'بعد أسبوعين'], '12-06 12-07 12-08 12-09 12-10 12-11 12-12'],
  [
    ['+15d', 'خلال خمسة عشر يوما', 'بعد خمسة عشر يومًا'],
    '12-07 12-08 12-09 12-10 12-11 12-12 12-13',
  ],
  [
    ['+45d', 'بعد خمسة وأربعين يومًا', 'خلال 45 يوما'],
    '2027-01-06 2027-01-07 2027-01-08 2027-01-09 2027-01-10 2027-01-11 2027-01-12',
  ],
  [['-2w', '2 weeks ago', 'قبل أسبوعين'], '08 09 10 11 12 13 14'],
  [['+3w', 'in 3 weeks', 'بعد 3 أسابيع'], '12-13 12-14 12-15 12-16 12-17 12-18 12-19'],
  [
    [
      '+5wd',
      'in 5 working days',
      'in 5 business days',
      'بعد 5 أيام عمل',
      'خلال خمسة أيام عمل',
      'في غضون ٥ أيام عمل',
    ],
    '29 30 12-01 12-02 12-03 12-03 12-03',
  ],
  [['+1wd', 'in a working day', 'بعد يوم عمل'], '23 24 25 26 29 29 29'],
  [['+2wd', 'in 2 working days', 'بعد يومي عمل', 'بعد يومين عمل'], '24 25 26 29 30 30 30'],
  [
    ['+11wd', 'in 11 working days', 'بعد 11 يوم عمل', 'بعد 11 يومًا عمل'],
    '12-07 12-08 12-09 12-10 12-13 12-13 12-13',
  ],
  [['-5wd', '5 working days ago', 'قبل 5 أيام عمل'], '15 16 17 18 19 22 22'],
  [['eow', 'end of week', 'نهاية الأسبوع', 'نهاية هذا الأسبوع'], '26 26 26 26 26 12-03 12-03'],
  [
    ['eonw', 'end of next week', 'نهاية الأسبوع القادم'],
    '12-03 12-03 12-03 12-03 12-03 12-03 12-03',
  ],
  [['sow', 'start of week', 'بداية الأسبوع'], '22 22 22 22 22 22 22'],
  [['sonw', 'start of next week', 'بداية الأسبوع المقبل'], '29 29 29 29 29 29 29'],
  [['+1m', 'in 1 month', 'بعد شهر'], '12-22 12-23 12-24 12-25 12-26 12-27 12-28'],
  [['-1m', 'a month ago', 'قبل شهر'], '10-22 10-23 10-24 10-25 10-26 10-27 10-28'],
];

const ahead: Row[] = [
  [['sun', 'Sunday', 'الأحد', 'يوم الأحد'], '29 29 29 29 29 29 29'],
  [['mon', 'monday', 'الاثنين', 'الإثنين'], '23 30 30 30 30 30 30'],
  [['tue', 'tuesday', 'الثلاثاء', 'الثلاثا'], '24 24 12-01 12-01 12-01 12-01 12-01'],
  [['wed', 'wednesday', 'الأربعاء', 'الاربعا'], '25 25 25 12-02 12-02 12-02 12-02'],
  [['thu', 'THURSDAY', 'الخميس', 'خميس'], '26 26 26 26 12-03 12-03 12-03'],
  [['fri', 'friday', 'الجمعة', 'الجمعه'], '27 27 27 27 27 12-04 12-04'],
  [['sat', 'saturday', 'السبت'], '28 28 28 28 28 28 12-05'],
];

const back: Row[] = [
  [['sun', 'sunday', 'الأحد'], '22 22 22 22 22 22 22'],
  [['mon', 'monday', 'الاثنين'], '16 23 23 23 23 23 23'],
  [['tue', 'tuesday', 'الثلاثاء'], '17 17 24 24 24 24 24'],
  [['wed', 'wednesday', 'الأربعاء'], '18 18 18 25 25 25 25'],
  [['thu', 'thursday', 'الخميس'], '19 19 19 19 26 26 26'],
  [['fri', 'friday', 'الجمعة'], '20 20 20 20 20 27 27'],
  [['sat', 'saturday', 'السبت'], '21 21 21 21 21 21 28'],
  [['last thu', 'الخميس من الأسبوع الماضي'], '19 19 19 19 19 19 19'],
  [['last fri', 'الجمعة من الأسبوع الفائت'], '20 20 20 20 20 20 20'],
  [['end of last week', 'نهاية الأسبوع الماضي'], '19 19 19 19 19 19 19'],
];

describe.each([
  ['ahead', [...eitherWay, ...ahead]],
  ['back', [...eitherWay, ...back]],
] as const)('looking %s', (looking, rows) => {
  const cases = rows.flatMap(([forms, days]) => forms.map((form) => [form, days] as const));

  test.each(cases)('"%s" from Sunday to Saturday is %s', (form, days) => {
    const read = week.map((today) => readDay(form, { today, calendar: noHolidays, looking }).day);
    expect(read).toEqual(days.split(' ').map(fullDay));
  });
});

/** Today of the week above; the days that القادم and الماضي may be where these are two. */
describe('the coming one or next week’s', () => {
  test.each([
    ['الخميس القادم', 'ahead', '2026-11-26', '2026-12-03'],
    ['الخميس القادم', 'ahead', '2026-11-27', '2026-12-03'],
    ['الأحد المقبل', 'ahead', '2026-11-24', '2026-11-29'],
    ['الجمعة القادمة', 'ahead', '2026-11-28', '2026-12-04'],
    ['الخميس الماضي', 'back', '2026-11-24', '2026-11-19'],
    ['الخميس الفائت', 'back', '2026-11-26', '2026-11-19'],
    ['الجمعة الفائتة', 'back', '2026-11-27', '2026-11-20'],
  ] as const)('%s, looking %s on %s, is one day: %s', (text, looking, today, day) => {
    const read = readDay(text, { today: isoDay(today), calendar: noHolidays, looking });
    expect(read.day).toBe(day);
  });

  test.each([
    [
      'الخميس القادم',
      'ahead',
      '2026-11-29',
      ['الخميس 3 ديسمبر', '2026-12-03'],
      ['الخميس 10 ديسمبر', '2026-12-10'],
    ],
    [
      'الخميس المقبل',
      'ahead',
      '2026-11-22',
      ['الخميس 26 نوفمبر', '2026-11-26'],
      ['الخميس 3 ديسمبر', '2026-12-03'],
    ],
    [
      'الخميس القادم',
      'ahead',
      '2026-12-28',
      ['الخميس 31 ديسمبر', '2026-12-31'],
      ['الخميس 7 يناير 2027', '2027-01-07'],
    ],
    [
      'الخميس الماضي',
      'back',
      '2026-11-27',
      ['الخميس 19 نوفمبر', '2026-11-19'],
      ['الخميس 26 نوفمبر', '2026-11-26'],
    ],
    [
      'الثلاثاء الفائت',
      'back',
      '2026-11-25',
      ['الثلاثاء 17 نوفمبر', '2026-11-17'],
      ['الثلاثاء 24 نوفمبر', '2026-11-24'],
    ],
  ] as const)(
    '%s, looking %s on %s, is refused with both, which are read as those days',
    (text, looking, today, ...either) => {
      const options = { today: isoDay(today), calendar: noHolidays, looking };
      const words = either.map(([written]) => written);
      expect(refusalOf(() => readDay(text, options))).toBe(
        `"${text}": it may be either of two days, ${words[0]} or ${words[1]}.`,
      );
      for (const [written = '', day] of either) expect(readDay(written, options).day).toBe(day);
    },
  );
});

function refusalOf(read: () => void): string | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof UsageError) return messageIn(error).message;
  }
  return undefined;
}

function fullDay(text: string): string {
  if (text.length === 10) return text;
  return text.length === 2 ? `2026-11-${text}` : `2026-${text}`;
}
