import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { practiceOffice } from '../support/office.ts';
import { filesInZip } from '../support/unzip.ts';

async function written(name: string, ...line: string[]) {
  const office = await practiceOffice();
  await office.ok(...line, '-o', name);
  return readFileSync(join(office.folder, name));
}

test.each([['action', 'list'], ['action', 'show', '5'], ['due'], ['member', 'list']])(
  '%s %s is written as the file’s name says',
  async (...line) => {
    const words = line[0] === 'member' ? 'Ministry of Interior' : 'Share the returns procedure';
    const docx = filesInZip(await written('x.docx', ...line)).get('word/document.xml');
    expect(docx).toContain(words);
    expect(String(await written('x.html', ...line))).toMatch(
      new RegExp(`<!DOCTYPE html>.*${words}`, 's'),
    );
    expect(String(await written('x.md', ...line))).toMatch(/^# /);
  },
);

test('as TSV it has tabs, and the rows and columns asked for', async () => {
  const tsv = await written('x.tsv', 'action', 'list', '--fields', 'id,owners', '--limit', '1');
  expect(String(tsv)).toBe('id\towners\nA-5\tmoi; iom\n');
  const md = await written('x.md', 'action', 'list', '--fields', 'id', '--limit', '1');
  expect(String(md)).toBe('# Action list\n\n| Id |\n| --- |\n| A-5 |\n');
});

test('in Arabic it runs from right to left', async () => {
  const html = String(await written('x.html', 'action', 'list', '--lang', 'ar'));
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<bdi dir="ltr">A-7</bdi>');
});

test('what a change says has no such form, and is refused before anything is recorded', async () => {
  const office = await practiceOffice();
  const ran = await office.run('done', '5', '-o', 'x.docx');
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('"x.docx" ends in .docx, a format that is not written here.');
  expect(await office.json('action', 'show', '5')).toMatchObject({ status: 'open' });
});

test.each([0o644, 0o640, 0o600])(
  'over a file that others may read, it leaves them %o',
  async (mode) => {
    const office = await practiceOffice();
    const path = join(office.folder, 'members.md');
    writeFileSync(path, 'last week’s');
    chmodSync(path, mode);
    await office.ok('member', 'list', '-o', path);
    expect(readFileSync(path, 'utf8')).toContain('Ministry of Interior');
    expect(statSync(path).mode & 0o777).toBe(mode);
  },
);
