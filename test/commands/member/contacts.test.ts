import { describe, expect, test } from '@jest/globals';
import { demoOffice, newOffice, type Office } from '../../support/office.ts';

async function office(): Promise<Office> {
  const made = await newOffice({ today: '2025-06-15' });
  const seat = (handle: string, name: string, side: string) =>
    made.ok('member', 'add', handle, '--name', name, '--side', side, '--role', 'member');
  await seat('moi', 'Ministry of Interior', 'government');
  await seat('wfp', 'World Food Programme', 'un');
  const both = (name: string, n: number) => [
    ...[`--email`, `${name}@example.ly`, '--private-phone', `09100000${n}0`],
    ...['--private-email', `${name}@example.net`, '--phone', `02100000${n}0`],
  ];
  await made.ok('member', 'rep', 'wfp', 'Huda al-Mithali', ...both('huda', 1));
  await made.ok('member', 'rep', 'moi', 'Salem al-Tajribi', ...both('salem', 2));
  await made.ok('person', 'edit', 'Salem', '--consent', '2025-06-01');
  return made;
}

const list = (made: Office, audience: string) =>
  made.ok('member', 'contacts', '--for', audience, '--format', 'csv');

describe('without consent only office e-mail and telephone are listed', () => {
  test.each(['office', 'chairs', 'members'])('for %s', async (audience) => {
    const text = await list(await office(), audience);
    expect(text).toContain('Huda al-Mithali');
    expect(text).toContain('huda@example.ly,021000001');
    expect(text).not.toMatch(/huda@example\.net|0910000010/);
    expect(text).toMatch(/salem@example\.ly; salem@example\.net.*0910000020/);
  });

  test('for the public nothing private at all, and no name without consent', async () => {
    const text = await list(await office(), 'public');
    expect(text).not.toMatch(/example\.net|09100000|Huda/);
    expect(text).toContain('Salem al-Tajribi');
    expect(text).toContain('huda@example.ly');
  });
});

test('ministries stand before UN bodies; a nominated body is listed for the office alone', async () => {
  const made = await office();
  const body = ['--name', 'Labour', '--side', 'government', '--letter', 'L'];
  await made.ok('member', 'nominate', 'mol', ...body);
  const handles = async (audience: string) =>
    (await list(made, audience))
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[2]);
  expect(await handles('members')).toEqual(['moi', 'wfp']);
  expect(await handles('office')).toEqual(['moi', 'mol', 'wfp']);
});

test('the Arabic list has Arabic headings, names, roles and day, in Arabic order', async () => {
  const made = await demoOffice();
  const text = await made.ok('member', 'contacts', '--lang', 'ar', '--format', 'md');
  expect(text).toContain('الوضع في يوم الخميس 3 مايو 2018');
  expect(text).toContain('| وزارة الخارجية | رئيس | السيدة/ هدى المثالي | مديرة إدارة المنظمات');
  expect(text.indexOf('وزارة التخطيط')).toBeLessThan(text.indexOf('وزارة الداخلية'));
});

test('as of a day, with who stood there then', async () => {
  const made = await demoOffice();
  const then = await made.ok('member', 'contacts', '--as-of', '2018-02-01', '--format', 'md');
  expect(then).toContain('Yusuf al-Mithali');
  expect(then).not.toContain('Mariam al-Namudhaji');
});
