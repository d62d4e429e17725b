import { describe, expect, test } from '@jest/globals';
import { emptyOffice, newOffice, type Office } from '../../support/office.ts';
import { dumpBook, lastChange } from '../../support/stored-book.ts';

/**
 * The public history of the group: three meetings, two sources on the day of the second, terms of
 * reference approved at the third.
 */
const history: readonly (readonly [day: string, ...argv: string[]])[] = [
  [
    '2017-11-14',
    'member',
    'add',
    'mfa',
    '--name',
    'Ministry of Foreign Affairs',
    '--side',
    'government',
    '--role',
    'chair',
    '--since',
    '2017-11-01',
  ],
  [
    '2017-11-14',
    'member',
    'add',
    'iom',
    '--name',
    'International Organization for Migration',
    '--side',
    'un',
    '--role',
    'co_chair',
    '--since',
    '2017-11-01',
  ],
  [
    '2017-11-14',
    'member',
    'add',
    'mop',
    '--name',
    'Ministry of Planning',
    '--side',
    'government',
    '--role',
    'member',
    '--since',
    '2017-11-01',
  ],
  [
    '2017-11-14',
    'member',
    'add',
    'mol',
    '--name',
    'Ministry of Labour',
    '--side',
    'government',
    '--role',
    'member',
    '--since',
    '2017-11-01',
  ],
  [
    '2017-11-14',
    'member',
    'add',
    'unhcr',
    '--name',
    'UN High Commissioner for Refugees',
    '--side',
    'un',
    '--role',
    'member',
    '--since',
    '2017-11-01',
  ],
  [
    '2017-11-14',
    'member',
    'add',
    'eu',
    '--name',
    'Delegation of the European Union',
    '--side',
    'diplomatic_mission',
    '--role',
    'member',
    '--since',
    '2017-11-01',
  ],
  [
    '2017-11-14',
    'meeting',
    'add',
    '--number',
    '1',
    '--date',
    '2017-11-21',
    '--place',
    'Ministry of Planning, Tripoli',
  ],
  ['2017-11-22', 'meeting', 'close', '1', '--yes'],
  ['2018-02-11', 'meeting', 'add', '--date', '2018-02-27', '--place', 'Tripoli'],
  ['2018-02-28', 'meeting', 'close', '2', '--yes'],
  [
    '2018-03-01',
    'meeting',
    'edit',
    '2',
    '--also-dated',
    '2018-02-26',
    '--source',
    'A published summary',
    '--source-seen-by',
    'chairs',
  ],
  [
    '2018-03-01',
    'tor',
    'add',
    '--version',
    '1.0',
    '--quorum',
    'half',
    '--quorum-chairs',
    'both',
    '--on',
    '2018-03-01',
  ],
  ['2018-03-02', 'tor', 'circulate', '1.0', '--on', '2018-03-02'],
  [
    '2018-04-05',
    'meeting',
    'add',
    '--date',
    '2018-04-25',
    '--place',
    'Ministry of Foreign Affairs, Tripoli',
  ],
  ['2018-04-25', 'meeting', 'close', '3', '--yes'],
  ['2018-04-25', 'tor', 'adopt', '1.0', '--at', '3'],
  ['2018-05-02', 'meeting', 'add', '--date', '2018-06-20', '--start', '10:00', '--end', '12:00'],
  [
    '2018-06-17',
    'meeting',
    'postpone',
    '4',
    '--to',
    '2018-06-27',
    '--reason',
    'The chair is travelling',
  ],
];

/** A made-up fourth meeting: an alternate, a guest without a letter, a walk-out that breaks the quorum. */
const sitting = [
  '+mfa rep',
  '+iom alternate',
  '+mop, mol',
  '+unhcr: Nadia al-Tajribi, Adviser',
  'd: The work plan is endorsed',
  'r: Name a focal point > mol',
  'a mol,iom: Send the labour statistics by 15/7',
  'iom left 11:15',
  'd: Meet every second month',
  'n: Two figures were cited for the South',
  'item 1: Nine bodies were there',
];

const verbs: readonly (readonly string[])[] = [
  ['meeting', 'attend', '4', '--rep', 'mfa'],
  ['meeting', 'attend', '4', '--alternate', 'iom'],
  ['meeting', 'attend', '4', '--present', 'mop,mol'],
  ['meeting', 'attend', '4', '--other', 'unhcr: Nadia al-Tajribi, Adviser'],
  ['decision', 'add', 'The work plan is endorsed', '--at', '4'],
  ['decision', 'add', 'Name a focal point', '--at', '4', '--to', 'mol'],
  [
    'action',
    'add',
    'Send the labour statistics',
    '--owner',
    'mol,iom',
    '--due',
    '2018-07-15',
    '--at',
    '4',
  ],
  ['meeting', 'attend', '4', '--left', 'iom', '--time', '11:15'],
  ['decision', 'add', 'Meet every second month', '--at', '4'],
  ['meeting', 'note', '4', 'Two figures were cited for the South'],
  ['meeting', 'agenda', 'note', '4', '1', 'Nine bodies were there'],
];

const meetingDay = '2018-06-27';

async function withHistory(): Promise<Office> {
  const office = await newOffice({ today: '2017-11-14' });
  for (const [day, ...argv] of history) await office.ok(...argv, '--today', day);
  return office;
}

/** The audited tables, less what no two books share. */
function facts({ bookPath }: Office) {
  return JSON.parse(
    JSON.stringify(dumpBook(bookPath), (key, value) =>
      ['uid', 'recorded_at', 'change', 'change_row', 'book', 'created_at'].includes(key)
        ? undefined
        : value,
    ),
  );
}

async function byVerbs(): Promise<Office> {
  const office = await withHistory();
  for (const argv of verbs) await office.ok(...argv, '--today', meetingDay);
  return office;
}

/** The same at the desk, and what was seen on its screen. */
async function atTheDesk(): Promise<{ office: Office; said: string }> {
  const office = await withHistory();
  const desk = emptyOffice({
    today: meetingDay,
    answers: [...sitting, 'end'],
    env: { MWG_DB: office.bookPath },
  });
  return { office, said: await desk.ok('sit', '4') };
}

describe('a meeting', () => {
  test('leaves the same book whether it is typed by verbs, sat at, or read from notes', async () => {
    const typed = facts(await byVerbs());

    const noted = await withHistory();
    const before = lastChange(noted.bookPath);
    const notes = noted.write('notes.txt', `${sitting.join('\r\n')}\r\n`);
    await noted.ok('sit', '4', '--file', notes, '--today', meetingDay);
    expect(lastChange(noted.bookPath)).toBe(before + 1);
    expect(facts(noted)).toEqual(typed);

    const { office, said } = await atTheDesk();
    expect(facts(office)).toEqual(typed);
    expect(said).toContain('M-4  unhcr (Nadia al-Tajribi): ad hoc · Present: 5 of 6 member seats');
    expect(said).toContain('M-4  iom: left 11:15 · ');
    expect(said).toContain('A-1 added  Send the labour statistics · mol, iom · Sun 15 Jul 2018');
    expect(said).not.toContain('Quorum');
    expect(said).toContain('M-4: 11 lines recorded.');
  });

  test.each([
    ['typed by verbs', byVerbs],
    ['sat at', async () => (await atTheDesk()).office],
  ])('%s is undone to the empty book, and redone', async (_way, taken) => {
    const empty = facts(await newOffice({ today: '2017-11-14' }));
    const office = await taken();
    const full = facts(office);
    const changes = lastChange(office.bookPath) - lastChange((await newOffice()).bookPath);
    for (let change = 0; change < changes; change += 1) await office.ok('undo', '--yes');
    expect(facts(office)).toEqual(empty);
    for (let change = 0; change < changes; change += 1) await office.ok('redo');
    expect(facts(office)).toEqual(full);
  });

  test('tells two sources to those who may know, and what was decided without a quorum', async () => {
    const office = await byVerbs();
    expect(await office.ok('show', 'M-2')).toContain(
      'sources  also given as Mon 26 Feb 2018 (A published summary)',
    );
    expect(await office.ok('meeting', 'show', '2', '--for', 'members')).not.toContain('26 Feb');
    expect(await office.ok('show', 'M-4')).toContain(
      'moved    Wed 20 Jun 2018 → Wed 27 Jun 2018: The chair is travelling',
    );
    expect(await office.json('show', 'M-4/1')).toMatchObject({ quorate: true });
    expect(await office.json('show', 'M-4/3')).toMatchObject({ quorate: false, without: ['iom'] });
    expect(await office.ok('show', 'M-4')).toContain(
      'Nadia al-Tajribi came for unhcr without a letter: ask for one',
    );
    const closed = await office.ok('meeting', 'close', '4', '--yes', '--today', '2018-06-28');
    expect(closed).toContain('carries over: A-1  Send the labour statistics');
    expect(closed).toContain('unfinished: item 2 has no outcome');
  });
});
