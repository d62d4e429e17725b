import { expect, test } from '@jest/globals';
import { newOffice } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

async function office() {
  const book = await newOffice({ today: '2026-11-26' });
  const seat = (handle: string, role: string) =>
    book.ok('member', 'add', handle, '--name', `Body ${handle}`, '--side', 'un', '--role', role);
  await seat('mfa', 'chair');
  await seat('iom', 'co_chair');
  await seat('mol', 'member');
  return book;
}

const add = ['action', 'add', 'Send the figures', '--due', '2026-11-20', '--on', '2026-11-10'];

test('the part of one owner is done: the others are late, chased and shown, and the last closes it', async () => {
  const book = await office();
  await book.ok(...add, '--owner', 'iom,mol');
  expect(await book.ok('done', '1', '--owner', 'mol', '--on', 'tue')).toContain('left     iom');
  expect(await book.ok('action', 'list', '--overdue')).toContain('iom (done: mol)');
  expect(await book.ok('action', 'list', '--owner', 'mol')).toBe('');
  expect(await book.ok('action', 'list', '--owner', 'iom')).toContain('A-1');
  const chased = await book.ok('chase', '1', 'Promised Sunday', '--by', 'phone');
  expect(chased).toContain('A-1 chased 1×, last Thu 26 Nov 2026');
  expect(chased).toContain('left     iom');
  await book.ok('done', '1', '--owner', 'iom');
  expect(await book.json('show', 'A-1')).toMatchObject({ status: 'done', chases: 1 });
});

test('an owner who is none cannot have done a part', async () => {
  const book = await office();
  await book.ok(...add, '--owner', 'iom');
  const refusal = await refused(book, 'done', '1', '--owner', 'mol');
  expect(refusal.message).toBe('mol is not an owner of A-1: iom.');
  expect(refusal.hints).toEqual([
    'If it has a part in it too:  mwg action assign A-1 --to iom,mol',
  ]);
});

test('opened again, every part is to be done again', async () => {
  const book = await office();
  await book.ok(...add, '--owner', 'iom,mol');
  await book.ok('done', '1', '--owner', 'mol');
  await book.ok('done', '1');
  await book.ok('action', 'reopen', '1');
  expect(await book.json('show', 'A-1')).toMatchObject({ status: 'open', done_owners: [] });
});

test.each([
  ['all', ['mfa', 'iom', 'mol']],
  ['members', ['mfa', 'iom', 'mol']],
  ['chairs', ['mfa', 'iom']],
  ['office', []],
])('an action of %s waits for %j', async (owner, reached) => {
  const book = await office();
  await book.ok(...add, '--owner', owner);
  for (const handle of ['mfa', 'iom', 'mol']) {
    const waits = reached.includes(handle);
    expect((await book.ok('action', 'list', '--owner', handle)).includes('A-1')).toBe(waits);
    expect((await book.ok('who', handle)).includes('A-1')).toBe(waits);
    const [row] = Object(await book.json('member', 'list')).filter(
      (one: { handle: string }) => one.handle === handle,
    );
    expect(row.open_actions).toBe(waits ? 1 : 0);
  }
});

test('a person may own an action, and it is found by the person', async () => {
  const book = await office();
  await book.ok('person', 'add', 'Nadia al-Mithali');
  await book.ok(...add, '--owner', 'iom,P-1');
  expect(await book.ok('action', 'list', '--owner', 'P-1')).toContain('iom, P-1');
});

test('what was mistyped is corrected by the flag that entered it, and is no assignment', async () => {
  const book = await office();
  await book.ok('meeting', 'add', 'Third', '--number', '3', '--date', '2026-11-10');
  await book.ok(...add, '--owner', 'mol', '--at', 'M-3', '--note', 'By letter');
  const edited = await book.ok(
    ...['action', 'edit', '1', '--owner', 'iom', '--on', '2026-11-11'],
    ...['--at', 'none', '--note', 'By phone'],
  );
  for (const change of [
    'owner: mol → iom',
    'raised: 2026-11-10 → 2026-11-11',
    'meeting: M-3 → none',
  ])
    expect(edited).toContain(change);
  expect(edited).toContain('a new owner:  mwg action assign A-1 --to HANDLE');
  const shown = await book.ok('show', 'A-1');
  expect(shown).toContain('By phone');
  expect(shown).not.toContain('assigned');
});

test('a letter is the evidence of what is done', async () => {
  const book = await office();
  await book.ok(...add, '--owner', 'mol');
  await book.ok('in', 'Figures', '--from', 'mol', '--on', 'today');
  await book.ok('done', '1', '--letter', 'IN-1');
  expect(await book.ok('show', 'A-1')).toContain('IN-2026-1');
});

test('an action without a date is said to have none, and is never lost', async () => {
  const book = await office();
  await book.ok('action', 'add', 'Someday', '--owner', 'mol', '--due', 'none');
  expect(await book.ok('action', 'list')).toContain('no date');
  expect(await book.ok('action', 'list', '--no-date')).toContain('A-1');
});

test('an owner whose seat has ended is warned of, and recorded', async () => {
  const book = await office();
  await book.ok('member', 'end', 'mol', '--reason', 'Dissolved');
  const later = ['--today', '2026-11-29'];
  const added = await book.ok(...add, '--owner', 'mol', ...later);
  expect(added).toContain('the seat of mol has ended');
  await book.ok(...add, '--owner', 'iom', ...later);
  expect(await book.ok('action', 'assign', '2', '--to', 'mol', ...later)).toContain('has ended');
});

test('what happened is told by its day, in whatever order it was typed', async () => {
  const book = await office();
  await book.ok(...add, '--owner', 'iom');
  await book.ok('chase', '1', 'Promised for Monday', '--on', '2026-11-25');
  await book.ok('chase', '1', 'No reply', '--on', '2026-11-24');
  const { events, last_word } = (await book.json('action', 'show', '1')) as {
    events: { happened_on: string; note: string | null }[];
    last_word: string;
  };
  expect(events.map(({ happened_on, note }) => [happened_on, note])).toEqual([
    ['2026-11-10', null],
    ['2026-11-24', 'No reply'],
    ['2026-11-25', 'Promised for Monday'],
  ]);
  expect(last_word).toBe('Promised for Monday');
});

const openCounts = async (book: Awaited<ReturnType<typeof office>>) =>
  Object.fromEntries(
    Object(await book.json('member', 'list')).map(
      (one: { handle: string; open_actions: number }) => [one.handle, one.open_actions],
    ),
  );

test.each([
  ['all', ['mfa', 'iom', 'mol']],
  ['members', ['mfa', 'iom', 'mol']],
  ['chairs', ['mfa', 'iom']],
])(
  'of an action of %s each whom it reaches does its part, and the last closes it',
  async (owner, reached) => {
    const book = await office();
    await book.ok(...add, '--owner', owner);
    const said = await book.ok('done', '1', '--owner', 'iom', '--on', 'tue');
    expect(said).toContain('A-1 done by iom');
    expect(said).toContain(`left     ${reached.filter((one) => one !== 'iom').join(', ')}`);
    expect(await book.ok('late')).toContain(`${owner} (done: iom)`);
    expect(await book.ok('action', 'show', '1')).toContain(`${owner} (done: iom)`);
    expect(await book.ok('action', 'list', '--owner', 'iom')).toBe('');
    expect(await book.ok('who', 'iom')).not.toContain('A-1');
    expect(await openCounts(book)).toMatchObject({ iom: 0, mfa: 1 });
    const reminded = await book.ok('action', 'remind', '--dry-run');
    expect(reminded).toMatch(/\bmfa\b/);
    expect(reminded).not.toMatch(/\biom\b/);
    for (const handle of reached.filter((one) => one !== 'iom'))
      await book.ok('done', '1', '--owner', handle);
    expect(await book.json('show', 'A-1')).toMatchObject({ status: 'done' });
    await book.ok('undo');
    expect(await book.json('show', 'A-1')).toMatchObject({ status: 'open' });
    await book.ok('action', 'reopen', '1').catch(() => '');
    await book.ok('done', '1');
    await book.ok('action', 'reopen', '1');
    expect(await book.json('show', 'A-1')).toMatchObject({ done_owners: [] });
    expect(await openCounts(book)).toMatchObject({ iom: 1 });
  },
);

test('a part of a word is undone, told in its history, and kept when owners are named', async () => {
  const book = await office();
  await book.ok(...add, '--owner', 'all');
  await book.ok('done', '1', '--owner', 'iom');
  await book.ok('undo');
  expect(await openCounts(book)).toMatchObject({ iom: 1 });
  await book.ok('redo');
  expect(await openCounts(book)).toMatchObject({ iom: 0 });
  await book.ok('action', 'assign', '1', '--to', 'iom,mol');
  expect(await book.ok('action', 'show', '1')).toContain('mol (done: iom)');
  await book.ok('action', 'assign', '1', '--to', 'members');
  expect(await book.ok('action', 'show', '1')).toContain('members (done: iom)');
  await book.ok('action', 'assign', '1', '--to', 'chairs');
  const refusal = await refused(book, 'done', '1', '--owner', 'mol');
  expect(refusal.hints).toEqual([
    'If it has a part in it too:  mwg action assign A-1 --to chairs,mol',
  ]);
});

test.each(['iom,mol', 'all'])(
  'a part of %s that is done already is recorded once',
  async (owners) => {
    const book = await office();
    await book.ok(...add, '--owner', owners);
    await book.ok('done', '1', '--owner', 'iom');
    const before = await book.json('show', 'A-1');
    const again = await book.ok('done', '1', '--owner', 'iom');
    expect(again).toContain('A-1: the part of iom was already done. Nothing changed');
    expect(again).not.toContain('Undo:');
    expect(await book.json('show', 'A-1')).toEqual(before);
    const both = await book.ok('done', '1', '--owner', 'iom,mol', '--note', 'By letter');
    expect(both).toMatch(/done by mol\b/);
    expect(await book.ok('action', 'show', '1')).toContain('mol: By letter');
    await book.ok('done', '1');
    expect(await book.ok('done', '1', '--owner', 'mol')).toContain('A-1 was already done');
  },
);
