import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const today = '2026-12-03';

/** Chair, co-chair, three ministries, three of the UN, an embassy that observes; M-7 was held yesterday. */
async function group(): Promise<Office> {
  const office = await newOffice({ today });
  const seats = [
    ['mfa', 'Ministry of Foreign Affairs', 'government', 'chair'],
    ['iom', 'International Organization for Migration', 'un', 'co_chair'],
    ['moi', 'Ministry of Interior', 'government', 'member'],
    ['mol', 'Ministry of Labour', 'government', 'member'],
    ['unhcr', 'UN High Commissioner for Refugees', 'un', 'member'],
    ['wfp', 'World Food Programme', 'un', 'member'],
    ['eu', 'Delegation of the European Union', 'diplomatic_mission', 'observer'],
  ] as const;
  for (const [handle, name, side, role] of seats) {
    const seat = ['--name', name, '--side', side, '--role', role, '--since', '2026-01-01'];
    await office.ok('member', 'add', handle, ...seat);
  }
  await office.ok('member', 'rep', 'iom', 'Amal al-Namudhaji', '--from', '2026-01-01');
  await office.ok('meeting', 'add', '--number', '7', '--date', '2026-12-02', '--start', '10:00');
  return office;
}

async function rules(): Promise<Office> {
  const office = await group();
  await office.ok(
    ...['tor', 'add', '--version', '1.0', '--quorum', 'half', '--quorum-chairs', 'both'],
    ...['--on', '2026-01-05'],
  );
  await office.ok('tor', 'circulate', '1.0', '--on', '2026-01-10');
  await office.ok('tor', 'adopt', '1.0', '--on', '2026-02-20');
  return office;
}

const attend = (...flags: string[]) => ['attend', '7', ...flags];

describe('a roll', () => {
  test('ends with the tally, who is missing, and the quorum rule by rule', async () => {
    const office = await rules();
    const said = await office.ok(
      ...attend(
        '--rep',
        'mfa,iom',
        '--alternate',
        'unhcr',
        '--other',
        'moi: Salem al-Tajribi, Adviser',
      ),
      ...['--present', 'eu', '--apologies', 'wfp'],
    );
    expect(said).toBe(
      [
        'M-7  Present: 4 of 6 member seats (2 representatives, 1 alternate, 1 other person), 1 observer',
        '  Apologies: wfp',
        '  Not marked: mol',
        '  Quorum (ToR 1.0): chairs 2 needed, 2 present: met; member seats 3 needed, 4 present: met',
        '  Salem al-Tajribi came for moi without a letter: ask for one',
        '',
      ].join('\n'),
    );
  });

  test('is not judged where no terms of reference were in force', async () => {
    const office = await group();
    expect(await office.ok(...attend('--rep', 'mfa'))).toContain(
      'Quorum: not judged, no terms of reference were in force that day',
    );
  });

  test('counts over the seats of the meeting’s day, whatever changed since', async () => {
    const office = await rules();
    await office.ok(...attend('--rep', 'mfa,iom,moi'));
    await office.ok('member', 'end', 'wfp', '--reason', 'Left', '--on', '2026-12-03');
    const json = await office.json('meeting', 'attendance', '7');
    expect(json).toHaveLength(7);
  });

  test('says present again without forgetting who it was', async () => {
    const office = await group();
    await office.ok(...attend('--rep', 'iom'));
    await office.ok(...attend('--present', 'iom'));
    await office.ok(...attend('--remote', 'iom'));
    expect(await office.json('meeting', 'attendance', '7')).toContainEqual(
      expect.objectContaining({
        handle: 'iom',
        presence: 'remote',
        capacity: 'representative',
        person: 'Amal al-Namudhaji',
      }),
    );
  });

  test('says present where it said remote, and back where it said left, of the same person', async () => {
    const office = await group();
    await office.ok(...attend('--rep', 'iom'));
    for (const before of [['--remote', 'iom'], [...['--left', 'iom', '--time', '11:00']]]) {
      await office.ok(...attend(...before));
      await office.ok(...attend('--present', 'iom'));
      expect(await office.json('meeting', 'attendance', '7')).toContainEqual(
        expect.objectContaining({
          ...{ handle: 'iom', presence: 'present', capacity: 'representative' },
          ...{ person: 'Amal al-Namudhaji', left: null },
        }),
      );
    }
  });

  test('shows members who was there and who sent apologies, and neither absence nor quorum', async () => {
    const office = await rules();
    await office.ok(...attend('--rep', 'mfa', '--apologies', 'wfp', '--absent', 'mol'));
    const seen = await office.ok('meeting', 'attendance', '7', '--for', 'members');
    expect(seen).toContain('wfp');
    expect(seen).not.toMatch(/mol|Quorum|Absent|Not marked/);
    const card = await office.ok('meeting', 'show', '7', '--for', 'members', '--json');
    expect(card).not.toMatch(/quorate|mol/);
  });

  test('is read in Arabic with its counted nouns', async () => {
    const office = await rules();
    await office.ok(
      ...attend('--rep', 'mfa,iom,moi,mol,unhcr', '--alternate', 'wfp', '--present', 'eu'),
    );
    const said = await office.ok('meeting', 'quorum', '7', '--lang', 'ar');
    expect(said).toContain(
      'النصاب (الاختصاصات 1.0): الرئاسة: المطلوب 2، الحاضر 2: مكتمل؛ الأعضاء: المطلوب 3، الحاضر 6: مكتمل',
    );
    const list = await office.ok('meeting', 'attendance', '7', '--lang', 'ar');
    expect(list).toContain('الحضور: 6 من أصل 6 أعضاء (5 ممثلين ومناوب واحد)، ومراقب واحد');
  });

  test.each([
    [attend('--rep', 'gizmo'), 'MEMBER_NOT_FOUND'],
    [attend('--other', 'moi'), 'ATTENDANCE_NO_PERSON'],
    [attend('--left', 'moi'), 'ATTENDANCE_NOT_THERE'],
    [attend(), 'ATTENDANCE_NOTHING'],
  ])('%j is refused', async (argv, code) => {
    expect((await refused(await group(), ...argv)).code).toBe(code);
  });

  test('of a meeting to come or cancelled is refused', async () => {
    const office = await group();
    await office.ok('meeting', 'add', '--date', '2027-01-20');
    expect((await refused(office, 'attend', '8', '--rep', 'iom')).code).toBe('MEETING_AHEAD');
    await office.ok('meeting', 'cancel', '8', '--reason', 'x');
    expect((await refused(office, 'attend', '8', '--rep', 'iom')).code).toBe('MEETING_NOT_HELD');
  });

  test('asks before a meeting with a roll is cancelled', async () => {
    const office = await group();
    await office.ok(...attend('--rep', 'iom'));
    const asked = await refused(office, 'meeting', 'cancel', '7', '--reason', 'x');
    expect(asked).toMatchObject({ code: 'YES_NEEDED', exit: 4 });
    await office.ok('meeting', 'cancel', '7', '--reason', 'x', '--yes');
  });
});

describe('people who leave', () => {
  test('break the quorum of what is decided without them, and of nothing before', async () => {
    const office = await rules();
    await office.ok(...attend('--rep', 'mfa,iom,moi'));
    await office.ok('decision', 'add', 'Before', '--at', '7', '--time', '11:00');
    const left = await office.ok(...attend('--left', 'iom', '--time', '11:15'));
    expect(left).toContain(
      'Without iom, who left: Quorum (ToR 1.0): chairs 2 needed, 1 present: not met; member seats 3 needed, 2 present: not met',
    );
    const after = await office.ok('decision', 'add', 'After', '--at', '7', '--time', '11:30');
    expect(after).toContain('taken without iom');
    expect(after).toContain('taken without quorum');
    expect(await office.json('show', 'M-7/1')).toMatchObject({ quorate: true, without: [] });
    expect(await office.json('show', 'M-7/2')).toMatchObject({ quorate: false, without: ['iom'] });
    expect(await office.ok('decision', 'list', '--for', 'members', '--json')).not.toContain('iom');
  });

  test('who come back are there again', async () => {
    const office = await rules();
    await office.ok(...attend('--rep', 'mfa,iom,moi'));
    await office.ok(...attend('--left', 'iom'));
    expect(await office.ok(...attend('--back', 'iom'))).not.toContain('who left');
  });
});

describe('rates of attendance', () => {
  test('count only meetings held while the seat was theirs, apologies apart', async () => {
    const office = await group();
    await office.ok(
      'member',
      'add',
      'nrc',
      '--name',
      'NRC',
      '--side',
      'ngo',
      '--role',
      'member',
      '--since',
      '2026-12-03',
    );
    await office.ok(...attend('--rep', 'mfa,iom', '--apologies', 'wfp'));
    await office.ok('meeting', 'close', '7', '--yes');
    const rates = await office.json(
      'member',
      'attendance',
      '--fields',
      'handle,held,attended_rate,answered_rate,silent',
    );
    expect(rates).toContainEqual({
      handle: 'wfp',
      held: 1,
      attended_rate: 0,
      answered_rate: 100,
      silent: false,
    });
    expect(rates).toContainEqual({
      handle: 'mol',
      held: 1,
      attended_rate: 0,
      answered_rate: 0,
      silent: true,
    });
    expect(rates).not.toContainEqual(expect.objectContaining({ handle: 'nrc' }));
  });

  test('are no reading for members', async () => {
    const office = await group();
    expect((await refused(office, 'member', 'attendance', '--for', 'members')).code).toBe(
      'ATTENDANCE_IS_INNER',
    );
  });
});
