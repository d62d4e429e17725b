import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office, projectRoot } from '../../support/office.ts';

const demo = join(projectRoot, 'fixtures', 'demo', 'members.csv');
const headings = 'handle,name,name_ar,side,role,since,person,person_ar,capacity,from,email,phone';

async function refused(office: Office, ...lines: string[]): Promise<readonly string[]> {
  const file = office.write('members.csv', `${[headings, ...lines].join('\n')}\n`);
  const ran = await office.run('member', 'import', file, '--dry-run', '--json');
  expect(ran.exitCode).toBe(5);
  const details: string[] = JSON.parse(ran.stderr).error.details;
  return details.filter((line) => line.startsWith('line'));
}

describe('member import', () => {
  test('adds members and their people; roles, sides and headings in either language', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    const said = await office.ok('member', 'import', demo);
    expect(said).toBe(
      'members.csv: 3 rows, new: 2 members, 3 people, 3 posts, 4 contacts\n' +
        '  read as  utf-8, separator comma, headings on line 1: handle, name, name_ar, side, role, since, person, person_ar, capacity, title, email, phone\n',
    );
    const fields = ['--fields', 'handle,role,side,since,status'];
    expect(await office.json('member', 'list', ...fields)).toEqual([
      {
        handle: 'mosa',
        role: 'member',
        side: 'government',
        since: '2018-04-25',
        status: 'confirmed',
      },
      {
        handle: 'sebha',
        role: 'observer',
        side: 'municipality',
        since: '2018-04-25',
        status: 'confirmed',
      },
    ]);
    const people = await office.json('person', 'list', '--fields', 'name,name_ar,seats,phones');
    expect(people).toContainEqual({
      name: null,
      name_ar: 'هالة النموذجي',
      seats: ['sebha focal point'],
      phones: ['٠٩٢ ٠٠٠ ٠٠١٢'],
    });
  });

  test('the same file again changes nothing, and undo takes the whole import back', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    await office.ok('member', 'import', demo);
    expect(await office.ok('member', 'import', demo)).toContain('Nothing changed.');
    expect(await office.json('history', '--fields', 'change')).toHaveLength(1);
    await office.ok('undo', '--yes');
    expect(await office.json('member', 'list')).toEqual([]);
    expect(await office.json('person', 'list')).toEqual([]);
  });

  test('Arabic headings are known', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    const arabic = 'الرمز,الجهة بالإنجليزية,الجهة,نوع الجهة,الصفة,اسم الممثل,بصفة,الهاتف';
    const row = 'moi,Ministry of Interior,وزارة الداخلية,وزارة,العضو,هدى المثالي,مندوب,0910000001';
    const file = office.write('ar.csv', `${arabic}\n${row}\n`);
    await office.ok('member', 'import', file);
    expect(await office.ok('who', 'وزارة الداخلية')).toContain('هدى المثالي');
  });

  test('a dry run reports everything wrong at once, by line, and records nothing', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    await office.ok('person', 'add', 'Salem al-Tajribi', '--email', 'salem@example.ly');
    const details = await refused(
      office,
      'moi,Interior,,ministry,emperor,2018-04-25,Huda al-Mithali,,rep,,huda@,0910',
      'x,,,,,,,,,,,',
      'mol,,,government,member,,,,,,,',
      'mop,Planning,,ministry,member,2018-31-12,,,,,,',
      'wfp,WFP,,un,member,,Sami al-Tajribi,,rep,,SALEM@example.ly,',
      'mfa,Foreign Affairs,,ministry,chair,,,,,,,0910000001',
    );
    expect(details).toEqual([
      'line 2  role  "emperor"  not one of chair, co_chair, member, observer, invitee, secretariat',
      'line 2  email  "huda@"  is not an e-mail address like name@example.org',
      'line 2  phone  "0910"  is too short for a telephone number',
      'line 3  handle  "x"  is no handle: 2 to 24 letters a–z, digits, dots, hyphens',
      'line 4  name  (blank)  mol is new: needed',
      'line 5  since  "2018-31-12"  there is no such day',
      'line 6  email  "SALEM@example.ly"  belongs to P-1 Salem al-Tajribi: the same person or another?',
      'line 7  person  (blank)  a contact without a name',
    ]);
    expect(await office.json('member', 'list')).toEqual([]);
  });

  test('what the book holds otherwise is reported, never overwritten', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    await office.ok('member', 'import', demo);
    const details = await refused(
      office,
      'mosa,Ministry of Social Work,,government,observer,,,,,,,',
      'sebha,,,,,,Rania al-Mithali,,rep,,,',
    );
    expect(details).toEqual([
      'line 2  name  "Ministry of Social Work"  the book has "Ministry of Social Affairs"; correct one of the two (mwg member edit mosa)',
      'line 2  role  "observer"  the book has "member"; correct one of the two (mwg member edit mosa)',
      'line 3  person  "Rania al-Mithali"  P-1 has that name elsewhere; if it is the same person:  mwg member rep sebha P-1',
    ]);
  });

  test('what the book lacks is filled in', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    const add = ['member', 'add', 'mosa', '--name', 'Ministry of Social Affairs'];
    await office.ok(...add, '--side', 'government', '--role', 'member', '--since', '2018-04-25');
    await office.ok('member', 'import', demo);
    expect(await office.json('member', 'show', 'mosa')).toMatchObject({
      name_ar: 'وزارة الشؤون الاجتماعية',
      people: [{ name: 'Rania al-Mithali' }, { name: 'Tareq al-Tajribi' }],
    });
  });

  test('a file without handles is refused with a line of headings that works', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    const file = join(projectRoot, 'fixtures', 'people', 'cases', 'H1.csv');
    const ran = await office.run('member', 'import', file);
    expect(ran.exitCode).toBe(5);
    expect(ran.stderr).toContain('names no column "handle"');
  });

  test('status, end, representative and alternate are read; what is not read is said', async () => {
    const office = await newOffice({ today: '2026-11-26' });
    const file = office.write(
      'roll.csv',
      `handle,name,side,role,since,status,until,reason,status_on,representative,alternate,telefax
unhcr,UNHCR,un,member,2018-01-01,active,,,,Nadia al-Mithali,Sami al-Tajribi,021
wfp,World Food Programme,un,member,2018-01-01,ended,2025-06-30,Withdrew by letter,,,,
eu,European Union,diplomatic_mission,observer,2018-01-01,معلق,,Asked by letter,2026-02-01,,,
nrc,Refugee Council,ngo,member,2026-11-01,nominated,,,,,,
`,
    );
    const said = await office.ok('member', 'import', file);
    expect(said).toContain('not read telefax');
    expect(said).toContain('reason as end_reason');
    const fields = ['--ended', '--fields', 'handle,status,since,until'];
    expect(await office.json('member', 'list', ...fields)).toEqual([
      { handle: 'unhcr', status: 'confirmed', since: '2018-01-01', until: null },
      { handle: 'wfp', status: 'ended', since: '2018-01-01', until: '2025-06-30' },
      { handle: 'eu', status: 'suspended', since: '2018-01-01', until: null },
      { handle: 'nrc', status: 'nominated', since: '2026-11-01', until: null },
    ]);
    const people = await office.json('person', 'list', '--fields', 'name,seats');
    expect(people).toEqual([
      { name: 'Nadia al-Mithali', seats: ['unhcr representative'] },
      { name: 'Sami al-Tajribi', seats: ['unhcr alternate'] },
    ]);
    expect(await office.ok('member', 'import', file)).toContain('Nothing changed.');
  });

  test('an ended seat says its last day, a suspended one its first, and none ends before it began', async () => {
    const office = await newOffice({ today: '2026-11-26' });
    const file = office.write(
      'roll.csv',
      `handle,name,side,since,status,until
alfa,A,un,2018-01-01,ended,
bravo,B,un,2018-01-01,suspended,
charlie,C,un,2018-01-01,,2017-01-01
`,
    );
    const { exitCode, stderr } = await office.run('member', 'import', file);
    expect(exitCode).toBe(5);
    expect(stderr.split('\n').filter((line) => line.startsWith('  line'))).toEqual([
      '  line 2  until  (blank)  needed: an ended seat says its last day',
      '  line 3  status_on  (blank)  needed: a suspended seat says since which day',
      '  line 4  until  "2017-01-01"  before the seat began on Mon 1 Jan 2018',
    ]);
  });

  test.each([
    ['????? ?????? ??????????', 'question marks stand where letters were'],
    ['ÙˆØ²Ø§Ø±Ø© Ø§Ù„Ø´Ø¤ÙˆÙ†', 'its letters were read in a wrong encoding'],
  ])('a name whose letters were lost is refused: %s', async (name, why) => {
    const office = await newOffice({ today: '2018-05-03' });
    const [line] = await refused(office, `mosa,Social Affairs,${name},ministry,member,,,,,,,`);
    expect(line).toContain(`line 2  name_ar  "${name}"  ${why}`);
  });
});
