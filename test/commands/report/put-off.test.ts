import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

async function officeWithPutOff(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-03' });
  const iom = ['--name', 'IOM', '--name-ar', 'المنظمة', '--side', 'un', '--role', 'member'];
  await office.ok('member', 'add', 'iom', ...iom);
  await office.ok('meeting', 'add', 'Third', '--number', '3', '--date', '2026-11-25');
  const titles = ['Send the list', '--title-ar', 'إرسال القائمة'];
  const seen = ['--owner', 'iom', '--due', '2026-11-20', '--seen-by', 'members'];
  await office.ok('action', 'add', ...titles, ...seen);
  await office.ok('extend', '1', '--to', '2027-01-20', '--reason', 'x');
  return office;
}

const members = ['--for', 'members'];
const papers = [
  ['action', 'review', 'next'],
  ['report', 'weekly'],
  ['action', 'list'],
];

test.each(papers)(
  'members read the day alone on which an action is due: %s %s',
  async (...line) => {
    const office = await officeWithPutOff();
    for (const lang of ['en', 'ar']) {
      const said = await office.ok(...line, ...members, '--lang', lang);
      expect(said).toMatch(/20 (?:Jan|يناير)/);
      expect(said).not.toMatch(/20 (?:Nov|نوفمبر)/);
    }
  },
);

test('the office sees beside it the day on which it was first due', async () => {
  const office = await officeWithPutOff();
  const review = await office.ok('action', 'review', 'next');
  expect(review).toContain('A-1 (Wed 20 Jan 2027 (Fri 20 Nov 2026))');
});

test('an Arabic paper as CSV has Arabic titles, and both notes have them for scripts', async () => {
  const office = await officeWithPutOff();
  const table = async (reader: string) => {
    const written = ['--for', reader, '--lang', 'ar', '--format', 'csv', '-o', `${reader}/`];
    await office.ok('report', 'weekly', ...written);
    const folder = join(office.folder, reader);
    const name = readdirSync(folder).find((one) => one.endsWith('.actions.csv')) ?? '';
    return readFileSync(join(folder, name), 'utf8').split('\n');
  };
  const [heads, row] = await table('members');
  expect(heads).toContain('title,title_ar,owners');
  expect(row).toContain('إرسال القائمة,إرسال القائمة,المنظمة');
  expect((await table('chairs')).join('\n')).toContain('Send the list,إرسال القائمة');
});
