import { describe, expect, test } from '@jest/globals';
import { newOffice } from '../../support/office.ts';

describe('place list', () => {
  test.each(['Sabha', 'سبها', 'LY0319'])('%s is found', async (text) => {
    const office = await newOffice();
    const rows = await office.ok('place', 'list', text, '--level', 'mantika', '--csv');
    expect(rows).toBe(
      'code,level,name,inside,children,name_ar,aliases,parent,alias_notes\n' +
        'LY0319,mantika,Sebha,South,2,سبها,Sabha,LY03,\n',
    );
  });

  test('a name of several levels is shown with each', async () => {
    const office = await newOffice();
    expect(await office.ok('place', 'list', 'jufra', '--csv', '--fields', 'code,level')).toBe(
      'code,level\nLY0317,mantika\nLY031701,baladiya\n',
    );
  });

  test('--in lists what lies directly in a place, or all of one level', async () => {
    const office = await newOffice();
    const inside = await office.ok('place', 'list', '--in', 'LY0319', '--csv', '--fields', 'code');
    expect(inside).toBe('code\nLY031901\nLY031902\n');
    const muhallas = await office.json('place', 'list', '--in', 'LY0319', '--level', 'muhalla');
    expect(muhallas).toHaveLength(
      7 +
        Number(
          (
            await office.ok(
              'place',
              'list',
              'LY031902',
              '--level',
              'baladiya',
              '--csv',
              '--fields',
              'children',
            )
          ).split('\n')[1],
        ),
    );
  });

  test('without words it lists the 22 mantikas', async () => {
    expect(await (await newOffice()).json('place', 'list')).toHaveLength(22);
  });

  test('a name that elsewhere means the region is marked', async () => {
    expect(await (await newOffice()).ok('place', 'list', 'Butnan')).toMatch(
      /Al Butnan\*[\s\S]*\* Al Butnan, Butnan, البطنان \(LY0104\): .*boundary may differ/,
    );
  });
});

describe('place alias', () => {
  test('another spelling is kept, found, and used by --place', async () => {
    const office = await newOffice();
    await office.ok('place', 'alias', 'LY0211', 'Tarabulus el-Gharb');
    const rows = await office.ok('place', 'list', 'tarabulus', '--csv', '--fields', 'code,aliases');
    expect(rows).toBe('code,aliases\nLY0211,Tarabulus el-Gharb\n');
    const ran = await office.run('dtm', 'show', '--place', 'Tarabulus El Gharb');
    expect(ran.stderr).toContain('no DTM round has been imported yet');
  });

  test('a file that writes it so is matched by it', async () => {
    const office = await newOffice();
    const path = office.write(
      'a.csv',
      'ADM 3 Baladiya-Area (EN),ADM 4 Muhalla (EN),Muhalla P Code,Migrant Nationality,Migrant Individuals\nSebha,Qudwah,,Sudan,5\n',
    );
    const line = [
      'dtm',
      'import',
      path,
      '--round',
      '120',
      '--from',
      '2018-05-01',
      '--until',
      '2018-06-30',
      '--partial',
    ];
    expect((await office.run(...line)).exitCode).toBe(5);
    await office.ok('place', 'alias', 'LY03190104', 'Qudwah');
    await office.ok(...line);
    expect(
      await office.ok('dtm', 'show', '--by', 'muhalla', '--csv', '--fields', 'code,value'),
    ).toBe('code,value\nLY03190104,5\n');
  });

  test('undo forgets it', async () => {
    const office = await newOffice();
    await office.ok('place', 'alias', 'LY0211', 'Tarabulus');
    await office.ok('undo');
    expect((await office.run('place', 'list', 'Tarabulus')).stdout).not.toContain('LY0211');
  });

  test('said again, in other letters, changes nothing', async () => {
    const office = await newOffice();
    expect(await office.ok('place', 'alias', 'LY0319', 'SABHĀ')).toContain('Nothing changed.');
  });

  test.each([
    ['Alkufra', 'Aljufra', 'ALIAS_TAKEN'],
    ['LY0211', '--', 'VALUE_INVALID'],
    ['Atlantis', 'x', 'PLACE_NOT_FOUND'],
  ])('%s is not called %s', async (place, name, code) => {
    const office = await newOffice();
    const ran = await office.run('place', 'alias', '--json', '--', place, name);
    expect(JSON.parse(ran.stderr).error.code).toBe(code);
  });
});
