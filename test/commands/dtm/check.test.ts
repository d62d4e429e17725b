import { describe, expect, test } from '@jest/globals';
import { newOffice } from '../../support/office.ts';

const survey =
  'Muhalla code,Place,Seen on,People\nLY02110401,,2018-03-12,40\nLY0101,,2018-03-14,x\n';
const map = 'muhalla=Muhalla code,idps=People,day=Seen on';

describe('dtm check', () => {
  test('tells the layout, the sums and every problem, and stores nothing', async () => {
    const office = await newOffice();
    const path = office.write('survey.csv', survey);
    const card = await office.json('dtm', 'check', path, '--map', map);
    expect(card).toMatchObject({
      layout: 'a sheet read by --map',
      columns_read: ['Muhalla code', 'Seen on', 'People'],
      columns_left: ['Place'],
      rows_in_file: 2,
      rows_readable: 1,
      rows_rejected: 1,
      series: [{ population: 'idps', level: 'muhalla', total: 40, from: '2018-03-12' }],
      problems: [
        { line: 3, column: 'Muhalla code', value: 'LY0101' },
        { line: 3, column: 'People', value: 'x' },
      ],
    });
    const imports = await office.json('dtm', 'list');
    expect(imports).toEqual([]);
  });

  test('matches names in a column of places within the level, and adds no total row', async () => {
    const office = await newOffice();
    const rows = ['Place,Count', 'Tripoli,10', 'طرابلس,5', 'LY0103,3', 'Zork,7', 'Total,25'];
    const path = office.write('names.csv', `${rows.join('\n')}\n`);
    const named = 'place=Place,level=mantika,idps=Count';
    for (const country of [[], ['--country', 'LBY']]) {
      const card = await office.json('dtm', 'check', path, '--map', named, ...country);
      expect(card).toMatchObject({
        rows_in_file: 5,
        rows_readable: 3,
        series: [{ population: 'idps', level: 'mantika', total: 18 }],
        problems: [
          {
            line: 5,
            column: 'Place',
            value: 'Zork',
            reason: 'no p-code, and no mantika has this name',
          },
        ],
      });
    }
  });

  test('shows the control totals of a printed summary, which is not imported', async () => {
    const office = await newOffice();
    const path = office.write(
      'summary.csv',
      'DTM Round 70,,\nPeriod,May 2026,\n,,\nMantika,# Migrants,%\nTripoli," 1,200 ",60%\nTotal,"2,000",100%\n',
    );
    const { stdout, exitCode } = await office.run('dtm', 'check', path, '--json');
    expect(exitCode).toBe(5);
    expect(JSON.parse(stdout)).toMatchObject({
      control_totals: [
        { line: 5, label: 'Tripoli: # Migrants', stated: 1200 },
        { line: 6, label: 'Total: # Migrants', stated: 2000 },
      ],
    });
    const ran = await office.run('dtm', 'import', path);
    expect([ran.exitCode, ran.stderr]).toEqual([5, expect.stringContaining('printed summary')]);
  });
});

describe('dtm mapping', () => {
  test('is found again by the headings, and by nothing less', async () => {
    const office = await newOffice();
    const path = office.write('survey.csv', survey);
    await office.ok('dtm', 'mapping', 'save', 'survey', path, '--map', map);
    const again = office.write(
      'next.csv',
      survey.replace('LY0101,', 'LY01010204,').replace(',x', ',5'),
    );
    expect(await office.ok('dtm', 'import', again, '--round', '300')).toContain('mapping "survey"');
    const wider = office.write('wider.csv', survey.replace('People', 'People,More'));
    expect((await office.run('dtm', 'check', wider)).stderr).toContain('fit no layout');
    await office.ok('dtm', 'mapping', 'remove', 'survey');
    expect((await office.run('dtm', 'check', again)).exitCode).toBe(5);
    await office.ok('undo');
    expect((await office.run('dtm', 'check', again)).exitCode).toBe(0);
  });

  test.each([
    ['place=Muhalla code,idps=People', 'does not say the level'],
    ['muhalla=Muhalla code', 'names no column of numbers'],
    ['muhalla=Muhalla code,count=People', 'does not say who is counted'],
    ['Muhalla code', 'does not begin with a meaning'],
  ])('refuses %j: it %s', async (text, why) => {
    const office = await newOffice();
    const path = office.write('survey.csv', survey);
    const ran = await office.run('dtm', 'check', path, '--map', text);
    expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringContaining(why)]);
  });
});
