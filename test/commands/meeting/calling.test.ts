import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const today = '2026-11-24';

/** A seat of each channel, two of them behind the chair's ministry, and M-7 in two weeks. */
async function group(): Promise<Office> {
  const office = await newOffice({ today });
  const seats = [
    ['mfa', 'Ministry of Foreign Affairs', 'government', 'chair'],
    ['iom', 'International Organization for Migration', 'un', 'co_chair'],
    ['moi', 'Ministry of Interior', 'government', 'member'],
    ['mol', 'Ministry of Labour', 'government', 'member'],
    ['unhcr', 'UN High Commissioner for Refugees', 'un', 'member'],
    ['wfp', 'World Food Programme', 'un', 'member'],
    ['it', 'Embassy of Italy', 'diplomatic_mission', 'observer'],
    ['tur', 'Embassy of Türkiye', 'diplomatic_mission', 'observer'],
  ] as const;
  for (const [handle, name, side, role] of seats) {
    const seat = ['--name', name, '--side', side, '--role', role, '--since', '2026-01-01'];
    await office.ok('member', 'add', handle, ...seat);
  }
  for (const handle of ['unhcr', 'wfp']) {
    const person = [`Nadia of ${handle}`, '--email', `${handle}@example.org`];
    await office.ok('member', 'rep', handle, ...person, '--from', '2026-01-01');
  }
  await office.ok(
    ...['meeting', 'add', '--number', '7', '--date', '2026-12-09'],
    ...['--start', '10:00', '--end', '12:00', '--place', 'Tripoli'],
  );
  return office;
}

const letters = (office: Office) =>
  office.json('letter', 'list', '--fields', 'id,with,language,letter_kind,status,about');

function calendars(office: Office): string[] {
  const folder = join(office.folder, 'letters');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ics'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('an invitation', () => {
  test('is one letter to each body that forwards, one circular note, one message by e-mail', async () => {
    const office = await group();
    const said = await office.ok('meeting', 'invite', '7');
    expect(said).toContain('M-7  3 letters reserved for 6 seats; the chairs convene and get none');
    expect(said).toContain('OUT-1  invitation, letter through mfa: moi, mol');
    expect(said).toContain('OUT-2  invitation, one message by e-mail: unhcr, wfp');
    expect(said).toContain('OUT-3  invitation, circular note verbale: it, tur');
    expect(said).toContain('BCC: unhcr@example.org; wfp@example.org');
    expect(await letters(office)).toHaveLength(3);
    const draft = readFileSync(join(office.folder, 'letters', 'OUT-2026-1.md'), 'utf8');
    expect(draft).toContain('الدعوة إلى الاجتماع السابع');
    expect(draft).toContain('متابعة التكليفات');
    const card = await office.json('show', 'M-7');
    expect(card).toMatchObject({ status: 'convened' });
  });

  test('says of a deferred item that it is, and keeps the numbers of the record', async () => {
    const office = await group();
    await office.ok('meeting', 'add', '--date', '2027-01-20');
    await office.ok('meeting', 'agenda', 'add', '7', 'Border management', '--at', '2');
    await office.ok('meeting', 'agenda', 'defer', '7', '2');
    await office.ok('meeting', 'invite', '7');
    const draft = readFileSync(join(office.folder, 'letters', 'OUT-2026-2.md'), 'utf8');
    expect(draft).toContain('2\\. Border management (deferred)');
    expect(draft).toContain('3\\. Adoption of the agenda');
  });

  test('counts as notice only when it has left', async () => {
    const office = await group();
    await office.ok(
      'tor',
      'add',
      '--version',
      '1.0',
      '--preset',
      'working-group',
      '--on',
      '2026-01-05',
    );
    await office.ok('tor', 'circulate', '1.0', '--on', '2026-01-06');
    await office.ok('tor', 'adopt', '1.0', '--on', '2026-02-01');
    await office.ok('meeting', 'invite', '7');
    expect(await office.ok('due', '--ours')).toContain('notice for M-7');
    for (const id of ['OUT-1', 'OUT-2', 'OUT-3']) await office.ok('letter', 'sent', id);
    expect(await office.ok('due', '--ours')).not.toContain('notice for M-7');
  });

  test('goes out again when the day moves, to those who were told, with the next sequence', async () => {
    const office = await group();
    await office.ok('meeting', 'invite', '7');
    expect((await refused(office, 'meeting', 'invite', '7')).code).toBe('INVITE_NOBODY');
    const moved = await office.run(
      'meeting',
      'postpone',
      '7',
      '--to',
      '2026-12-16',
      '--reason',
      'A feast',
    );
    expect(moved.exitCode).toBe(0);
    expect(await office.ok('meeting', 'invite', '7')).toContain(
      'OUT-5  change, one message by e-mail',
    );
    await office.ok('meeting', 'cancel', '7', '--reason', 'No hall');
    expect(await office.ok('meeting', 'invite', '7')).toContain('OUT-8  cancellation');
    const files = calendars(office);
    expect(files.map((file) => /SEQUENCE:(\d)/.exec(file)?.[1]).toSorted()).toEqual([
      '0',
      '1',
      '2',
    ]);
    expect(new Set(files.map((file) => /UID:(\S+)/.exec(file)?.[1])).size).toBe(1);
    expect(files.filter((file) => file.includes('METHOD:CANCEL'))).toHaveLength(1);
  });

  test('to a municipality asks how it is reached, where nobody recorded it', async () => {
    const office = await group();
    await office.ok(
      ...['member', 'add', 'sebha', '--name', 'Municipality of Sebha', '--side', 'municipality'],
      ...['--role', 'member', '--since', '2026-01-01'],
    );
    expect(await refused(office, 'meeting', 'invite', '7')).toMatchObject({
      code: 'YES_NEEDED',
      message: expect.stringContaining('Nobody recorded how sebha is reached'),
    });
    await office.ok('member', 'edit', 'sebha', '--channel', 'email', '--from', '2026-11-01');
    expect(await office.ok('meeting', 'invite', '7')).toContain('one message by e-mail: sebha');
  });

  test('to a meeting without a day, or held, is refused', async () => {
    const office = await group();
    await office.ok('meeting', 'postpone', '7', '--to', 'open', '--reason', 'No hall');
    expect((await refused(office, 'meeting', 'invite', '7')).code).toBe('INVITE_NO_DAY');
  });
});

describe('replies', () => {
  test('are counted for each body, and who has not answered is named', async () => {
    const office = await group();
    const said = await office.ok(
      ...[
        'meeting',
        'replies',
        '7',
        '--coming',
        'unhcr,it',
        '--coming',
        'moi: Salem al-Tajribi, Adviser',
      ],
      ...['--not-coming', 'wfp', '--unsure', 'mol'],
    );
    expect(said).toBe('M-7: 6 invited · 3 coming · 1 not · 1 unsure · 1 no answer (tur)\n');
    await office.ok('meeting', 'replies', '7', '--coming', 'mol', '--not-coming', 'it');
    expect(await office.ok('show', 'M-7')).toContain(
      '6 invited · 3 coming · 2 not · 0 unsure · 1 no answer (tur)',
    );
  });

  test('that name someone are of the person who then comes', async () => {
    const office = await group();
    await office.ok('meeting', 'replies', '7', '--coming', 'moi: Salem al-Tajribi, Adviser');
    await office.ok('attend', '7', '--other', 'moi: Salem al-Tajribi', '--today', '2026-12-09');
    const people = await office.json('person', 'list', '--fields', 'name');
    expect(JSON.stringify(people).match(/Salem al-Tajribi/g)).toHaveLength(1);
  });

  test('without anyone named are refused', async () => {
    expect((await refused(await group(), 'meeting', 'replies', '7')).code).toBe('REPLIES_NONE');
  });
});

describe('a meeting that moves', () => {
  test('keeps every day with its reason, and waits without one', async () => {
    const office = await group();
    await office.ok('meeting', 'postpone', '7', '--to', 'open', '--reason', 'No hall');
    expect(await office.ok('today')).toContain('no date yet; it was to be Wed 9 Dec 2026');
    expect(await office.json('meeting', 'show', 'next')).toMatchObject({ id: 'M-7', date: null });
    await office.ok(
      'meeting',
      'postpone',
      '7',
      '--to',
      '2026-12-16',
      '--reason',
      'The hall is free',
    );
    expect(await office.json('show', 'M-7')).toMatchObject({
      date: '2026-12-16',
      status: 'planned',
      moves: ['open: No hall', '2026-12-16: The hall is free'],
    });
    const later = ['--today', '2026-11-26'];
    await office.ok(
      'meeting',
      'postpone',
      '7',
      '--to',
      '2026-12-17',
      '--reason',
      'A feast',
      ...later,
    );
    const asOf = ['--as-of', '2026-11-25', '--fields', 'id,date', ...later];
    expect(await office.json('meeting', 'list', ...asOf)).toEqual([
      { id: 'M-7', date: '2026-12-16' },
    ]);
  });

  test('is not edited to another day, unless it was only typed wrongly', async () => {
    const office = await group();
    const said = await refused(office, 'meeting', 'edit', '7', '--date', '2026-12-10');
    expect(said.code).toBe('MEETING_MOVES');
    expect(said.hints[0]).toContain('mwg meeting postpone M-7 --to 2026-12-10 --reason');
    await office.ok('meeting', 'edit', '7', '--date', '2026-12-10', '--mistyped');
    expect(await office.json('show', 'M-7')).toMatchObject({ date: '2026-12-10' });
  });

  test.each([
    [['meeting', 'postpone', '7', '--to', '2026-12-09', '--reason', 'x'], 'MEETING_SAME_DAY'],
    [['meeting', 'add', '--number', '9', '--date', '2026-12-20'], 'MEETING_NUMBER_GAP'],
    [['meeting', 'edit', '7', '--also-dated', '2026-11-01'], 'OTHER_DATE_SOURCE'],
    [['meeting', 'edit', '7', '--zone', 'Tripoli'], 'ZONE_UNKNOWN'],
  ])('%j is refused', async (argv, code) => {
    expect((await refused(await group(), ...argv)).code).toBe(code);
  });

  test('is told in the hour of seats that sit elsewhere', async () => {
    const office = await group();
    await office.ok('member', 'edit', 'unhcr', '--zone', 'Africa/Tunis');
    expect(await office.ok('show', 'M-7')).toContain('10:00–12:00 Tripoli (09:00 Tunis)');
  });
});

describe('a meeting without a title', () => {
  test('is called by its number in both languages', async () => {
    const office = await group();
    expect(await office.json('show', 'M-7')).toMatchObject({
      title: 'Seventh meeting',
      title_ar: 'الاجتماع السابع',
    });
  });
});

test('the sheet to be signed names who is expected, the seats in protocol order', async () => {
  const office = await group();
  await office.ok('meeting', 'replies', '7', '--coming', 'moi: Salem al-Tajribi, Adviser');
  const sheet = await office.ok('meeting', 'sign-in', '7', '--format', 'csv');
  const lines = sheet.split('\n').filter((line) => /,\d+,/.test(line));
  expect(lines[0]).toContain('Ministry of Foreign Affairs');
  expect(lines.find((line) => line.includes('Interior'))).toContain('Salem al-Tajribi,Adviser');
});

describe('the list for the gate', () => {
  async function answered(): Promise<Office> {
    const office = await group();
    await office.ok('member', 'rep', 'mfa', 'Huda al-Mithali', '--from', '2026-01-01');
    await office.ok(
      ...['meeting', 'replies', '7', '--coming', 'moi: Salem al-Tajribi, Adviser'],
      ...['--coming', 'moi: Karim al-Namudhaji, Legal Officer', '--unsure', 'it'],
      ...['--not-coming', 'unhcr'],
    );
    return office;
  }

  const listed = async (office: Office) =>
    (await office.ok('meeting', 'gate', '7', '--csv')).split('\n').slice(1, -1);

  test('names everyone an answer named, and who is known of a seat that has not answered', async () => {
    expect(await listed(await answered())).toEqual([
      'gate,gate,1,Ministry of Foreign Affairs,Huda al-Mithali,,,',
      'gate,gate,2,International Organization for Migration,,,,',
      'gate,gate,3,Ministry of Interior,Salem al-Tajribi,Adviser,,',
      'gate,gate,4,Ministry of Interior,Karim al-Namudhaji,Legal Officer,,',
      'gate,gate,5,World Food Programme,Nadia of wfp,,,',
      'gate,gate,6,Embassy of Italy,,,,',
    ]);
  });

  test('prints in Arabic, its last columns to be filled by hand', async () => {
    const paper = await (await answered()).ok('meeting', 'gate', '7', '--lang', 'ar');
    for (const words of ['قائمة الدخول', 'إثبات الهوية', 'المركبة', 'وتتلف بعد الاجتماع']) {
      expect(paper).toContain(words);
    }
  });

  test('is for the office and the chairs', async () => {
    const office = await answered();
    expect(await office.ok('meeting', 'gate', '7', '--for', 'chairs')).toContain('Gate list');
    expect(await refused(office, 'meeting', 'gate', '7', '--for', 'members')).toMatchObject({
      code: 'GATE_IS_INNER',
      exit: 2,
    });
  });
});
