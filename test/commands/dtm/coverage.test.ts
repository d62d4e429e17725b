import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office, projectRoot } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';
import { importSheet } from './sheet.ts';

const trial = (name: string) => join(projectRoot, 'fixtures', 'dtm', 'trial', name);
const today = '2026-11-26';
const three = trial('T23-three-mantikas.csv');
const as54 = ['--round', '54', '--map', 'place=Place,level=mantika,migrants=People'];
const mark = '3 of 22 mantikas; 787,101 below the published 787,326';

describe('three mantikas sent as a whole round', () => {
  test('are refused as a part, and a general yes does not answer it', async () => {
    const office = await newOffice({ today });
    for (const yes of [[], ['--yes']]) {
      const { code, exit, message, hints } = await refused(
        office,
        'dtm',
        'import',
        three,
        ...as54,
        ...yes,
      );
      expect([code, exit]).toEqual(['PARTIAL_IMPORT', 4]);
      expect(message).toContain(mark);
      expect(hints.join('\n')).toContain('--partial');
    }
  });

  test('carry their mark wherever they are printed', async () => {
    const office = await partial54();
    const shown: [string, ...string[]][] = [
      ['dtm', 'show'],
      ['dtm', 'show', '--csv'],
      ['dtm', 'show', '--json'],
      ['dtm', 'rounds', '--csv'],
      ['dtm', 'list'],
      ['dtm', 'list', '--json'],
      ['dtm', 'show', '--population', 'all'],
      ['dtm', 'show', '--population', 'all', '--csv'],
      ['dtm', 'trend', '--csv'],
      ['dtm', 'trace', '--round', '54', '--place', 'Tripoli'],
      ['show', 'I-1'],
      ['show', 'I-1', '--json'],
      ['today'],
    ];
    for (const argv of shown)
      expect([argv, await office.ok(...argv)]).toEqual([
        argv,
        expect.stringContaining('3 of 22 mantikas'),
      ]);
    expect(await office.json('dtm', 'show', '--fields', 'value,share,coverage')).toEqual([
      { value: 100, share: null, coverage: 'partial' },
      { value: 75, share: null, coverage: 'partial' },
      { value: 50, share: null, coverage: 'partial' },
    ]);
  });

  test('have no change, and members do not read them', async () => {
    const office = await partial54();
    const weekly = await office.ok('report', 'weekly');
    expect(weekly).toContain('partial: 3 of 22 mantikas');
    expect(weekly).toContain('none: this round is partial');
    expect(weekly).not.toContain('62,022');
    const members = await office.ok('report', 'weekly', '--for', 'members');
    expect(members).not.toMatch(/225|partial|DTM/);
    const whole = ['LY02110114', 'Sudan', 900] as const;
    await importSheet(office, { round: 53, from: '2024-06-01', until: '2024-07-31' }, [whole]);
    const earlier = await office.ok('report', 'weekly', '--for', 'members');
    expect(earlier).toMatch(/900 migrants in Libya in Round 53 \(Sat 1 Jun 2024/);
    expect(earlier).not.toMatch(/225|partial/);
    const trend = await office.json('dtm', 'trend', '--from', '54', '--fields', 'round,change');
    expect(trend).toContainEqual({ round: 54, change: null });
    expect(trend).toContainEqual({ round: 55, change: null });
  });

  test('stand aside for the whole round, and leave with --replace', async () => {
    const office = await partial54();
    await importSheet(office, round54, [['LY02110101', 'Niger', 787_326]]);
    expect(await office.ok('dtm', 'show')).toContain('787,326 migrants');
    await office.ok('undo');
    const path = office.write('whole.csv', 'Place,People\nTripoli,787326\n');
    await office.ok('dtm', 'import', path, ...as54, '--replace', '--yes');
    expect(await office.json('dtm', 'list', '--fields', 'import,coverage')).toEqual([
      { import: 'I-3', coverage: 'whole' },
    ]);
  });
});

describe('a rejected row', () => {
  test('is said to be missing until it is brought', async () => {
    const office = await newOffice({ today });
    const path = office.write('T01.csv', readFileSync(trial('T01-rejected-row.csv')));
    await office.ok('dtm', 'import', path, '--skip-bad');
    const caption = await office.ok('dtm', 'show', '--population', 'idps', '--by', 'mantika');
    expect(caption).toContain('300 idps');
    expect(caption).toContain('1 rejected row not in the sum');
    const completed = ['dtm', 'import', trial('T01-corrected.csv'), '--completes', 'I-1'];
    await office.ok(...completed);
    const whole = await office.ok('dtm', 'show', '--population', 'idps', '--by', 'mantika');
    expect(whole).toContain('5,300 idps');
    expect(whole).not.toContain('rejected');
  });
});

describe('the first round of a book, of which nothing was published', () => {
  const days = ['--from', '2026-01-01', '--until', '2026-02-28'];
  const asOf = (population: string) => [
    ...['--round', '90', ...days],
    ...['--map', `place=Place,level=mantika,${population}=People`],
  ];
  const note = ['report', 'weekly', '--for', 'members', '--today', '2026-11-26'];

  test('is a part where it has three mantikas of 22 that all have migrants', async () => {
    const office = await newOffice({ today });
    const line = ['dtm', 'import', three, ...asOf('migrants')];
    const { code, message, hints } = await refused(office, ...line, '--yes');
    expect(code).toBe('PARTIAL_IMPORT');
    expect(message).toContain('for round 90 are partial: 3 of 22 mantikas');
    expect(hints.join('\n')).toContain('--expect TOTAL');
    await office.ok(...line, '--expect', '225');
    expect(await office.ok(...note)).toContain('225 migrants');
  });

  test('of people who are not everywhere is marked, and stays inside', async () => {
    const office = await newOffice({ today });
    await office.ok('dtm', 'import', three, ...asOf('idps'));
    const mark = 'coverage not known: 3 of 22 mantikas';
    expect(await office.ok('dtm', 'list')).toContain(mark);
    expect(await office.ok('dtm', 'show', '--population', 'idps')).toContain(mark);
    expect(await office.ok(...note)).not.toContain('225');
  });

  test('is asked about where it has the very total of another round', async () => {
    const office = await newOffice({ today });
    await office.ok('dtm', 'import', three, ...asOf('migrants'), '--expect', '225');
    const copy = office.write('again.csv', `${readFileSync(three, 'utf8')}\r\n`);
    const as91 = ['--round', '91', '--from', '2026-03-01', '--until', '2026-04-30'];
    const line = ['dtm', 'import', copy, ...as91, ...asOf('migrants').slice(-2)];
    const { code, message } = await refused(office, ...line);
    expect(code).toBe('YES_NEEDED');
    expect(message).toContain('Round 91 has the same 225 migrants (individuals) as round 90 (I-1)');
    await office.ok(...line, '--yes');
  });
});

describe('a round is questioned', () => {
  test('by its published total, which names the round that it is', async () => {
    const office = await newOffice({ today });
    const path = nationalities(office, 787_326);
    const { code, message } = await refused(office, 'dtm', 'import', path, '--round', '45');
    expect(code).toBe('YES_NEEDED');
    expect(message).toContain('Round 45 was published as 694,398, for ');
    expect(message).toContain('this is 787,326, which was published for round 54');
  });

  test('by its published period, where day and month changed places', async () => {
    const office = await newOffice({ today });
    const path = nationalities(office, 787_326);
    const line = ['dtm', 'import', path, '--round', '54', '--from', '2024-01-08'];
    const { code, message } = await refused(office, ...line, '--until', '2024-09-30');
    expect(code).toBe('YES_NEEDED');
    expect(message).toContain('Round 54 was published for Thu 1 Aug 2024 to Mon 30 Sep 2024');
  });

  test('takes its published period where nothing says another', async () => {
    const office = await newOffice({ today });
    const said = await office.ok('dtm', 'import', nationalities(office, 787_326), '--round', '54');
    expect(said).toContain('round 54, Thu 1 Aug 2024 to Mon 30 Sep 2024');
  });

  test('where it jumps by more than a fifth', async () => {
    const office = await newOffice({ today });
    await office.ok(
      'dtm',
      'import',
      nationalities(office, 1000),
      ...as('90', '2026-01-01'),
      ...['--expect', '1000'],
    );
    const { message } = await refused(
      office,
      'dtm',
      'import',
      nationalities(office, 1300),
      ...as('91', '2026-02-01'),
    );
    expect(message).toContain(
      'Round 91 has 1,300 migrants (individuals), round 90 had 1,000: +30.0 %',
    );
    await office.ok('dtm', 'import', nationalities(office, 1100), ...as('91', '2026-02-01'));
  });

  test('where it is here already with another period', async () => {
    const office = await newOffice({ today });
    const dated = (name: string, day: string, people: number) =>
      office.write(name, `Mantika,People,Day\nTripoli,${people},${day}\n`);
    const map = ['--round', '95', '--map', 'mantika=Mantika,idps=People,day=Day'];
    await office.ok('dtm', 'import', dated('a.csv', '2026-03-01', 100), ...map);
    const moved = ['dtm', 'import', dated('b.csv', '2026-03-02', 103), ...map];
    const { code, message, hints } = await refused(office, ...moved);
    expect(code).toBe('ROUND_OTHER_PERIOD');
    expect(message).toContain('round 95 is here with another period: I-1, Sun 1 Mar 2026');
    expect(hints.join('\n')).toContain('--replace');
    await office.ok(...moved, '--replace', '--yes');
    expect(
      await office.json(
        'dtm',
        'trend',
        '--population',
        'idps',
        '--from',
        '95',
        '--fields',
        'round,imported,until',
      ),
    ).toEqual([{ round: 95, imported: 103, until: '2026-03-02' }]);
  });

  test.each([
    ['a day to come', ['--round', '90', '--from', '2035-01-01', '--until', '2035-02-01'], 2],
    ['round 0', ['--round', '0'], 2],
    ['a round beyond all counting', as('2147483648', '2026-01-01'), 2],
  ])('%s is refused', async (_, flags, exit) => {
    const office = await newOffice({ today });
    const ran = await office.run('dtm', 'import', nationalities(office, 5), ...flags);
    expect([ran.exitCode, ran.stdout]).toEqual([exit, '']);
  });

  test('a file of days to come is refused', async () => {
    const office = await newOffice({ today });
    const path = office.write('a.csv', 'Mantika,People,Day\nTripoli,5,2035-03-01\n');
    const map = ['--round', '95', '--map', 'mantika=Mantika,migrants=People,day=Day'];
    const { code } = await refused(office, 'dtm', 'import', path, ...map);
    expect(code).toBe('DAYS_TO_COME');
  });
});

const round54 = { round: 54, from: '2024-08-01', until: '2024-09-30' };

function as(round: string, from: string): string[] {
  return ['--round', round, '--from', from, '--until', from];
}

function nationalities(office: Office, people: number): string {
  const head = 'Muhalla P Code,Migrant Nationality,Migrant Individuals';
  return office.write(`sheet-${people}.csv`, `${head}\nLY02110101,Niger,${people}\n`);
}

async function partial54(): Promise<Office> {
  const office = await newOffice({ today });
  await office.ok('dtm', 'import', three, ...as54, '--partial');
  return office;
}
