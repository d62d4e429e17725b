import { expect, test } from '@jest/globals';
import { newOffice } from '../support/office.ts';
import { refused } from '../support/refusals.ts';

/** What stands behind the two spaces of a hint, as a person types it. */
const typed = (hint: string) => hint.split(':  ')[1] ?? '';

const office = () => newOffice({ today: '2026-11-29' });

test.each([
  ['letter sent OUT-4 OUT-5 OUT-6', 'mwg letter sent OUT-4'],
  ['letter show IN-2026-4 5', 'mwg letter show IN-2026-4'],
  ['sit 3 sit.txt', 'mwg sit 3 --file sit.txt'],
  ['letter show comments on the draft', 'mwg letter show "comments on the draft"'],
])('%s: the hint names one record, the flag, or one text', async (line, offered) => {
  const { hints } = await refused(await office(), ...line.split(' '));
  expect(typed(hints[0] ?? '')).toBe(offered);
});

test('a hint for a new member repeats what was typed, and adds what is lacking alone', async () => {
  const book = await office();
  const line = ['member', 'add', 'unhcr', '--role', 'member', '--side', 'un'];
  const { message, hints } = await refused(book, ...line);
  expect(message).toBe('the book does not know "unhcr" yet, so its name is needed.');
  const said = typed(hints[0] ?? '');
  expect(said).toBe('mwg member add unhcr --name TEXT --side un --role member');
  await book.ok(...said.split(' ').slice(1));
});

test('a word of two letters is like no other, and one beside the flags is offered alone', async () => {
  const book = await office();
  expect((await refused(book, 'config', 'lang', 'fr')).hints).toEqual(['Values:  en, ar, both']);
  const { hints } = await refused(book, 'config', 'lang', 'boht');
  expect(hints[0]).toBe('Did you mean:  both');
});

test('doctor names the line that adds an e-mail, and it mends', async () => {
  const book = await office();
  const seat = ['--side', 'government', '--role', 'chair', '--since', '2026-01-01'];
  await book.ok('member', 'add', 'mfa', '--name', 'Foreign Affairs', ...seat);
  const mend = async () => {
    const rows = Object(await book.json('doctor', '--check', 'no_email'));
    return rows.map((row: { mend: string }) => row.mend);
  };
  expect(await mend()).toEqual(['mwg member rep mfa "NAME" --email ADDRESS']);
  await book.ok('member', 'rep', 'mfa', 'Huda al-Mithali', '--letter', '1');
  expect(await mend()).toEqual(['mwg person edit P-1 --email ADDRESS']);
  await book.ok('person', 'edit', 'P-1', '--email', 'huda@example.ly');
  expect(await mend()).toEqual([]);
});

test('a day of which tomorrow may be meant says so, and one that does not exist is of no other year', async () => {
  const book = await office();
  const seat = ['--side', 'government', '--role', 'chair', '--since', '2026-01-01'];
  await book.ok('member', 'add', 'mfa', '--name', 'Foreign Affairs', ...seat);
  const rep = ['member', 'rep', 'mfa', 'Huda al-Mithali', '--from'];
  expect((await refused(book, ...rep, '30/11')).hints).toEqual([
    'If it is that day:  --from 2025-11-30',
    'Mon 30 Nov 2026, tomorrow, is not taken here: it can be recorded once it has come',
  ]);
  const none = await refused(book, ...rep, '31/11');
  expect([none.message, ...none.hints].join(' ')).not.toContain('2025');
  const dated = await refused(book, 'in', 'A', '--from', 'mfa', '--dated', '30/11');
  expect(dated.hints.map(typed)).toEqual(['--dated 2025-11-30', '--dated 2026-11-30']);
  await book.ok('in', 'A', '--from', 'mfa', '--dated', '2026-11-30');
  const due = await refused(book, 'action', 'add', 'A', '--owner', 'mfa', '--due', '31/11');
  expect(due.hints[0]).toBe('Did you mean:  2026-11-30  (Mon 30 Nov 2026)');
});

test('where the chairs alone sit, nobody is said to have been told', async () => {
  const book = await office();
  const seat = ['--side', 'government', '--role', 'chair', '--since', '2026-01-01'];
  await book.ok('member', 'add', 'mfa', '--name', 'Foreign Affairs', ...seat);
  await book.ok('meeting', 'add', 'Third', '--date', '2026-12-02');
  const alone = await refused(book, 'meeting', 'invite', 'next');
  expect(alone.message).toContain('nobody is to be invited to M-1: the chairs convene it');
  await book.ok(
    'member',
    'add',
    'mol',
    '--name',
    'Labour',
    '--side',
    'government',
    '--role',
    'member',
    '--since',
    '2026-01-01',
  );
  await book.ok('meeting', 'invite', 'next');
  expect((await refused(book, 'meeting', 'invite', 'next')).message).toContain(
    'everybody has been told',
  );
});

test('the rapporteur hears that there is no such meeting before a line is read', async () => {
  const input = () => {
    throw new Error('a line was waited for');
  };
  const book = await newOffice({ today: '2026-11-29', input });
  const { stderr, exitCode } = await book.run('sit', 'nonsense');
  expect(exitCode).toBe(3);
  expect(stderr).toContain('nonsense');
});
