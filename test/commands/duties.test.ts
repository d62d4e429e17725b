import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';

/** A group with rules in force and two seats, on Sun 29 Nov 2026. */
async function officeWithRules(today = '2026-11-29'): Promise<Office> {
  const office = await newOffice({ today });
  const on = (day: string) => ['--today', day];
  const since = ['--since', '2026-01-04'];
  const mfa = ['--name', 'Foreign Affairs', '--side', 'government', '--role', 'chair'];
  const iom = ['--name', 'IOM', '--side', 'un', '--role', 'co_chair'];
  await office.ok('member', 'add', 'mfa', ...mfa, ...since, ...on('2026-01-04'));
  await office.ok('member', 'add', 'iom', ...iom, ...since, ...on('2026-01-04'));
  const rules = ['--notice-days', '5', '--papers-days', '3', '--minutes-days', '5'];
  const text = ['tor', 'add', '--version', '1.0', ...rules, '--comment-days', '7d'];
  await office.ok(...text, ...on('2026-01-04'));
  await office.ok('tor', 'circulate', '1.0', ...on('2026-01-04'));
  await office.ok('tor', 'adopt', '1.0', ...on('2026-01-12'));
  return office;
}

const owed = async (office: Office, ...more: string[]) => {
  const due = Object(await office.json('due', '--ours', ...more));
  return due.obligations.map((one: { what: string; days_left: number }) => [
    one.what,
    one.days_left,
  ]);
};

describe('what is late stays until it is done', () => {
  test('minutes are owed until they went out, and how late they were stays on the card', async () => {
    const office = await officeWithRules();
    await office.ok('meeting', 'add', 'Fourth', '--date', '2026-11-11', '--number', '4');
    await office.ok('meeting', 'close', '4', '--yes');
    expect(await owed(office)).toEqual([['minutes for M-4', -11]]);
    expect(await owed(office, '--today', '2027-02-01')).toEqual([['minutes for M-4', -75]]);
    const said = await office.ok('meeting', 'duty', '4', 'minutes', '--on', '2026-11-22');
    expect(said).toContain('minutes for M-4  met on Sun 22 Nov 2026, 4 days late');
    expect(await owed(office)).toEqual([]);
    expect(await office.ok('meeting', 'show', '4')).toMatch(/minutes +met on .* 4 days late/);
    await office.ok('undo');
    expect(await owed(office)).toEqual([['minutes for M-4', -11]]);
  });

  test('notice and papers stay owed once late, until the meeting', async () => {
    const office = await officeWithRules('2026-12-01');
    await office.ok('meeting', 'add', 'Fourth', '--date', '2026-12-03', '--number', '4');
    expect(await owed(office)).toEqual([
      ['notice for M-4', -5],
      ['papers for M-4', -1],
    ]);
    await office.ok('meeting', 'duty', '4', 'notice', '--letter', '2/11/4406');
    expect(await owed(office)).toEqual([['papers for M-4', -1]]);
  });

  test('a meeting whose day has passed and that nobody closed is owed an answer', async () => {
    const office = await officeWithRules();
    await office.ok('meeting', 'add', 'Fourth', '--date', '2026-11-25', '--number', '4');
    expect(await owed(office)).toEqual([['close M-4', -4]]);
    await office.ok('meeting', 'cancel', '4', '--reason', 'No quorum');
    expect(await owed(office)).toEqual([]);
  });

  test('comments on a circulated text stand there until it is adopted', async () => {
    const office = await officeWithRules();
    await office.ok('tor', 'add', '--version', '1.1', '--like', '1.0');
    await office.ok('tor', 'circulate', '1.1');
    expect(await owed(office)).toEqual([['comments on ToR 1.1', 7]]);
  });

  test('what nobody owes is not recorded as done', async () => {
    const office = await newOffice({ today: '2026-11-29' });
    await office.ok('meeting', 'add', 'Fourth', '--date', '2026-11-25', '--number', '4');
    const ran = await office.run('meeting', 'duty', '4', 'papers');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('no terms of reference in force ask for papers of M-4');
  });
});

describe('one office serves the whole tree', () => {
  async function officeWithTree(): Promise<Office> {
    const office = await officeWithRules();
    const border = ['--name', 'Border management', '--prefix', 'BM', '--parent', 'mwg'];
    await office.ok('group', 'add', 'border', ...border);
    await office.ok('action', 'add', 'Ours', '--owner', 'iom', '--due', '2026-11-20');
    const late = ['--owner', 'mfa', '--due', '2026-11-18', '--group', 'border'];
    await office.ok('action', 'add', 'Figures of the crossings', ...late);
    return office;
  }

  test('a late action of a sub-group stands among the late ones, with its group', async () => {
    const office = await officeWithTree();
    const late = await office.ok('late');
    expect(late).toMatch(/A-2 .*Figures of the crossings +border/);
    expect(late).toMatch(/A-1 .*Ours +mwg/);
    const { actions } = Object(await office.json('due'));
    expect(actions).toMatchObject([
      { id: 'A-2', group: 'border' },
      { id: 'A-1', group: 'mwg' },
    ]);
    expect(await office.ok('late', '--group', 'border')).not.toContain('Ours');
  });

  test('what is made for others is of the named group alone, and so is a bare number', async () => {
    const office = await officeWithTree();
    const list = ['action', 'list', '--for', 'chairs', '--fields', 'id'];
    expect(await office.json(...list)).toEqual([{ id: 'A-1' }]);
    await office.ok('meeting', 'add', 'Crossings', '--date', '2026-12-08', '--group', 'border');
    expect((await office.run('meeting', 'show', 'next')).exitCode).toBe(3);
  });

  test('a list of one group says nothing of groups', async () => {
    const office = await officeWithRules();
    await office.ok('action', 'add', 'Ours', '--owner', 'iom', '--due', '2026-11-20');
    expect(await office.ok('late')).not.toContain('mwg');
  });
});
