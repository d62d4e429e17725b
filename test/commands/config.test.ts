import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newOffice, practiceOffice } from '../support/office.ts';

const inEnglish = expect.objectContaining({ setting: 'lang', value: 'en' });

test('a new book prints English, and says that nobody has settled it', async () => {
  const office = await newOffice();
  expect(await office.json('config')).toContainEqual(inEnglish);
  expect(await office.ok('config')).toContain('en (default)');
});

test('the language of the book comes after the variable, and the variable after the flag', async () => {
  const office = await practiceOffice();
  expect(await office.ok('config', 'lang', 'ar')).toContain('lang is now ar');
  expect(await office.ok('meeting', 'list')).toContain('الاجتماع الثالث');
  expect(await office.ok('meeting', 'list', '--lang', 'en')).toContain('Third meeting');
  const english = { env: { MWG_LANG: 'en', MWG_DB: office.bookPath } };
  const other = await practiceOffice(english);
  expect(await other.ok('meeting', 'list')).toContain('Third meeting');
});

test('papers follow it, and what a change says stays English', async () => {
  const office = await practiceOffice();
  await office.ok('config', 'lang', 'ar');
  expect(await office.ok('report', 'overdue')).toMatch(/[\u0621-\u064a]/);
  expect(await office.ok('done', '5')).toContain('A-5 done');
});

test('it is recorded once, is undone as any change, and its history names it', async () => {
  const office = await newOffice();
  await office.ok('config', 'lang', 'both');
  expect(await office.ok('config', 'lang', 'both')).toContain('Nothing changed');
  expect(await office.ok('history')).toContain('setting lang');
  await office.ok('undo');
  expect(await office.json('config')).toContainEqual(inEnglish);
});

test('a language that is none is refused, and the book keeps its own', async () => {
  const office = await newOffice();
  expect((await office.run('config', 'lang', 'fr')).exitCode).toBe(2);
  expect(await office.json('config')).toContainEqual(inEnglish);
});

test('drafts go to the folder of the book, wherever the clerk stands, unless --into names one', async () => {
  const office = await practiceOffice();
  const seen = join(office.folder, 'desk');
  expect(await office.ok('config', 'letters', 'desk')).toContain(`letters is now ${seen}`);
  mkdirSync(join(office.folder, 'elsewhere'));
  const said = await office.ok('out', 'First', '--to', 'mfa');
  expect(said).toContain(`draft    ${seen}/`);
  expect(readdirSync(seen).length).toBeGreaterThan(0);
  await office.ok('out', 'Second', '--to', 'mfa', '--into', 'elsewhere');
  expect(readdirSync(join(office.folder, 'elsewhere')).length).toBeGreaterThan(0);
  expect(existsSync(join(office.folder, 'letters'))).toBe(false);
  await office.ok('undo', 'OUT-2');
  await office.ok('undo', 'OUT-1');
  await office.ok('undo');
  expect(await office.ok('out', 'Third', '--to', 'mfa')).toContain(join(office.folder, 'letters'));
});

test('a folder for drafts that takes no file is refused', async () => {
  const office = await practiceOffice();
  office.write('file', 'no folder');
  const ran = await office.run('config', 'letters', 'file');
  expect([ran.exitCode, ran.stdout]).toEqual([4, '']);
  expect(ran.stderr).toContain('no file can be written in');
});
