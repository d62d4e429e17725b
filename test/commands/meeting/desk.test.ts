import { describe, expect, test } from '@jest/globals';
import { emptyOffice, newOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';
import { lastChange } from '../../support/stored-book.ts';

const today = '2026-12-02';

async function sitting(): Promise<Office> {
  const office = await newOffice({ today });
  for (const [handle, role] of [
    ['mfa', 'chair'],
    ['iom', 'co_chair'],
    ['mol', 'member'],
  ] as const) {
    const seat = ['--name', `Body ${handle}`, '--side', 'government', '--role', role];
    await office.ok('member', 'add', handle, ...seat, '--since', '2026-01-01');
  }
  await office.ok('meeting', 'add', '--number', '8', '--date', today);
  return office;
}

/** A person at a terminal, typing into the same book. */
const typing = ({ bookPath }: Office, ...answers: string[]) =>
  emptyOffice({ today, answers, env: { MWG_DB: bookPath } });

/** قرار */
const windows1256 = [0xde, 0xd1, 0xc7, 0xd1];

describe('at the desk', () => {
  test('what is not understood records nothing, and the next line goes on', async () => {
    const office = await sitting();
    const said = await typing(office, 'hm', '+gizmo', '+iom', 'end').ok('sit', '8');
    expect(said).toContain('not understood: hm');
    expect(said).toContain('there is no member "gizmo".');
    expect(said).toContain('M-8  iom: person not recorded · Present: 1 of 3 member seats');
    expect(said).toContain('M-8: 1 line recorded.');
  });

  test('undo takes back the last line of this sitting, not what others did since', async () => {
    const office = await sitting();
    const before = await office.ok('decision', 'add', 'Earlier', '--at', '8', '-q');
    expect(before).toBe('D-1\n');
    const said = await typing(office, 'd: Wrong', 'undo', 'undo', 'd: Right', 'end').ok('sit', '8');
    expect(said).toContain('nothing of this sitting is left to undo.');
    expect(await office.json('decision', 'list', '--fields', 'title')).toEqual([
      { title: 'Earlier' },
      { title: 'Right' },
    ]);
  });

  test('a terminal that is lost loses nothing', async () => {
    const office = await sitting();
    await typing(office, 'd: Kept', '^C').ok('sit', '8');
    expect(await office.json('decision', 'list', '--fields', 'title')).toEqual([{ title: 'Kept' }]);
  });

  test('the quorum is said only when it is asked for', async () => {
    const office = await sitting();
    const said = await typing(office, '+mfa', 'd: One', 'q', 'end').ok('sit', '8');
    expect(said.match(/uorum/g)).toHaveLength(1);
  });
});

describe('lines from a file', () => {
  test('are all recorded or none, with every bad line named', async () => {
    const office = await sitting();
    const notes = office.write('notes.txt', '+iom\nhm\nd: One\na gizmo: Two\n');
    const before = lastChange(office.bookPath);
    expect(await refused(office, 'sit', '8', '--file', notes)).toMatchObject({
      code: 'SITTING_LINES',
      exit: 5,
      message: '2 lines cannot be recorded, so none was.',
      details: [
        expect.stringContaining('line 2, hm: not understood'),
        expect.stringContaining('line 4, a gizmo: Two: '),
      ],
    });
    expect(lastChange(office.bookPath)).toBe(before);
  });

  test('come from stdin too, and are one change', async () => {
    const office = await sitting();
    const before = lastChange(office.bookPath);
    const piped = emptyOffice({
      today,
      input: '+iom\r\nd: Wrong\r\nتراجع\r\nd: Right\r\n',
      env: { MWG_DB: office.bookPath },
    });
    await piped.ok('sit', '8');
    expect(lastChange(office.bookPath)).toBe(before + 1);
    expect(await office.json('decision', 'list', '--fields', 'title')).toEqual([
      { title: 'Right' },
    ]);
    await office.ok('undo', '--yes');
    expect(await office.json('decision', 'list')).toEqual([]);
  });

  test('end where the desk would end', async () => {
    const office = await sitting();
    const notes = office.write('notes.txt', 'd: One\nانتهى\nd: Typed for another meeting\nhm\n');
    await office.ok('sit', '8', '--file', notes);
    expect(await office.json('decision', 'list', '--fields', 'title')).toEqual([{ title: 'One' }]);
  });

  test('in the letters of an older Windows are recorded when these are named, never guessed', async () => {
    const office = await sitting();
    const arabic = Uint8Array.from(windows1256);
    const notes = office.write('notes.txt', Buffer.concat([Buffer.from('d: '), arabic]));
    const { code, hints } = await refused(office, 'sit', '8', '--file', notes);
    expect(code).toBe('ENCODING_UNSURE');
    expect(hints[0]).toContain(`mwg sit 8 --file ${notes} --encoding windows-1256`);
    await office.ok('sit', '8', '--file', notes, '--encoding', 'windows-1256');
    expect(await office.json('decision', 'list', '--fields', 'title_ar')).toEqual([
      { title_ar: 'قرار' },
    ]);
  });

  test('that lost their letters on the way are refused, typed or from a file', async () => {
    const office = await sitting();
    const notes = office.write('notes.txt', 'd: ok\nd: \uFFFD\uFFFD\n');
    expect((await refused(office, 'sit', '8', '--file', notes)).code).toBe('TEXT_DAMAGED');
    const typed = await refused(office, 'decision', 'add', 'a \uFFFD', '--at', '8');
    expect(typed.code).toBe('VALUE_INVALID');
  });

  test('of which there are none are refused', async () => {
    expect((await refused(await sitting(), 'sit', '8')).code).toBe('SITTING_EMPTY');
  });
});

test('a sign-in sheet that was typed up marks the roll, all lines or none', async () => {
  const office = await sitting();
  const sheet = office.write(
    'sheet.csv',
    'الجهة,الحضور,الاسم\nmfa,ممثل,\niom,اعتذار,\nmol,,Salem al-Tajribi\n',
  );
  const said = await office.ok('meeting', 'attendance', 'import', '8', sheet);
  expect(said).toContain('Present: 2 of 3 member seats (1 representative, 1 other person)');
  expect(said).toContain('Apologies: iom');
  const both = office.write(
    'both.csv',
    'body,presence,capacity\nmfa,remote,alternate\niom,apologies,representative\n',
  );
  const again = await office.ok('meeting', 'attendance', 'import', '8', both);
  expect(again).toContain('(1 alternate, 1 other person; 1 of them remote)');
  expect(again).toContain('Apologies: iom');
  const remote = office.write('remote.csv', 'body,presence\nmfa,present\nmol,remote\n');
  expect(await office.ok('meeting', 'attendance', 'import', '8', remote)).toContain(
    '(1 alternate, 1 other person; 1 of them remote)',
  );
  const roll = await office.json('meeting', 'attendance', '8');
  expect(roll).toContainEqual(expect.objectContaining({ handle: 'mfa', presence: 'present' }));
  expect(roll).toContainEqual(expect.objectContaining({ handle: 'mol', presence: 'remote' }));
  const bad = office.write('bad.csv', 'body,as\nmfa,rep\ngizmo,rep\nmol,perhaps\n');
  const { exitCode, stderr } = await office.run('meeting', 'attendance', 'import', '8', bad);
  expect(exitCode).toBe(5);
  expect(stderr).toContain('there is no member "gizmo"');
  expect(stderr).toContain('perhaps');
});
