import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCells } from '../../src/tabular/csv-parse.leaf.ts';
import { cutRecords } from '../../src/tabular/cut-records.ts';
import { findQuoteFault } from '../../src/tabular/quotes.ts';

describe('cutRecords', () => {
  test('cuts plain and plainly quoted lines itself', () => {
    const parse = () => {
      throw new Error('not needed');
    };
    const text = 'a,b\n"x, y",2\r\n\n"p\nq",""\n3,"4"';
    expect(cutRecords(text, ',', parse)).toEqual([
      ['a', 'b'],
      ['x, y', '2'],
      [''],
      ['p\nq', ''],
      ['3', '4'],
    ]);
  });

  test('hands what is not plain to the parser, in the order of the lines', () => {
    expect(cutRecords('a,b\n"x ""y""",2\n3,4\n', ',', (text) => parseCells(text, ','))).toEqual([
      ['a', 'b'],
      ['x "y"', '2'],
      ['3', '4'],
    ]);
  });

  test('any text without a stray quote is cut as the parser cuts it', async () => {
    const unit = fc.constantFrom('a', '"', '"', ',', ',', '\n', '\r', '\r\n', ' ', 'ب');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        fc.pre(findQuoteFault(text, ',') === undefined);
        expect(cutRecords(text, ',', (quoted) => parseCells(quoted, ','))).toEqual(
          parseCells(text, ','),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
