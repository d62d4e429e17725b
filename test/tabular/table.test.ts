import { describe, expect, test } from '@jest/globals';
import { findingText } from '../../src/language/en/dtm-findings.ts';
import { bindColumns, foldHeading, missingHeadings } from '../../src/tabular/header.ts';
import { readTable } from '../../src/tabular/whole-file.ts';
import { reasonsInWords } from '../support/in-words.ts';
import { refusalOf } from '../support/message.ts';

function table(...rows: string[]) {
  const records = rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
  const { skips, raggedRows, headingProblems, notes, ...read } = readTable(records, 0);
  return {
    ...read,
    notes: notes.map(findingText),
    skips: reasonsInWords(skips),
    raggedRows: reasonsInWords(raggedRows),
    headingProblems: reasonsInWords(headingProblems),
  };
}

describe('openTable', () => {
  test('sets blank lines, tags and footnotes aside and counts them', () => {
    const { rows, skips, inFile } = table(
      'place,count',
      ',',
      '#adm2+name,#affected',
      'Tripoli,1',
      ',',
      'Source: IOM,',
      '* estimated',
    );
    expect(rows.map(({ line }) => line)).toEqual([4]);
    expect(skips).toEqual([
      { line: 2, reason: 'blank line' },
      { line: 3, reason: 'HXL tag row' },
      { line: 5, reason: 'blank line' },
      { line: 6, reason: 'footnote' },
      { line: 7, reason: 'footnote' },
    ]);
    expect(inFile).toBe(6);
  });

  test('knows a tag row of which some cells are blank or lost their mark', () => {
    expect(table('a,b,c', '#adm2+name,,Country+name', 'x,y,z').skips).toEqual([
      { line: 2, reason: 'HXL tag row' },
    ]);
  });

  test('takes no row of data for tags, whatever error values it holds', () => {
    expect(table('a,b', '#N/A,#REF!').rows).toHaveLength(1);
  });

  test('names ragged rows; blank cells behind the last heading are no fault', () => {
    const { rows, raggedRows } = table('a,b,c', '1,2,3,,', '1,2', '1,2,3,x');
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(raggedRows).toEqual([
      { line: 3, column: '(row)', value: '2 cells', reason: 'the header has 3' },
      { line: 4, column: '(row)', value: '4 cells', reason: 'the header has 3; extra: "x"' },
    ]);
  });

  test('tolerates empty columns after the last heading and says so', () => {
    const { headings, notes, headingProblems } = table('a,b,,', '1,2,,');
    expect(headings).toEqual(['a', 'b']);
    expect(notes).toEqual(['2 empty columns after the last heading']);
    expect(headingProblems).toEqual([]);
  });

  test('names headings that stand twice, and values without a heading', () => {
    const { headingProblems } = table('Place Name,,,place_name', 'x,,7,y');
    expect(headingProblems).toEqual([
      {
        line: 1,
        column: '(column 3)',
        value: '',
        reason: 'no heading, but values below it, first on line 2',
      },
      {
        line: 1,
        column: 'place_name',
        value: 'place_name',
        reason: 'the same heading as column 1',
      },
    ]);
  });

  test('takes a row that was cut off for a fault, not for a footnote', () => {
    expect(table('a,b', '1,2', 'LY0').raggedRows).toHaveLength(1);
  });

  test('refuses headings with nothing but blank lines under them', async () => {
    const { message } = await refusalOf(() => table('a,b', ',', ','));
    expect(message).toContain('not one row under them');
  });
});

describe('headings', () => {
  test.each([
    ['ADM2_PCODE', 'adm2 pcode'],
    ['numPresentIdpInd', 'Num Present IDP Ind'],
    ['Abondoned\nbuildings  (IND)', 'abondoned buildings IND'],
    ['Préfecture', 'prefecture'],
  ])('%j is %j', (a, b) => {
    expect(foldHeading(a)).toBe(foldHeading(b));
  });

  test('a share is not its count', () => {
    expect(foldHeading('% Migrants')).not.toBe(foldHeading('#Migrants'));
  });

  const specs = {
    code: { heading: 'Muhalla P Code', also: ['ADM4_Pcode'] },
    count: { heading: 'Migrant Individuals' },
    note: { heading: 'Note', optional: true },
  } as const;

  test('columns are bound by name or other spelling, never by place', () => {
    const columns = bindColumns(specs, ['migrant individuals', 'x', 'adm4 pcode']);
    const record = { line: 2, cells: ['12', '', 'LY01'] };
    expect(columns.cell(record, 'code')).toBe('LY01');
    expect(columns.cell(record, 'count')).toBe('12');
    expect(columns.cell(record, 'note')).toBe('');
    expect(columns.has('note')).toBe(false);
    expect(columns.heading('code')).toBe('adm4 pcode');
  });

  test('two columns that could both be meant are refused', async () => {
    const error = await refusalOf(() => bindColumns(specs, ['Muhalla P Code', 'ADM4_Pcode']));
    expect(error.message).toBe(
      'More than one column could be Muhalla P Code: "Muhalla P Code" (column 1), "ADM4_Pcode" (column 2).',
    );
  });

  test('what is missing is named; what is optional is not', () => {
    const headings = new Set(['muhallapcode']);
    expect(missingHeadings(specs, headings)).toEqual(['Migrant Individuals']);
  });
});
