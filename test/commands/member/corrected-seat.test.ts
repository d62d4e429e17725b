import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';
import { dumpBook } from '../../support/stored-book.ts';

async function officeWithMfa(): Promise<Office> {
  const office = await newOffice();
  const mfa = ['--name', 'Ministry of Foreign Affairs', '--side', 'government', '--role', 'chair'];
  await office.ok('member', 'add', 'mfa', ...mfa, '--since', '2026-11-01');
  await office.ok('member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'member');
  return office;
}

test('the first day of a seat is corrected, for all time, and undone by one line', async () => {
  const office = await officeWithMfa();
  const { change: _change, change_row: _rows, ...before } = dumpBook(office.bookPath);
  const said = await office.ok('member', 'edit', 'mfa', '--since', '2018-01-01');
  expect(said).toContain('Sun 1 Nov 2026 → Mon 1 Jan 2018, corrected; lists of past days change');
  const then = await office.json(
    'member',
    'list',
    '--as-of',
    '2018-02-27',
    '--fields',
    'handle,role',
  );
  expect(then).toEqual([{ handle: 'mfa', role: 'chair' }]);
  await office.ok('undo', 'mfa');
  const { change: _changes, change_row: _changeRows, ...after } = dumpBook(office.bookPath);
  expect(after).toEqual(before);
});

test('a seat does not begin after what happened in it', async () => {
  const office = await officeWithMfa();
  await office.ok('member', 'edit', 'mfa', '--role', 'member', '--from', '2026-11-10');
  const { exit, code } = await refused(office, 'member', 'edit', 'mfa', '--since', '2026-11-12');
  expect({ exit, code }).toEqual({ exit: 4, code: 'SEAT_BEGUN' });
  await office.ok('member', 'edit', 'mfa', '--since', '2026-11-05');
});

test('a second seat does not begin within the first', async () => {
  const office = await officeWithMfa();
  await office.ok('member', 'end', 'mfa', '--on', '2026-11-10', '--reason', 'Left');
  await office.ok('member', 'add', 'mfa', '--role', 'member', '--since', '2026-11-20');
  const { code } = await refused(office, 'member', 'edit', 'mfa', '--since', '2026-11-10');
  expect(code).toBe('SEAT_BEFORE');
});

test('a handle is changed, and the old one still finds the member', async () => {
  const office = await officeWithMfa();
  await office.ok('action', 'add', 'x', '--owner', 'mfa');
  expect(await office.ok('member', 'edit', 'mfa', '--handle', 'MoFA')).toContain(
    'mfa, which still finds it',
  );
  expect(await office.json('action', 'show', '1')).toMatchObject({ owners: ['mofa'] });
  expect(await office.json('who', 'mfa')).toMatchObject({ handle: 'mofa' });
  await office.ok('member', 'edit', 'mofa', '--handle', 'mfa');
  expect(await office.json('who', 'mofa')).toMatchObject({ handle: 'mfa' });
});

test.each([
  ['iom', 'HANDLE_TAKEN'],
  ['office', 'HANDLE_INVALID'],
  ['m-3', 'HANDLE_INVALID'],
])('a handle %s is refused', async (handle, code) => {
  expect(
    await refused(await officeWithMfa(), 'member', 'edit', 'mfa', '--handle', handle),
  ).toMatchObject({ code });
});
