import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';
import { officeWithMembers } from './letter/members.ts';

const fieldsOf = async (office: Office, id: string, keys: readonly string[]) => {
  const card = (await office.json('show', id)) as Record<string, unknown>;
  return keys.map((key) => card[key]);
};

test('none clears each optional text of a letter, and each list', async () => {
  const office = await officeWithMembers('2026-11-29');
  const said = [
    '--subject-ar',
    'طلب',
    '--ref',
    '4/2',
    '--hijri',
    '9 رجب',
    '--signatory',
    'Director',
  ];
  await office.ok('in', 'Request', '--from', 'moi', ...said, '--note', 'Late', '--attach', 'List');
  const keys = ['subject_ar', 'reference', 'hijri', 'signatory', 'note', 'attachments'];
  const filled = ['طلب', '4/2', '9 رجب', 'Director', 'Late', ['List']];
  expect(await fieldsOf(office, 'IN-1', keys)).toEqual(filled);
  const flags = ['--subject-ar', '--ref', '--hijri', '--signatory', '--note', '--attach'];
  await office.ok('letter', 'edit', 'IN-1', ...flags.flatMap((flag) => [flag, 'none']));
  expect(await fieldsOf(office, 'IN-1', keys)).toEqual([null, null, null, null, null, []]);
});

test('a letter keeps a subject', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'طلب', '--from', 'moi');
  const { exitCode, stderr } = await office.run('letter', 'edit', 'IN-1', '--subject-ar', 'none');
  expect(exitCode).toBe(4);
  expect(stderr).toContain('IN-1 would be left without a subject');
});

test('none clears each optional text of a person', async () => {
  const office = await newOffice();
  const names = ['--ar', 'هدى المثالي', '--short', 'Huda', '--honorific', 'Ms'];
  const held = [
    '--title',
    'Director',
    '--title-ar',
    'مدير',
    '--rank',
    'Colonel',
    '--note',
    'Mornings',
  ];
  await office.ok('person', 'add', 'Huda al-Mithali', ...names, ...held);
  const keys = ['name_ar', 'short_name', 'honorific', 'title', 'title_ar', 'rank', 'note'];
  const filled = ['هدى المثالي', 'Huda', 'Ms', 'Director', 'مدير', 'Colonel', 'Mornings'];
  expect(await fieldsOf(office, 'P-1', keys)).toEqual(filled);
  await office.ok('person', 'edit', 'P-1', '--title', 'none');
  expect(await fieldsOf(office, 'P-1', ['title', 'title_ar'])).toEqual([null, 'مدير']);
  const flags = ['--ar', '--short', '--honorific', '--title-ar', '--rank', '--note'];
  await office.ok('person', 'edit', 'P-1', ...flags.flatMap((flag) => [flag, 'none']));
  expect(await fieldsOf(office, 'P-1', keys)).toEqual(keys.map(() => null));
});

test('a person keeps a name', async () => {
  const office = await newOffice();
  await office.ok('person', 'add', 'هدى المثالي');
  const { exitCode, stderr } = await office.run('person', 'edit', 'P-1', '--ar', 'none');
  expect(exitCode).toBe(4);
  expect(stderr).toContain('P-1 would be left without a name');
});

test('none clears the optional texts of members and groups', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('member', 'edit', 'iom', '--acronym', 'IOM', '--name-ar', 'المنظمة');
  await office.ok('member', 'edit', 'iom', '--acronym', 'none', '--name-ar', 'none');
  const fields = ['--fields', 'handle,acronym,name_ar'];
  const rows = (await office.json('member', 'list', ...fields)) as { handle: string }[];
  expect(rows.find(({ handle }) => handle === 'iom')).toEqual({
    handle: 'iom',
    acronym: null,
    name_ar: null,
  });
  await office.ok('group', 'edit', 'mwg', '--note', 'Old', '--source', 'Decree');
  await office.ok('group', 'edit', 'mwg', '--note', 'none', '--source', 'none');
  expect(await fieldsOf(office, 'mwg', ['note', 'source'])).toEqual([null, null]);
});
