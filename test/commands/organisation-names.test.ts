import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';

const renaming = [
  ...['--name', 'Ministry of Labour', '--name-ar', 'وزارة العمل'],
  ...['--from', '2018-03-01', '--reason', 'Decision 12'],
];

/** An office with a chair and the Ministry of Labour and Rehabilitation, seated since November 2017. */
async function officeWithMinistry(): Promise<Office> {
  const office = await newOffice({ today: '2018-05-03' });
  const since = ['--side', 'government', '--since', '2017-11-21'];
  await office.ok('member', 'add', 'mfa', '--name', 'Foreign Affairs', '--role', 'chair', ...since);
  const names = [
    '--name',
    'Ministry of Labour and Rehabilitation',
    '--name-ar',
    'وزارة العمل والتأهيل',
  ];
  await office.ok('member', 'add', 'mol', ...names, '--role', 'member', ...since);
  return office;
}

async function namesAsOf(office: Office, day: string): Promise<unknown> {
  const flags = ['--as-of', day, '--role', 'member', '--fields', 'name,name_ar'];
  return office.json('member', 'list', ...flags);
}

const before = { name: 'Ministry of Labour and Rehabilitation', name_ar: 'وزارة العمل والتأهيل' };
const after = { name: 'Ministry of Labour', name_ar: 'وزارة العمل' };

describe('a renamed organisation', () => {
  test('is listed under the name of the day asked for', async () => {
    const office = await officeWithMinistry();
    await office.ok('member', 'edit', 'mol', ...renaming);
    expect(await namesAsOf(office, '2018-02-28')).toEqual([before]);
    expect(await namesAsOf(office, '2018-03-01')).toEqual([after]);
  });

  test('keeps the Arabic name where only the English one changed, and each of several names', async () => {
    const office = await officeWithMinistry();
    await office.ok('member', 'edit', 'mol', ...renaming);
    const second = [
      '--name',
      'Labour Authority',
      '--from',
      '2018-04-01',
      '--reason',
      'Decision 13',
    ];
    await office.ok('member', 'edit', 'mol', ...second);
    expect(await namesAsOf(office, '2018-02-28')).toEqual([before]);
    expect(await namesAsOf(office, '2018-03-31')).toEqual([after]);
    expect(await namesAsOf(office, '2018-04-01')).toEqual([
      { name: 'Labour Authority', name_ar: 'وزارة العمل' },
    ]);
  });

  test('is found by any name it ever had, and shows them', async () => {
    const office = await officeWithMinistry();
    await office.ok('member', 'edit', 'mol', ...renaming);
    for (const name of ['Ministry of Labour', 'وزارة العمل والتأهيل', 'rehabilitation']) {
      const card = await office.ok('who', name);
      expect(card).toMatch(/^mol {2}Ministry of Labour\n/);
      expect(card).toContain('Ministry of Labour and Rehabilitation');
    }
    expect(await office.ok('search', 'rehabilitation')).toContain('mol');
  });

  test('gives its name back by undo', async () => {
    const office = await officeWithMinistry();
    await office.ok('member', 'edit', 'mol', ...renaming);
    await office.ok('undo');
    expect(await namesAsOf(office, '2018-05-03')).toEqual([before]);
    expect(await office.ok('who', 'mol')).not.toContain('Names before');
  });

  test('is not renamed from a day before its present name', async () => {
    const office = await officeWithMinistry();
    await office.ok('member', 'edit', 'mol', ...renaming);
    const earlier = ['--name', 'X', '--from', '2018-03-01', '--reason', 'Y'];
    const ran = await office.run('member', 'edit', 'mol', ...earlier);
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('mol is called "Ministry of Labour" since Thu 1 Mar 2018');
  });

  test('changes nothing where the name is the same', async () => {
    const office = await officeWithMinistry();
    await office.ok('member', 'edit', 'mol', ...renaming);
    const again = await office.ok('member', 'edit', 'mol', ...renaming);
    expect(again).toContain('is so already. Nothing changed.');
    expect(await office.ok('history')).not.toMatch(/#4 /);
  });
});

describe('two bodies of one name', () => {
  test('are both real: the name alone chooses neither', async () => {
    const office = await officeWithMinistry();
    await office.ok('member', 'edit', 'mol', ...renaming);
    const twin = ['--name', 'Ministry of Labour (Benghazi)', '--name-ar', 'وزارة العمل'];
    const seat = ['--side', 'government', '--role', 'member'];
    const added = await office.run('member', 'add', 'mol-b', ...twin, ...seat);
    expect(added.stdout + added.stderr).not.toMatch(/merge|same|already/);
    const ran = await office.run('who', 'وزارة العمل');
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('fits 2 members.');
    expect(ran.stderr).toMatch(/ mol {2}.*\n.* mol-b {2}/);
  });

  test('go by the present name before a former one', async () => {
    const office = await officeWithMinistry();
    await office.ok('member', 'edit', 'mol', ...renaming);
    const heir = ['--name', 'Rehabilitation Fund', '--name-ar', 'وزارة العمل والتأهيل'];
    await office.ok('member', 'add', 'fund', ...heir, '--side', 'government', '--role', 'member');
    expect(await office.ok('who', 'وزارة العمل والتأهيل')).toMatch(/^fund /);
  });
});

describe('a replaced organisation', () => {
  async function split(): Promise<Office> {
    const office = await officeWithMinistry();
    const seat = ['--side', 'government', '--role', 'member', '--since', '2018-04-01'];
    await office.ok('member', 'add', 'work', '--name', 'Ministry of Work', ...seat);
    await office.ok('member', 'add', 'rehab', '--name', 'Rehabilitation Fund', ...seat);
    await office.ok('action', 'add', 'Send the figures', '--owner', 'mol');
    return office;
  }

  test('ends its seats the day before, and hands over its open actions', async () => {
    const office = await split();
    const said = await office.ok(
      'member',
      'replaced',
      'mol',
      '--by',
      'work,rehab',
      '--on',
      '2018-04-01',
    );
    expect(said).toContain('mol replaced by work and rehab from Sun 1 Apr 2018');
    expect(said).toContain('seat     on mwg (member) ended Sat 31 Mar 2018');
    expect(said).toContain('to hand over: A-1  Send the figures');
    const list = await office.ok('member', 'list', '--as-of', '2018-04-01', '--csv');
    expect(list).not.toContain('mol,');
  });

  test('and its successors name each other', async () => {
    const office = await split();
    await office.ok('member', 'replaced', 'mol', '--by', 'work,rehab', '--on', '2018-04-01');
    expect(await office.ok('who', 'mol')).toContain(
      'now     work from Sun 1 Apr 2018, rehab from Sun 1 Apr 2018',
    );
    expect(await office.ok('who', 'work')).toContain('before   mol from Sun 1 Apr 2018');
    expect(await office.json('who', 'work')).toMatchObject({
      came_from: ['mol'],
      succeeded_by: [],
    });
  });

  test.each([
    ['by itself', 'mol', 'mol'],
    ['by what it came from', 'work', 'mol'],
  ])('is never replaced %s', async (_, old, by) => {
    const office = await split();
    await office.ok('member', 'replaced', 'mol', '--by', 'work', '--on', '2018-04-01');
    const ran = await office.run('member', 'replaced', old, '--by', by, '--on', '2018-04-02');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain(`${old} cannot be replaced by ${by}`);
  });

  test('takes everything back by one undo', async () => {
    const office = await split();
    await office.ok('member', 'replaced', 'mol', '--by', 'work,rehab', '--on', '2018-04-01');
    await office.ok('undo');
    const card = await office.ok('who', 'mol');
    expect(card).toContain('seat     since Tue 21 Nov 2017\n');
    expect(card).not.toMatch(/^ *now /m);
  });
});
