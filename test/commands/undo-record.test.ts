import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';
import { refused } from '../support/refusals.ts';
import { dumpBook } from '../support/stored-book.ts';

async function busyOffice(): Promise<Office> {
  const office = await newOffice();
  for (const handle of ['mfa', 'iom']) {
    await office.ok('member', 'add', handle, '--name', handle, '--side', 'un', '--role', 'member');
  }
  await office.ok('meeting', 'add', 'Second', '--number', '2', '--date', '2026-11-20');
  await office.ok('meeting', 'add', 'Third', '--date', '2026-12-02');
  await office.ok('action', 'add', 'One', '--owner', 'iom', '--at', 'M-2');
  await office.ok('action', 'add', 'Two', '--owner', 'iom');
  return office;
}

describe('undo of a record', () => {
  test.each([
    ['A-1', ['action', 'edit', '1', '--title', 'Mistyped']],
    ['a1', ['done', '1']],
    ['A-١', ['action', 'edit', '1', '--owner', 'mfa']],
    ['M-3', ['meeting', 'edit', '3', '--place', 'Tripoli']],
    ['iom', ['member', 'edit', 'iom', '--name', 'Mistyped']],
  ])('takes back the last change of %s, whatever came later elsewhere', async (record, slip) => {
    const office = await busyOffice();
    const { change, change_row, ...before } = dumpBook(office.bookPath);
    await office.ok(...slip);
    expect(await office.ok('undo', record)).toContain('Undone #');
    const { change: changes, change_row: rows, ...after } = dumpBook(office.bookPath);
    expect(after).toEqual(before);
  });

  test('goes back step by step, and says when nothing is left', async () => {
    const office = await busyOffice();
    await office.ok('action', 'edit', '2', '--title', 'Other');
    await office.ok('undo', 'A-2');
    expect(await office.ok('undo', 'A-2')).toContain('A-2  removed');
  });

  test('says names and ids, not keys', async () => {
    const office = await busyOffice();
    await office.ok('action', 'edit', '1', '--at', 'M-3');
    const said = await office.ok('undo', 'A-1');
    expect(said).toContain('A-1  meeting  M-3 → M-2');
    expect(await office.ok('history', 'A-1')).not.toMatch(/meeting id/);
  });
});

describe('undo --list', () => {
  test('shows all that stands in the way, in an order that works', async () => {
    const office = await busyOffice();
    await office.ok('meeting', 'edit', '3', '--place', 'Tripoli');
    await office.ok('action', 'edit', '2', '--at', 'M-3');
    const history = await office.json('history', '--fields', 'change,command');
    const added = Object(history).find(({ command }: { command: string }) =>
      command.includes('Third'),
    );
    const before = dumpBook(office.bookPath);
    const said = await office.ok('undo', `${added.change}`, '--list');
    expect(dumpBook(office.bookPath)).toEqual(before);
    const order = [...said.matchAll(/mwg undo (\d+)/g)].map(([, id = '']) => id);
    expect(order).toHaveLength(3);
    for (const id of order) await office.ok('undo', id);
    expect((await office.run('show', 'M-3')).exitCode).toBe(3);
  });

  test('of what nothing stands on is that change alone', async () => {
    const office = await busyOffice();
    expect(await office.ok('undo', 'A-2', '--list')).toMatch(
      /Nothing stands in the way of undoing #\d+/,
    );
    expect((await office.run('show', 'A-2')).exitCode).toBe(0);
  });

  test('of a change that is not there is refused', async () => {
    const office = await busyOffice();
    expect(await refused(office, 'undo', '99', '--list')).toMatchObject({
      code: 'CHANGE_NOT_FOUND',
    });
  });
});
