import { describe, expect, test } from '@jest/globals';
import { DataError } from '../../src/errors.ts';
import { tableFindingText } from '../../src/language/en/table-findings.ts';
import type { DayOrder } from '../../src/tabular/day-column.ts';
import { judgeDays } from '../../src/tabular/whole-file.ts';
import { messageIn } from '../support/message.ts';

function judge(texts: readonly string[], order?: DayOrder) {
  const cells = texts.map((text, at) => ({ line: at + 2, text }));
  const dayOf = judgeDays('Date', cells, order);
  return texts.map((text) => {
    const read = dayOf(text);
    return 'day' in read ? read.day : tableFindingText(read.reason);
  });
}

describe('dayColumn', () => {
  test('reads what puts the year first, midnights too', () => {
    const texts = ['2025-03-01', '2025-03-01T00:00:00', '2025-03-01T00:00:00.000Z', '2025/3/1'];
    const others = ['2025-03-01 00:00:00', '2025-03-01T00:00:00+02:00', '٢٠٢٥-٠٣-٠١'];
    expect(judge([...texts, ...others])).toEqual(new Array(7).fill('2025-03-01'));
  });

  test('reads months by name', () => {
    expect(judge(['31-Jan-2022', '1 February 2022'])).toEqual(['2022-01-31', '2022-02-01']);
  });

  test('lets one day above 12 decide for all', () => {
    expect(judge(['03/04/2025', '25/04/2025'])).toEqual(['2025-04-03', '2025-04-25']);
    expect(judge(['03/04/2025', '04/25/2025'])).toEqual(['2025-03-04', '2025-04-25']);
  });

  test('asks for no order where both read the same', () => {
    expect(judge(['05/05/2025', '6/6/2025'])).toEqual(['2025-05-05', '2025-06-06']);
  });

  test('refuses a column that fits both orders', () => {
    expect(refusal(['05/05/2025', '03/04/2025'])).toEqual({
      message: 'Column Date fits both day/month orders: 03/04/2025 on line 3, for instance.',
      hints: [
        'mwg member import FILE --day-order day-first  (then it is 2025-04-03)',
        'mwg member import FILE --day-order month-first  (then it is 2025-03-04)',
      ],
      details: [],
    });
  });

  test('refuses an order that the column disproves', () => {
    expect(refusal(['03/04/2025', '25/04/2025'], 'month-first')?.message).toBe(
      'Column Date is day-first, not month-first: line 3 reads 25/04/2025.',
    );
  });

  test('refuses a column of both orders, naming the lines', () => {
    expect(refusal(['25/04/2025', '01/02/2025', '04/26/2025', '27/04/2025'])).toEqual({
      message: 'Column Date writes its days in more than one way; no order can be trusted.',
      hints: ['write the whole column as 2025-03-01'],
      details: [
        'day-first only: 25/04/2025 (lines 2 and 5)',
        'month-first only: 04/26/2025 (line 4)',
      ],
    });
  });

  test('refuses a column of several forms, naming the lines', () => {
    expect(refusal(['2025-03-01', '20/12/2021', '2025-03-02'])?.details).toEqual([
      'year first: 2025-03-01 (lines 2 and 4)',
      'as numbers only: 20/12/2021 (line 3)',
    ]);
  });

  test.each([
    ['2026-13-01', 'there is no such day'],
    ['30/02/2025', 'there is no such day'],
    ['2025-03-01T14:30:00', 'a time of day, not a day'],
    ['31-Jan-22', 'the year has two digits'],
    ['1/2/25', 'the year has two digits'],
    ['Mar-2012', 'not a day'],
    ['August-September 2024', 'not a day'],
    ['', 'no day'],
    [
      '45717',
      "a spreadsheet's day number (2025-03-01?): give the column a date format, save again",
    ],
  ])('refuses %j alone: %s', (text, reason) => {
    expect(judge([text])).toEqual([reason]);
  });
});

/** As another verb than DTM's importer prints it. */
function refusal(texts: readonly string[], order?: DayOrder) {
  try {
    judge([...texts], order);
  } catch (error) {
    if (error instanceof DataError) return messageIn(error, 'mwg member import');
  }
  return undefined;
}
