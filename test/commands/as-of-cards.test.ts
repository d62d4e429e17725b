import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';

async function officeWithMembers(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-03' });
  for (const handle of ['mol', 'lrc']) {
    const seat = ['--name', handle, '--side', 'un', '--role', 'member', '--since', '2026-01-01'];
    await office.ok('member', 'add', handle, ...seat);
  }
  return office;
}

const later = ['--today', '2026-11-08'];
const before = ['--as-of', '2026-11-05', ...later];

test('an action’s card of a day knows nothing that was recorded of it after', async () => {
  const office = await officeWithMembers();
  await office.ok('action', 'add', 'Send the list', '--owner', 'lrc', '--due', '2026-11-20');
  for (const line of [
    ['action', 'edit', '1', '--title', 'Send the whole list'],
    ['action', 'edit', '1', '--due', '2026-11-22'],
    ['chase', '1', 'Phoned'],
    ['action', 'note', '1', 'Noted'],
  ]) {
    await office.ok(...line, ...later);
  }
  for (const card of [
    ['show', 'A-1'],
    ['action', 'show', '1'],
  ]) {
    const { events } = Object(await office.json(...card, ...before));
    expect(events).toMatchObject([{ kind: 'raised' }]);
  }
});

describe('the last letter to a member', () => {
  test.each([
    ['reserved', []],
    ['void', ['letter', 'void', 'OUT-2', '--reason', 'x']],
  ])('is one that went, not a number that is %s', async (_status, line) => {
    const office = await officeWithMembers();
    await office.ok('out', 'Sent', '--to', 'mol', '--no-draft');
    await office.ok('letter', 'sent', 'OUT-1');
    await office.ok('out', 'Drafted', '--to', 'mol', '--no-draft');
    if (line.length > 0) await office.ok(...line);
    expect(await office.ok('who', 'mol')).toMatch(/last out +OUT-1 /);
  });

  test('is none where none went', async () => {
    const office = await officeWithMembers();
    await office.ok('out', 'Drafted', '--to', 'mol', '--no-draft');
    expect(await office.ok('who', 'mol')).not.toContain('last out');
  });
});

test('a seat that has ended has what waits for it by name alone, in the list as on its card', async () => {
  const office = await officeWithMembers();
  await office.ok('action', 'add', 'For all', '--owner', 'all', '--due', 'none');
  await office.ok('action', 'add', 'For one', '--owner', 'lrc', '--due', 'none');
  await office.ok('member', 'end', 'lrc', '--on', '2026-11-02', '--reason', 'x');
  const members = await office.json('member', 'list', '--ended', '--fields', 'handle,open_actions');
  expect(members).toEqual([
    { handle: 'lrc', open_actions: 1 },
    { handle: 'mol', open_actions: 1 },
  ]);
  const { actions } = Object(await office.json('who', 'lrc'));
  expect(actions).toHaveLength(1);
});

test('a member’s card of a day is the one that its id shows', async () => {
  const office = await officeWithMembers();
  await office.ok('member', 'rep', 'mol', 'Huda al-Mithali', ...later);
  await office.ok('in', 'Nomination', '--from', 'mol', ...later);
  const who = await office.ok('who', 'mol', ...before);
  expect(who).toBe(await office.ok('show', 'mol', ...before));
  expect(who).not.toMatch(/Huda|Nomination/);
});
