import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { english } from '../../src/language/en/english.ts';
import { createListing } from '../../src/output/create-listing.ts';
import { renderCsv } from '../../src/output/csv.ts';
import type { Value, View } from '../../src/output/listing.ts';
import { actionList } from './actions.ts';
import { wildText } from './wild-text.ts';

function viewOf(rows: readonly (readonly Value[])[], keys: readonly string[]): View {
  const columns = keys.map((key, index) => ({
    key,
    title: key,
    value: (row: readonly Value[]) => row[index] ?? null,
  }));
  return createListing(columns, rows, { empty: '' }).in(english).view({});
}

async function excel(value: Value): Promise<string> {
  const csv = await renderCsv(viewOf([[value]], ['value']), 'excel');
  const [, [field] = []]: string[][] = parse(csv, { bom: true });
  return field ?? '';
}

describe('CSV', () => {
  test('has the keys, the stored values and hidden columns too', async () => {
    const csv = await renderCsv(actionList().in(english).view({ limit: 1 }), 'csv');
    expect(csv).toBe(
      'id,overdue_days,due,owner,action,meeting,note\n' +
        'A-127,12,2026-11-12,moi,Share the returns SOP,M-014,kept for scripts\n',
    );
  });

  test('of nothing is the header', async () => {
    expect(await renderCsv(viewOf([], ['id', 'due']), 'csv')).toBe('id,due\n');
  });

  test('writes nothing for null, words for truth and semicolons in lists', async () => {
    const view = viewOf([[null, true, false, ['a, b', 'c'], -1.5]], ['a', 'b', 'c', 'd', 'e']);
    expect(await renderCsv(view, 'csv')).toBe('a,b,c,d,e\n,true,false,"a, b; c",-1.5\n');
  });

  test('leaves text as it is stored: marks, formulas, line breaks', async () => {
    const view = viewOf([['مُحَضَّر', '=1+1', 'a\nb "c"']], ['a', 'b', 'c']);
    expect(await renderCsv(view, 'csv')).toBe('a,b,c\nمُحَضَّر,=1+1,"a\nb ""c"""\n');
  });

  test('comes back as it went, whatever the text', async () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(fc.oneof(wildText, fc.string()), { minLength: width, maxLength: width })),
      );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const keys = (rows[0] ?? ['']).map((_, index) => `k${index}`);
        const csv = await renderCsv(viewOf(rows, keys), 'csv');
        expect(parse(csv, { relax_quotes: false })).toEqual([keys, ...rows]);
      }),
    );
  });
});

describe('CSV for Excel', () => {
  test('begins with a byte order mark and ends lines with CRLF', async () => {
    const view = viewOf([['سبها', 5]], ['place', 'persons']);
    expect(await renderCsv(view, 'excel')).toBe('\ufeffplace,persons\r\nسبها,5\r\n');
  });

  test.each<[Value, string]>([
    ['=1+1', `'=1+1`],
    ['+cmd', `'+cmd`],
    ['-2+3', `'-2+3`],
    ['@x', `'@x`],
    ['\tx', `'\tx`],
    ['\rx', `'\rx`],
    ['  =HYPERLINK("x")', `'  =HYPERLINK("x")`],
    ['\u00a0=1', `'\u00a0=1`],
    ['＝1+1', `'＝1+1`],
    ['- first point', `'- first point`],
    ['+218-91-0000001', `'+218-91-0000001`],
    ['+218910000001', '+218910000001'],
    ['+218 (91) 000 0001', '+218 (91) 000 0001'],
    ['-5', '-5'],
    [-5, '-5'],
    [-1.5, '-1.5'],
    ['a=b', 'a=b'],
    ['Draft - second', 'Draft - second'],
    [['=1', 'x'], `'=1; x`],
    [null, ''],
  ])('%j becomes %j', async (value, field) => {
    expect(await excel(value)).toBe(field);
  });
});
