import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { demoOffice, newOffice } from '../support/office.ts';

const arabic = ['--lang', 'ar'] as const;

test('a letter that waits names those that are behind who passes it on, as in English', async () => {
  const office = await demoOffice();
  expect(await office.ok('letter', 'list', '--unanswered')).toContain('with mfa: mol, mlg');
  expect(await office.ok('letter', 'list', '--unanswered', ...arabic)).toContain(
    'لدى mfa: mol، mlg',
  );
});

test('what a deadline has reached is a share in words of the language', async () => {
  const office = await demoOffice();
  const due = ['due', '--until', '+60d', '--today', '2018-06-12'] as const;
  const [english] = (await office.ok(...due)).match(/\d+ of \d+/) ?? [];
  expect(english).toBeDefined();
  expect(await office.ok(...due, ...arabic)).toContain(String(english).replace('of', 'من'));
});

test('a feast is called by its Arabic name', async () => {
  const office = await newOffice({ today: '2026-11-24' });
  const due = await office.ok('due', '--until', '2027-03-20', ...arabic);
  expect(due).toContain('تأكيد عطلة عيد الفطر');
});

test('no two columns of decisions have one heading', async () => {
  const office = await demoOffice();
  const [headings = ''] = (await office.ok('decision', 'list', ...arabic)).split('\n');
  const titles = headings.trim().split(/ {2,}/);
  expect(new Set(titles).size).toBe(titles.length);
});

test('decisions for a body are read in Arabic where they have it', async () => {
  const office = await demoOffice();
  expect(await office.ok('who', 'mop', ...arabic)).toContain('موافاة مكتب الدعم');
});

test('the last letter to a body is one that went', async () => {
  const office = await demoOffice();
  for (const flags of [[], [...arabic]]) {
    const card = await office.ok('who', 'mol', ...flags);
    expect(card).toMatch(/(?:last out|آخر صادر) +OUT-1 /);
  }
});

test('a list that becomes a paper is headed in its language', async () => {
  const office = await demoOffice();
  for (const [name, flags, heading] of [
    ['en.md', [], '# DTM list'],
    ['ar.md', arabic, '# مصفوفة تتبع النزوح'],
  ] as const) {
    const path = join(office.folder, name);
    await office.ok('dtm', 'list', '-o', path, ...flags);
    expect(readFileSync(path, 'utf8')).toContain(heading);
  }
});

test('why a seat ended is said in Arabic where the program kept it, and as typed where a clerk did', async () => {
  const office = await demoOffice();
  await office.ok('member', 'replaced', 'mop', '--by', 'mlg', '--on', 'today');
  expect(await office.ok('who', 'mop')).toContain('replaced by mlg');
  expect(await office.ok('who', 'mop', ...arabic)).toContain('الخلف: mlg');
  await office.ok('member', 'end', 'eu', '--reason', 'Closed');
  expect(await office.ok('who', 'eu', ...arabic)).toContain('Closed');
});

test('a correction in the history of an action stands as a quotation', async () => {
  const office = await demoOffice();
  await office.ok('action', 'edit', 'A-7', '--owner', 'iom,mol');
  expect(await office.ok('show', 'A-7', ...arabic)).toMatch(/كما قيد: «owner: .* → iom, mol»/);
});
