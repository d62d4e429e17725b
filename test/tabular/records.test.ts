import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sniffDelimiter } from '../../src/tabular/delimiter.ts';
import { findQuoteFault } from '../../src/tabular/quotes.ts';
import { readRecords } from '../../src/tabular/records.ts';
import { refusalOf } from '../support/message.ts';

async function recordsOf(...pieces: string[]) {
  const { batches } = await readRecords(pieces);
  return [...batches].flat();
}

const at = async (...pieces: string[]) => {
  const records = await recordsOf(...pieces);
  return records.map(({ line, cells }) => [line, ...cells]);
};

describe('readRecords', () => {
  test.each(['\n', '\r\n', '\r'])('cuts lines at %j', async (end) => {
    expect(await at(`a,b${end}1,2${end}${end}3,4`)).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, ''],
      [4, '3', '4'],
    ]);
  });

  test('keeps physical line numbers behind line breaks in quotes', async () => {
    expect(await at('a,b\r\n"x\r\ny\rz",2\r\n3,"p\nq"\r\n5,6')).toEqual([
      [1, 'a', 'b'],
      [2, 'x\r\ny\rz', '2'],
      [5, '3', 'p\nq'],
      [7, '5', '6'],
    ]);
  });

  test('counts the "sep=" line as a line, not as a record', async () => {
    expect(await at('sep=;\r\na;b\r\n1;2')).toEqual([
      [2, 'a', 'b'],
      [3, '1', '2'],
    ]);
  });

  test.each([
    ['a,b\n1,"2\n3,4\n', 'Line 2 opens a quote (") that never closes'],
    ['a,b\n1,"2\n3,"4",5\n', 'Line 2 opens a quote (") whose closing quote is followed by'],
    ['a,b\n"x\ny",2\n1,5" pipe\n', 'Line 4 has a quote (") in the middle of a cell'],
    ['sep=;\na;b\n1;"2\n', 'Line 3 opens a quote (") that never closes'],
  ])('refuses the stray quote in %j where it stands', async (text, message) => {
    expect((await refusalOf(() => recordsOf(text))).message).toContain(message);
  });

  test('refuses an empty file, blanks and line ends aside', async () => {
    await expect(recordsOf(' \r\n\n')).rejects.toMatchObject({ code: 'FILE_EMPTY' });
  });

  test('gets back every table that is written with proper quotes', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', 'ب', ' ') });
    const table = fc.integer({ min: 2, max: 4 }).chain((width) => {
      const row = fc.array(cell, { minLength: width, maxLength: width });
      return fc.array(row, { minLength: 1, maxLength: 6 });
    });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const written = rows.map((row) => row.map(quote).join(',')).join('\r\n');
        const records = await recordsOf(written);
        expect(records.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test('is cut alike in pieces of any length', async () => {
    const wild = fc.string({
      unit: fc.constantFrom('a', '"', '"a"', ',', '\n', '\r', '\r\n'),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(wild, fc.integer({ min: 1, max: 7 }), async (text, length) => {
        const whole = `a,b\n${text}`;
        const pieces = whole.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
        const outcome = (...given: string[]) => at(...given).catch((error) => error.code);
        expect(await outcome(...pieces)).toEqual(await outcome(whole));
      }),
    );
  });

  test('any text is cut or refused with the line of its quote', async () => {
    const wild = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') });
    await fc.assert(
      fc.asyncProperty(wild, async (text) => {
        const outcome = await recordsOf(`a,b\n${text}`).catch((error) => error.code);
        const fault = findQuoteFault(`a,b\n${text}`, ',');
        expect(outcome === 'QUOTE_UNBALANCED').toBe(fault !== undefined);
      }),
    );
  });
});

describe('sniffDelimiter', () => {
  test.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b;c\n1;2,5;3', ';'],
    ['a\tb\tc\n1\t2\t3', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['Title, with comma, and more\n\na;b;c\n1;2;3\n4;5;6', ';'],
    ['"a;b;c;d",x\n"1;2;3;4",y', ','],
    ['البلدية;العدد\nطرابلس;١٬٢٠٠', ';'],
    ['"a\n;;;\n;;;",b\n1,2', ','],
  ])('finds in %j the delimiter %j', (text, delimiter) => {
    expect(sniffDelimiter(text).delimiter).toBe(delimiter);
  });

  test('says that a file of one column has none', () => {
    expect(sniffDelimiter('a\n1\n2').delimiter).toBeUndefined();
  });

  test('obeys the "sep=" line even against the looks of the file', () => {
    expect(sniffDelimiter('sep=;\na,b\n1,2')).toEqual({
      delimiter: ';',
      body: 'a,b\n1,2',
      firstLine: 2,
    });
  });
});
