import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

async function office(): Promise<Office> {
  const made = await newOffice({ today: '2025-06-15' });
  for (const handle of ['moi', 'mol']) {
    const body = ['--name', `Body ${handle}`, '--side', 'government', '--role', 'member'];
    await made.ok('member', 'add', handle, ...body, '--since', '2024-01-07');
  }
  return made;
}

async function repOn(made: Office, member: string, day: string): Promise<unknown> {
  const card = await made.json('member', 'show', member, '--as-of', day);
  const { people } = card as { people: { name: string; title: string; capacity: string }[] };
  return people.map(({ capacity, name, title }) => [capacity, name, title]);
}

const rep = (member: string, name: string, from: string, ...more: string[]) => [
  ...['member', 'rep', member, name, '--from', from],
  ...more,
];

describe('a seat’s representatives follow one another', () => {
  test('the one before ends the day before, and is named', async () => {
    const made = await office();
    await made.ok(...rep('moi', 'Salem al-Tajribi', '2024-01-07'));
    const names = ['--ar', 'هدى المثالي', '--title', 'Director, Studies', '--letter', '4/2/118'];
    expect(await made.ok(...rep('moi', 'Huda al-Mithali', '2025-05-26', ...names))).toBe(
      'P-2  Huda al-Mithali represents moi from Mon 26 May 2025 (letter 4/2/118)\n' +
        '  before: Salem al-Tajribi (P-1), until Sun 25 May 2025\n',
    );
    expect(await repOn(made, 'moi', '2025-05-25')).toEqual([
      ['representative', 'Salem al-Tajribi', null],
    ]);
    expect(await repOn(made, 'moi', '2025-05-26')).toEqual([
      ['representative', 'Huda al-Mithali', 'Director, Studies'],
    ]);
  });

  test('a person who changes employer changes nothing in the past', async () => {
    const made = await office();
    await made.ok(...rep('moi', 'Huda al-Mithali', '2024-01-07', '--title', 'Director'));
    const said = await made.ok(...rep('mol', 'P-1', '2025-04-01', '--title', 'Adviser'));
    expect(said).toContain('before: representative of moi, until Mon 31 Mar 2025');
    expect(await repOn(made, 'moi', '2025-02-10')).toEqual([
      ['representative', 'Huda al-Mithali', 'Director'],
    ]);
    expect(await repOn(made, 'mol', '2025-02-10')).toEqual([]);
    expect(await repOn(made, 'moi', '2025-05-10')).toEqual([]);
    expect(await repOn(made, 'mol', '2025-05-10')).toEqual([
      ['representative', 'Huda al-Mithali', 'Adviser'],
    ]);
  });

  test.each([
    ['an earlier day', ['--from', '2024-02-01'], '--until 2024-02-29\n'],
    [
      'a time inside another’s',
      ['--from', '2025-05-01', '--until', '2025-07-01'],
      'mwg person leave P-1 --member moi --on 2025-04-30\n',
    ],
  ])('%s that would overlap is refused, and told what works', async (_, dates, hint) => {
    const made = await office();
    await made.ok(...rep('moi', 'Huda al-Mithali', '2024-03-01'));
    const ran = await made.run('member', 'rep', 'moi', 'Salem al-Tajribi', ...dates);
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('would overlap: Huda al-Mithali (P-1) represents moi');
    expect(ran.stderr).toContain(hint);
    expect(await made.json('person', 'list', '--fields', 'id')).toEqual([{ id: 'P-1' }]);
  });

  test('a day inside an earlier one’s time is sent to the day after it', async () => {
    const made = await office();
    await made.ok(...rep('moi', 'Huda al-Mithali', '2024-03-01', '--until', '2024-05-31'));
    const late = await made.run(...rep('moi', 'Salem al-Tajribi', '2024-04-01'));
    expect(late.stderr).toContain('From the day after:  --from 2024-06-01\n');
    await made.ok(...rep('moi', 'Salem al-Tajribi', '2024-06-01'));
  });

  test('several may be copied; the same post again changes nothing', async () => {
    const made = await office();
    await made.ok(...rep('moi', 'Huda al-Mithali', '2024-03-01', '--capacity', 'copy'));
    await made.ok(...rep('moi', 'Salem al-Tajribi', '2024-03-01', '--capacity', 'copy'));
    const again = await made.ok(...rep('moi', 'P-1', '2025-03-01', '--capacity', 'copy'));
    expect(again).toContain('is copied for moi already, since Fri 1 Mar 2024');
    expect(await repOn(made, 'moi', '2025-06-01')).toHaveLength(2);
  });

  test('whether a namesake at another body is the same person is asked', async () => {
    const made = await office();
    await made.ok(...rep('moi', 'Huda al-Mithali', '2024-03-01'));
    const ran = await made.run(...rep('mol', 'huda AL MITHALI', '2024-04-01'));
    expect(ran.stderr).toContain('mwg member rep mol P-1');
    await made.ok(...rep('mol', 'Huda al-Mithali', '2024-04-01', '--new'));
    expect(await repOn(made, 'moi', '2025-06-01')).toHaveLength(1);
    expect(await repOn(made, 'mol', '2025-06-01')).toHaveLength(1);
  });
});

describe('a seat that ends', () => {
  test('ends its people with it, and lists what is to hand over', async () => {
    const made = await office();
    await made.ok(...rep('moi', 'Huda al-Mithali', '2024-03-01'));
    await made.ok('action', 'add', 'Share the procedure', '--owner', 'moi');
    const said = await made.ok('member', 'end', 'moi', '--reason', 'Withdrew');
    expect(said).toContain('to hand over: A-1  Share the procedure');
    const card = await made.json('person', 'show', 'P-1');
    expect(card).toMatchObject({ posts: [{ member: 'moi', until: '2025-06-15' }] });
  });

  test('is never deleted: there is no such verb', async () => {
    const made = await office();
    const ran = await made.run('member', 'delete', 'moi');
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('there is no command');
  });
});

test('a person who goes to another seat leaves the function that was held on the first', async () => {
  const made = await office();
  const titled = ['--title', 'Director, Studies'];
  await made.ok(...rep('moi', 'Huda al-Mithali', '2024-01-07', ...titled));
  await made.ok(...rep('mol', 'P-1', '2025-05-26', '--letter', '4/2/118'));
  expect(await made.json('person', 'show', 'P-1')).toMatchObject({
    functions: [{ title: 'Director, Studies', from: '2024-01-07', until: '2025-05-25' }],
  });
  expect(await repOn(made, 'moi', '2025-05-25')).toEqual([
    ['representative', 'Huda al-Mithali', 'Director, Studies'],
  ]);
  expect(await repOn(made, 'mol', '2025-05-26')).toEqual([
    ['representative', 'Huda al-Mithali', null],
  ]);
});
