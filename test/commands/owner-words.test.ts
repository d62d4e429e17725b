import { beforeEach, describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';

const chairs = ['mfa', 'iom'];
const members = [...chairs, 'mol'];
const all = [...members, 'eu', 'unsmil'];

/** Two chairs, a member, one suspended and one only nominated; each with an address. */
async function officeOfFive(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-24' });
  for (const [handle, role] of [
    ['mfa', 'chair'],
    ['iom', 'co_chair'],
    ['mol', 'member'],
    ['eu', 'member'],
  ] as const) {
    const seat = ['--name', `Body ${handle}`, '--side', 'un', '--role', role];
    await office.ok('member', 'add', handle, ...seat);
  }
  const seat = ['--name', 'Body unsmil', '--side', 'un', '--role', 'member', '--letter', '7'];
  await office.ok('member', 'nominate', 'unsmil', ...seat);
  await office.ok('member', 'suspend', 'eu', '--reason', 'Absent');
  for (const handle of all) {
    const person = ['--email', `${handle}@example.org`];
    await office.ok('member', 'rep', handle, `Person of ${handle}`, ...person);
  }
  return office;
}

let office: Office;
beforeEach(async () => {
  office = await officeOfFive();
});

describe.each([
  ['chairs', chairs],
  ['members', members],
  ['all', all],
  ['الرئاسة المشتركة', chairs],
  ['الرئاسة', chairs],
  ['الأعضاء', members],
  ['الجميع', all],
])('%s', (word, meant) => {
  test('means the same seats in actions, letters, mail and on its card', async () => {
    await office.ok('action', 'add', 'Write', '--owner', word, '--due', '2026-11-25');
    await office.ok('out', 'Circular', '--to', word, '--no-draft');
    const card = (await office.json('who', word)) as { members: { handle: string }[] };
    expect(card.members.map(({ handle }) => handle).toSorted()).toEqual(meant.toSorted());
    const mailed = (await office.json('emails', word)) as { emails: string[] };
    expect(mailed.emails.map((one) => one.split('@')[0]).toSorted()).toEqual(meant.toSorted());
    const letters = (await office.json('letter', 'list')) as { to: string[] }[];
    expect(letters.flatMap(({ to }) => to).toSorted()).toEqual(meant.toSorted());
    for (const handle of all) {
      const waiting = (await office.json('action', 'list', '--owner', handle)) as unknown[];
      expect([handle, waiting.length]).toEqual([handle, meant.includes(handle) ? 1 : 0]);
    }
    const reminded = await office.ok('action', 'remind', '--into', office.folder);
    const files = new Set([...reminded.matchAll(/reminder-[\d-]+-(\w+)\./g)].map(([, who]) => who));
    expect([...files].toSorted()).toEqual(meant.toSorted());
  });
});

test.each(['office', 'مكتب', 'المكتب', 'مكتب الدعم'])('%s is this office', async (word) => {
  await office.ok('action', 'add', 'Print', '--owner', word);
  expect(await office.json('action', 'list')).toMatchObject([{ owners: ['office'] }]);
});

test.each(['الجميع', 'جميع', 'الأعضاء', 'members', 'المكتب', 'Chairs'])(
  '%s can be no name of one member',
  async (word) => {
    const named = await office.run('member', 'edit', 'iom', '--alias', word);
    expect(named).toMatchObject({ exitCode: 4 });
    expect(named.stderr).toContain('means something of its own');
  },
);

test.each(['office', 'chairs', 'members', 'all'])('%s can be no handle', async (word) => {
  const added = await office.run(
    'member',
    'add',
    word,
    '--name',
    'B',
    '--side',
    'un',
    '--role',
    'member',
  );
  expect(added).toMatchObject({ exitCode: 2 });
});
