import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Office, practiceOffice } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';
import { lastChange } from '../../support/stored-book.ts';

function drafts({ folder }: Office): string[] {
  return readdirSync(join(folder, 'letters')).sort();
}

const read = ({ folder }: Office, name: string) =>
  readFileSync(join(folder, 'letters', name), 'utf8').replaceAll('=\r\n', '');

test('each owner is reminded by its channel, of its own actions, and nothing is recorded', async () => {
  const office = await practiceOffice();
  const before = lastChange(office.bookPath);
  const said = await office.ok('action', 'remind');
  expect(said).toContain('wfp: 1 action, by e-mail');
  expect(said).toContain('moi: 1 action, through mfa');
  expect(lastChange(office.bookPath)).toBe(before);
  const mail = read(office, 'reminder-2018-05-03-wfp.eml');
  expect(mail).toContain('X-Unsent: 1');
  expect(mail).toContain('A-7');
  expect(mail).not.toMatch(/A-5|\blate\b|overdue|clerk/i);
  expect(drafts(office)).toContain('reminder-2018-05-03-cover-mfa.docx');
  expect(drafts(office)).toContain('reminder-2018-05-03-mlg.docx');
});

test('two ministries that pass letters on each have a cover, and no file is written over another', async () => {
  const office = await practiceOffice();
  const channel = ['--channel', 'letter_via_mfa', '--via'];
  for (const [handle, passer] of [
    ['wfp', 'mol'],
    ['eu', 'mol'],
    ['mlg', 'mfa'],
    ['moi', 'mfa'],
  ] as const) {
    await office.ok('member', 'edit', handle, ...channel, passer);
    await office.ok('action', 'add', `For ${handle}`, '--owner', handle, '--due', '2018-05-04');
  }
  const said = await office.ok('action', 'remind');
  const named = [...said.matchAll(/(reminder-\S+)/g)].map(([, name]) => name).sort();
  expect(drafts(office)).toEqual(named);
  expect(named).toContain('reminder-2018-05-03-cover-mfa.docx');
  expect(named).toContain('reminder-2018-05-03-cover-mol.docx');
});

test('reserved, each letter has its number, is about its actions, and is one change to undo', async () => {
  const office = await practiceOffice();
  const said = await office.ok('action', 'remind', '--owner', 'moi', '--reserve');
  const [id = ''] = /OUT-\d+/.exec(said) ?? [];
  expect(await office.ok('letter', 'list', '--about', 'A-5')).toContain(id);
  expect(said).not.toContain('متأخر');
  await office.ok('undo');
  expect(await office.ok('letter', 'list', '--about', 'A-5')).not.toContain(id);
});

test('with --since-last, what a letter or a call has named is left out', async () => {
  const office = await practiceOffice();
  await office.ok('action', 'remind', '--owner', 'moi', '--reserve');
  await office.ok('chase', '7', 'Phoned', '--by', 'phone');
  const said = await office.ok('action', 'remind', '--since-last');
  expect(said).toContain('mlg: 1 action');
  expect(said).not.toMatch(/moi:|wfp:/);
});

test('an action for the chairs is not named to a member, and where nothing waits it is said', async () => {
  const office = await practiceOffice();
  const kept = ['--owner', 'eu', '--due', '2018-05-04', '--seen-by', 'chairs'];
  await office.ok('action', 'add', 'Ask the minister', ...kept);
  const refusal = await refused(office, 'action', 'remind', '--owner', 'eu');
  expect(refusal.message).toContain('waits for a word of a member');
});
