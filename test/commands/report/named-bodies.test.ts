import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

/** Masculine and feminine names, in Arabic but for one; a meeting with apologies and one without a letter. */
async function officeOfNames(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-01' });
  for (const [handle, name, arabic, side, role] of [
    ['mfa', 'Foreign Office', 'وزارة الخارجية', 'government', 'chair'],
    ['iom', 'Migration Agency', 'المنظمة الدولية للهجرة', 'un', 'co_chair'],
    ['moi', 'Interior', 'وزارة الداخلية', 'government', 'member'],
    ['mol', 'Labour', 'وزارة العمل', 'government', 'member'],
    ['lrc', 'Red Crescent', 'الهلال الأحمر الليبي', 'ngo', 'member'],
    ['wfp', 'Food Programme', 'برنامج الأغذية العالمي', 'un', 'member'],
  ] as const) {
    const names = ['--name', name, '--name-ar', arabic];
    await office.ok('member', 'add', handle, ...names, '--side', side, '--role', role);
  }
  const seat = ['--side', 'ngo', '--role', 'member'];
  await office.ok('member', 'add', 'oea', '--name', 'Observatory', ...seat);
  await office.ok('member', 'rep', 'lrc', 'Salma al-Mithali', '--ar', 'سلمى المثالي');
  await office.ok('member', 'rep', 'wfp', 'Marc Dupont', '--ar', 'مارك دوبون');
  await office.ok('meeting', 'add', 'Third meeting', '--number', '3', '--date', '2026-11-01');
  const came = ['--rep', 'mfa,iom', '--other', 'mol: Karim al-Tajribi, Adviser'];
  await office.ok('attend', '3', ...came, '--apologies', 'moi,oea');
  return office;
}

const weekly = (office: Office, ...flags: string[]) =>
  office.ok('report', 'weekly', '--format', 'md', ...flags);

test('in Arabic nothing agrees with the name of a body or of a person', async () => {
  const office = await officeOfNames();
  const names = ['--name', 'Parliament', '--name-ar', 'البرلمان'];
  const seat = ['--side', 'government', '--role', 'member', '--letter', '7'];
  await office.ok('member', 'nominate', 'pam', ...names, ...seat);
  await office.ok(
    'member',
    'edit',
    'lrc',
    '--role',
    'observer',
    '--from',
    '2026-11-02',
    '--today',
    '2026-11-02',
  );
  await office.ok('member', 'end', 'wfp', '--reason', 'Withdrew');
  const members = await weekly(office, '--for', 'members', '--lang', 'ar');
  expect(members).toContain('انضمام برنامج الأغذية العالمي إلى الفريق.');
  expect(members).toContain('تسمية ممثل عن الهلال الأحمر الليبي.');
  const inner = await weekly(office, '--lang', 'ar', '--today', '2026-11-03');
  for (const said of [
    'الهلال الأحمر الليبي: إقرار العضوية',
    'الهلال الأحمر الليبي: تسمية ممثل: سلمى المثالي',
    'الهلال الأحمر الليبي: الصفة الآن مراقب',
    'البرلمان: ترشيح للعضوية',
    'برنامج الأغذية العالمي: انتهاء العضوية',
    'برنامج الأغذية العالمي: انتهاء مهمة الممثل: مارك دوبون',
  ])
    expect(inner).toContain(said);
  expect(members + inner).not.toMatch(/انضم[^ا]|سمّ|عضويتها|انتهت|أصبح/);
});

test('the last day of a seat and of who spoke for it is told alike', async () => {
  const office = await officeOfNames();
  await office.ok('member', 'end', 'wfp', '--reason', 'Withdrew');
  const lines = (await weekly(office)).split('\n');
  const gone = lines.filter((line) => /seat ended|has left/.test(line));
  expect(gone).toHaveLength(2);
  for (const line of gone) expect(line).toContain('(until Sun 1 Nov 2026)');
});

test.each([
  ['members', /mfa|iom|moi|mol/],
  ['chairs', /mfa|iom|moi|mol|lrc|wfp/],
])('the record of a meeting for %s names bodies and no handles', async (reader, handles) => {
  const office = await officeOfNames();
  const record = (language: string) =>
    office.ok('report', 'meeting', '3', '--for', reader, '--format', 'md', '--lang', language);
  const english = await record('en');
  expect(english).toContain('Apologies: Interior, Observatory');
  expect(english).toContain('| Body | Presence |');
  const arabic = await record('ar');
  expect(arabic).toContain('المعتذرون: وزارة الداخلية، Observatory');
  expect(arabic).toContain('| الجهة | الحضور |');
  for (const paper of [english, arabic]) expect(paper).not.toMatch(handles);
});

test('attendance for the chairs names bodies and no handles; for scripts they keep their key', async () => {
  const office = await officeOfNames();
  await office.ok('meeting', 'close', '3', '--yes');
  const paper = ['report', 'attendance', '--for', 'chairs'];
  const arabic = await office.ok(...paper, '--format', 'md', '--lang', 'ar');
  expect(arabic).toContain('| وزارة الخارجية | 1 |');
  expect(arabic).not.toMatch(/mfa|moi|الرمز/);
  expect(await office.ok(...paper, '--format', 'csv')).toContain('mfa,1,1');
});

test('who came without a letter is not called illiterate', async () => {
  const office = await officeOfNames();
  await office.ok('meeting', 'close', '3', '--yes');
  const note = await weekly(office, '--for', 'chairs');
  expect(note).toContain('Representative of Labour came without a letter');
});

test('what the office owes by a day is told with that day, be it past its own or not', async () => {
  const office = await officeOfNames();
  await office.ok('action', 'add', 'Hall', '--owner', 'office', '--due', '2026-11-02');
  const flags = ['--for', 'chairs', '--today', '2026-11-11'] as const;
  expect(await weekly(office, ...flags)).toContain(
    '1 action point of its own, due by Wed 18 Nov 2026',
  );
  expect(await weekly(office, ...flags, '--lang', 'ar')).toContain(
    'تكليف واحد على المكتب، في موعد أقصاه الأربعاء 18 نوفمبر 2026',
  );
});

test('a meeting that waits for its day is given no hour', async () => {
  const office = await officeOfNames();
  await office.ok('meeting', 'close', '3', '--yes');
  await office.ok('meeting', 'add', 'Fourth meeting', '--date', '2026-12-01', '--start', '10:00');
  await office.ok('meeting', 'postpone', '4', '--to', 'none', '--reason', 'The hall is closed');
  for (const paper of [
    await weekly(office, '--for', 'chairs'),
    await weekly(office),
    await office.ok('action', 'review', '4', '--format', 'md'),
    await office.ok('report', 'meeting', '4', '--format', 'md'),
  ]) {
    expect(paper).toContain('no date yet');
    expect(paper).not.toContain('10:00');
  }
});

test('the cover of reminders names its enclosures in its own language', async () => {
  const office = await officeOfNames();
  await office.ok('action', 'add', 'Figures', '--owner', 'mol,moi', '--due', '2026-11-02');
  await office.ok('action', 'remind', '--reserve', '--into', join(office.folder, 'rem'));
  const files = readdirSync(join(office.folder, 'rem')).filter((name) => name.endsWith('.md'));
  const covers = files.map((name) => readFileSync(join(office.folder, 'rem', name), 'utf8'));
  expect(covers.join('\n')).toContain('المرفقات: وزارة الداخلية ووزارة العمل');
});

test('members and all are two words in the list of leads', async () => {
  const office = await officeOfNames();
  for (const word of ['members', 'all'])
    await office.ok('action', 'add', `By ${word}`, '--owner', word, '--due', '2026-11-05');
  for (const language of ['en', 'ar']) {
    const paper = await weekly(office, '--lang', language);
    const rows = paper.split('\n').filter((line) => /^\| [^|]+ \| 1 \| 0 \|$/.test(line));
    expect(rows).toHaveLength(2);
    expect(new Set(rows).size).toBe(2);
  }
});

test('members read what is done under a heading of its own, and of what is late one word everywhere', async () => {
  const office = await officeOfNames();
  for (const title of ['Late one', 'Done one'])
    await office.ok('action', 'add', title, '--owner', 'mol', '--due', '2026-11-02', '--at', '3');
  await office.ok('done', '2');
  await office.ok('meeting', 'close', '3', '--yes');
  await office.ok('meeting', 'add', 'Fourth meeting', '--date', '2026-12-01');
  const today = ['--for', 'members', '--today', '2026-11-03'];
  const note = await weekly(office, ...today);
  const [, open = '', done = ''] = note.split(/^#+ (?:Open|Done this week)$/m);
  expect(open).toMatch(/Late one.*awaiting update/);
  expect(open).not.toContain('Done one');
  expect(done).toMatch(/Done one.*completed/);
  for (const paper of [
    await office.ok('action', 'review', '4', '--format', 'md', ...today),
    await office.ok('report', 'meeting', '3', '--format', 'md', ...today),
  ])
    expect(paper).toMatch(/Late one.*awaiting update/);
});
