import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

async function office(): Promise<Office> {
  const made = await newOffice({ today: '2026-11-26' });
  const seat = (handle: string, name: string, side: string, role: string) =>
    made.ok('member', 'add', handle, '--name', name, '--side', side, '--role', role);
  await seat('mfa', 'Ministry of Foreign Affairs', 'government', 'chair');
  await seat('iom', 'International Organization for Migration', 'un', 'co_chair');
  await seat('mol', 'Ministry of Labour', 'government', 'member');
  return made;
}

describe('a name that is another’s', () => {
  test.each([
    ['iom', 'is the handle of a member already'],
    ['office', 'means something of its own'],
    ['A-1', 'reads as the id of a record'],
  ])('%s is refused as an alias', async (alias, why) => {
    const made = await office();
    const ran = await made.run('member', 'edit', 'mol', '--alias', alias);
    expect(ran).toMatchObject({ exitCode: 4 });
    expect(ran.stderr).toContain(why);
  });

  test('an exact handle is meant before any name that holds it', async () => {
    const made = await office();
    await made.ok('member', 'edit', 'mol', '--alias', 'IOM liaison');
    expect(await made.ok('action', 'add', 'Figures', '--owner', 'iom')).toContain('owner    iom');
  });

  test('an alias can be taken away, and none that is not there', async () => {
    const made = await office();
    await made.ok('member', 'edit', 'mol', '--alias', 'Labour');
    await made.ok('member', 'edit', 'mol', '--remove-alias', 'labour');
    expect(await made.json('member', 'show', 'mol')).toMatchObject({ aliases: [] });
    expect((await made.run('member', 'edit', 'mol', '--remove-alias', 'labour')).exitCode).toBe(3);
  });
});

describe('a body that the book knows', () => {
  test('needs no name on another group, and is refused under another one', async () => {
    const made = await office();
    await made.ok('group', 'add', 'pol', '--name', 'Policies', '--prefix', 'PL', '--parent', 'mwg');
    const other = ['--name', 'Quite Another Body', '--side', 'ngo', '--role', 'member'];
    const ran = await made.run('member', 'add', 'mol', ...other, '--group', 'pol');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain(
      '--name is "Ministry of Labour", not "Quite Another Body"; --side is "government", not "ngo"',
    );
    await made.ok('member', 'add', 'mol', '--role', 'member', '--group', 'pol');
    const seats = ['member', 'list', '--group', 'pol', '--fields', 'handle,name'];
    expect(await made.json(...seats)).toEqual([{ handle: 'mol', name: 'Ministry of Labour' }]);
  });

  test('is corrected for all time without a day, and renamed from one with it', async () => {
    const made = await office();
    const said = await made.ok('member', 'edit', 'mol', '--name', 'Ministry of Labor');
    expect(said).toContain('corrected for all time');
    const now = ['--name', 'Ministry of Work', '--from', '2026-11-01'];
    const renamed = await made.ok('member', 'edit', 'mol', ...now);
    expect(renamed).toContain('mol renamed from Sun 1 Nov 2026  Ministry of Work');
    expect(renamed).toContain('before   Ministry of Labor, until Sat 31 Oct 2026');
  });
});

describe('a body that is replaced', () => {
  const since = ['--since', '2026-01-04'];

  async function replaceable(): Promise<Office> {
    const made = await newOffice({ today: '2026-11-26' });
    const gov = ['--side', 'government', '--role', 'member', ...since];
    await made.ok('member', 'add', 'mop', '--name', 'Ministry of Planning', ...gov);
    await made.ok('member', 'add', 'mlg', '--name', 'Ministry of Local Governance', ...gov);
    await made.ok('member', 'rep', 'mop', 'Huda al-Mithali', '--from', '2026-02-01');
    await made.ok('action', 'add', 'Figures', '--owner', 'mop', '--on', '2026-10-01');
    return made;
  }

  test('says who and what is left, with its successor in the line to type', async () => {
    const made = await replaceable();
    const said = await made.ok('member', 'replaced', 'mop', '--by', 'mlg', '--on', '2026-11-01');
    expect(said).toContain('mop replaced by mlg from Sun 1 Nov 2026');
    expect(said).toContain('mwg member rep mlg P-1 --from 2026-11-01');
    expect(said).toContain('mwg action assign 1 --to mlg');
    expect(await made.json('person', 'show', 'P-1')).toMatchObject({ seats: [] });
  });

  test('moves its people where that is said', async () => {
    const made = await replaceable();
    const line = ['--by', 'mlg', '--on', '2026-11-01', '--move-people'];
    await made.ok('member', 'replaced', 'mop', ...line);
    expect(await made.json('person', 'show', 'P-1')).toMatchObject({
      seats: ['mlg representative'],
    });
  });

  test('is replaced by a body and not by a person', async () => {
    const made = await replaceable();
    const ran = await made.run('member', 'replaced', 'mlg', '--by', 'Huda', '--on', '2026-11-01');
    expect(ran.exitCode).not.toBe(0);
    const named = ['member', 'replaced', 'mlg', '--by', 'Huda al-Mithali', '--on', '2026-11-01'];
    expect((await made.run(...named)).stderr).toContain('mwg member rep mlg "Huda al-Mithali"');
  });

  test('is refused before its role last changed, in words', async () => {
    const made = await replaceable();
    await made.ok('member', 'edit', 'mop', '--role', 'observer', '--from', '2026-11-26');
    const line = ['member', 'replaced', 'mop', '--by', 'mlg', '--on', '2026-11-15'];
    const ran = await made.run(...line);
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('the seat of mop changed on Thu 26 Nov 2026');
  });
});

test('a post that would end before it begins is refused in words', async () => {
  const made = await office();
  const days = ['--from', '2026-11-26', '--until', '2026-11-20'];
  const ran = await made.run('member', 'rep', 'mol', 'Salem al-Tajribi', ...days);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('is before --from Thu 26 Nov 2026');
});

test('who finds a person too', async () => {
  const made = await office();
  await made.ok('member', 'rep', 'mol', 'Salem al-Tajribi');
  expect(await made.ok('who', 'Tajribi')).toMatch(/^P-1 {2}Salem al-Tajribi/);
});

test('the order of the seats can be said, and taken back to the usual one', async () => {
  const made = await office();
  const list = ['member', 'list', '--fields', 'handle'];
  const usual = [{ handle: 'mfa' }, { handle: 'iom' }, { handle: 'mol' }];
  expect(await made.json(...list)).toEqual(usual);
  expect(await made.ok('group', 'order', 'mol,mfa')).toContain('mwg: mol, mfa, iom');
  expect(await made.json(...list)).toEqual([
    { handle: 'mol' },
    { handle: 'mfa' },
    { handle: 'iom' },
  ]);
  expect(await made.ok('member', 'contacts')).toMatch(/Labour[\s\S]*Ministry of Foreign/);
  await made.ok('group', 'order', 'none');
  expect(await made.json(...list)).toEqual(usual);
});

test.each(['?????', 'ÙˆØ²Ø§Ø±Ø© Ø§Ù„Ø´Ø¤ÙˆÙ†', 'ط·ظ„ط¨'])(
  'a name whose letters were lost is refused at the door: %s',
  async (name) => {
    const made = await office();
    const ran = await made.run('member', 'edit', 'mol', '--name-ar', name);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('lost its letters');
  },
);

test('a question, and letters that merely look like it, are taken as they are', async () => {
  const made = await office();
  await made.ok('action', 'add', 'Ask: what next??', '--owner', 'mol');
  await made.ok('action', 'add', 'طظ قائمة: ما العمل؟', '--owner', 'mol');
});
