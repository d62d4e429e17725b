import { beforeAll, describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

/** Two of twenty-two mantikas, on a screen that has no room for the notes. */
let office: Office;
beforeAll(async () => {
  office = await newOffice({ columns: 80 });
  const path = office.write('part.csv', 'Place,Number\nLY0211,1000\nLY0103,670\n');
  await office.ok(
    ...['dtm', 'import', path, '--round', '62', '--from', '2018-01-01', '--until', '2018-02-28'],
    ...['--partial', '--yes', '--map', 'place=Place,level=mantika,migrants=Number'],
  );
});

describe('on a narrow screen a part of a round still bears its mark, and what it means stands below', () => {
  test.each([[['dtm', 'list']], [['dtm', 'rounds', '--limit', '1']], [['dtm', 'trend']]])(
    '%j',
    async (line) => {
      const { stdout, stderr } = await office.run(...line);
      expect(stdout).toMatch(/1,670\*/);
      expect(`${stdout}${stderr}`).toMatch(/^\* Round 62: partial: 2 of 22 mantikas/m);
      expect(stderr).toMatch(/^Hidden: .*(?:note|coverage)/m);
    },
  );

  test('and in Arabic', async () => {
    expect(await office.ok('dtm', 'trend', '--lang', 'ar')).toMatch(/\* الجولة 62: .*جزئي/);
  });

  test('and it is no fall in the line of the trend', async () => {
    const { stdout, stderr } = await office.run('dtm', 'trend');
    const line = `${stdout}${stderr}`.split('\n').find((row) => /[▁▂▃▄▅▆▇█]{3}/.test(row));
    expect(line).toMatch(/ to [\d,]+$/);
    expect(line).not.toContain('1,670');
  });
});
