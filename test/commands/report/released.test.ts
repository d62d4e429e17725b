import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { digestOfBytes } from '../../../src/db/digest.ts';
import { newOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const release = ['report', 'release', '--for', 'chairs'];
const weekly = ['report', 'weekly', '--for', 'chairs'];
const show = ['report', 'show', '1/2026', '--for', 'chairs'];
const later = ['--today', '2026-12-20'];
const ofThen = ['--week', '2026-11-08'];

async function officeWithAction(columns?: number): Promise<Office> {
  const office = await newOffice({ today: '2026-11-08', ...(columns && { columns }) });
  await office.ok('member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'co_chair');
  await office.ok('action', 'add', 'Send the figures', '--owner', 'iom', '--due', '2026-11-20');
  return office;
}

type Kept = { copies: string[] };

/** `en.docx DIGEST`, of the files that a verb writes into a folder. */
async function written(office: Office, line: readonly string[], folder: string) {
  for (const format of ['docx', 'html', 'md']) {
    await office.ok(...line, '--lang', 'both', '--format', format, '-o', `${folder}/`);
  }
  return readdirSync(join(office.folder, folder))
    .map((name) => {
      const [, language, format] = /chairs-(en|ar).*\.(\w+)$/.exec(name) ?? [];
      return `${language}.${format} ${digestOfBytes(readFileSync(join(office.folder, folder, name)))}`;
    })
    .toSorted();
}

test('a released note is had again in each language and format, whatever was recorded since', async () => {
  const office = await officeWithAction();
  await office.ok(...release);
  const sent = await written(office, weekly, 'sent');
  await office.ok('chase', '1', 'Phoned');
  expect(await written(office, [...show, ...later], 'again')).toEqual(sent);
  const [listed] = Object(await office.json('report', 'list', ...later)) as Kept[];
  expect(listed).toMatchObject({ number: '1/2026', edition: 'chairs', week: '2026-11-08' });
  expect(listed?.copies.toSorted()).toEqual(sent);
});

test('each revision stays as it went out', async () => {
  const office = await officeWithAction();
  await office.ok(...release);
  const first = await office.ok(...show, '--format', 'md');
  await office.ok('chase', '1', 'Phoned');
  await office.ok(...release, '--reason', 'A reminder was missing');
  const second = await office.ok(...show, '--format', 'md');
  const list = ['report', 'list', '--fields', 'revision'];
  expect(await office.json(...list)).toEqual([{ revision: 1 }, { revision: 0 }]);
  expect(await office.json(...list, '--as-of', '2026-11-07')).toEqual([]);
  expect(second).toContain('Revision 1: A reminder was missing');
  expect(await office.ok(...show, '--revision', '0', '--format', 'md', ...later)).toBe(first);
  expect(await office.ok(...show, ...later)).toContain('1×');
  expect(await office.ok(...show, '--revision', '0', ...later)).not.toContain('1×');
});

test('the draft says which number went out', async () => {
  const office = await officeWithAction();
  await office.ok(...release);
  await office.ok('chase', '1', 'Phoned');
  const line = [...weekly, ...ofThen, ...later];
  expect(await office.ok(...line)).toContain(
    'DRAFT – changed since No. 1/2026 was released on Sun 8 Nov 2026',
  );
  expect(await office.ok(...line, '--lang', 'ar')).toContain('منذ صدور رقم 1 لسنة 2026');
});

test('on a terminal the draft is followed by what prints the note that went out', async () => {
  const office = await officeWithAction(100);
  await office.ok(...release);
  await office.ok('chase', '1', 'Phoned');
  const { stdout, stderr } = await office.run(...weekly);
  expect(stderr).toContain('mwg report show 1/2026 --for chairs');
  expect(stdout).not.toContain('mwg report');
});

test('a number that was never given names those that were', async () => {
  const office = await officeWithAction();
  await office.ok(...release);
  const wrong = await refused(office, 'report', 'show', '7', '--for', 'chairs');
  expect(wrong).toMatchObject({
    exit: 3,
    hints: ['Those that were:  1/2026', 'See them all:  mwg report list'],
  });
  const other = await refused(office, 'report', 'show', '١/٢٠٢٦', '--for', 'members');
  expect(other).toMatchObject({ exit: 3 });
  expect(await office.ok('report', 'show', '١/٢٠٢٦', '--for', 'chairs')).toContain('No. 1/2026');
});

test('both languages in one file are both there, released or not', async () => {
  const office = await officeWithAction();
  await office.ok(...release);
  await office.ok(...show, '--lang', 'both', '-o', 'both.md');
  const both = readFileSync(join(office.folder, 'both.md'), 'utf8');
  expect(both).toContain('Weekly note to the co-chairs');
  expect(both).toContain('مذكرة أسبوعية إلى الرئاسة المشتركة');
});
