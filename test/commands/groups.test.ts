import { describe, expect, test } from '@jest/globals';
import { demoOffice, newOffice, type Office } from '../support/office.ts';
import { refused } from '../support/refusals.ts';

const today = '2018-05-03';

/** An office whose working group has a framework above it and a sub-group below. */
async function officeWithTree(): Promise<Office> {
  const office = await newOffice({ today });
  await office.ok('group', 'add', 'top', '--prefix', 'F', '--name', 'The framework');
  await office.ok('group', 'edit', 'mwg', '--parent', 'top');
  const subGroup = ['--prefix', 'bm', '--name', 'Border management', '--parent', 'mwg'];
  await office.ok('group', 'add', 'border', ...subGroup, '--since', '2018-03-01');
  return office;
}

async function column(office: Office, key: string, ...argv: string[]): Promise<string[]> {
  const csv = await office.ok(...argv, '--fields', key, '--csv');
  return csv.trim().split(/\r?\n/).slice(1);
}

test('a precedence is cleared by the word for none, however it is written', async () => {
  const office = await demoOffice();
  const usual = await column(office, 'handle', 'member', 'list');
  for (const word of ['None', 'بلا']) {
    await office.ok('group', 'order', 'wfp,mol');
    expect(await column(office, 'handle', 'member', 'list')).not.toEqual(usual);
    await office.ok('group', 'order', word);
    expect(await column(office, 'handle', 'member', 'list')).toEqual(usual);
  }
});

describe('the tree of groups', () => {
  test('stands in the order of who is under whom', async () => {
    const office = await officeWithTree();
    const groups = await office.json('group', 'list', '--fields', 'code,prefix,parent');
    expect(groups).toEqual([
      { code: 'top', prefix: 'F', parent: null },
      { code: 'mwg', prefix: 'M', parent: 'top' },
      { code: 'border', prefix: 'BM', parent: 'mwg' },
    ]);
  });

  test('is that of the day asked for', async () => {
    const office = await officeWithTree();
    await office.ok('group', 'end', 'border', '--reason', 'Merged', '--on', '2018-04-01');
    const codes = (...flags: string[]) => column(office, 'code', 'group', 'list', ...flags);
    expect(await codes('--as-of', '2018-02-28')).toEqual(['top', 'mwg']);
    expect(await codes('--as-of', '2018-04-01')).toEqual(['top', 'mwg', 'border']);
    expect(await codes('--as-of', '2018-04-02')).toEqual(['top', 'mwg']);
    expect(await codes('--ended')).toEqual(['top', 'mwg', 'border']);
  });

  test('lets a group stand under none, in either language', async () => {
    const office = await officeWithTree();
    const parents = () => office.json('group', 'list', '--fields', 'code,parent');
    expect(await office.ok('group', 'edit', 'border', '--parent', 'none')).toContain('→ none');
    expect(await parents()).toContainEqual({ code: 'border', parent: null });
    await office.ok('group', 'edit', 'mwg', '--parent', 'بلا', '--note', 'On its own');
    expect(await parents()).toContainEqual({ code: 'mwg', parent: null });
  });

  test('never holds a group under itself', async () => {
    const office = await officeWithTree();
    const ran = await office.run('group', 'edit', 'top', '--parent', 'border');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('top cannot stand under border, which is under it.');
  });

  test.each([
    ['a letter of actions', 'A', 2],
    ['a letter of the working group', 'm', 4],
    ['digits', 'B2', 2],
  ])('refuses %s for the ids of meetings', async (_, prefix, exitCode) => {
    const office = await newOffice({ today });
    const ran = await office.run('group', 'add', 'x1', '--name', 'X', '--prefix', prefix);
    expect(ran.exitCode).toBe(exitCode);
  });

  test('keeps the letters of meetings that have been numbered', async () => {
    const office = await officeWithTree();
    await office.ok('meeting', 'add', 'First', '--date', '2018-05-20', '--group', 'border');
    const ran = await office.run('group', 'edit', 'border', '--prefix', 'BX');
    expect(ran.stderr).toContain('border has meetings numbered BM-1 and on');
  });

  test('a group that ends lists what it leaves open, and holds no meeting afterwards', async () => {
    const office = await officeWithTree();
    await office.ok('action', 'add', 'Map the posts', '--owner', 'office', '--group', 'border');
    const ended = await office.ok('group', 'end', 'border', '--reason', 'Merged');
    expect(ended).toContain('still open: A-1  Map the posts');
    const ran = await office.run(
      'meeting',
      'add',
      'X',
      '--date',
      '2018-06-03',
      '--group',
      'border',
    );
    expect(ran.stderr).toContain('border ended on Thu 3 May 2018, before Sun 3 Jun 2018.');
  });
});

describe('--group', () => {
  test('numbers each group’s meetings by themselves, and ids name the group', async () => {
    const office = await officeWithTree();
    await office.ok('meeting', 'add', 'Ours', '--date', '2018-05-20');
    await office.ok('meeting', 'add', 'Theirs', '--date', '2018-05-21', '--group', 'border');
    expect(await column(office, 'id', 'meeting', 'list')).toEqual(['M-1']);
    expect(await column(office, 'id', 'meeting', 'list', '--group', 'BM')).toEqual(['BM-1']);
    expect(await office.ok('show', 'BM-1')).toContain('Theirs');
    expect(await office.ok('meeting', 'show', 'bm1')).toContain('Theirs');
    expect(await office.ok('meeting', 'show', '1', '--group', 'border')).toContain('Theirs');
    expect(await office.ok('history', 'BM-1')).toContain(
      'mwg meeting add Theirs --date 2018-05-21 --group border',
    );
  });

  test('counts actions of all groups with one counter', async () => {
    const office = await officeWithTree();
    await office.ok('action', 'add', 'Ours', '--owner', 'office', '--due', '2018-05-02');
    await office.ok('meeting', 'add', 'First', '--date', '2018-05-01', '--group', 'border');
    await office.ok('action', 'add', 'Theirs', '--owner', 'office', '--due', 'mon', '--at', 'BM-1');
    expect(await column(office, 'id', 'action', 'list')).toEqual(['A-1', 'A-2']);
    expect(await column(office, 'id', 'action', 'list', '--group', 'border')).toEqual(['A-2']);
    expect(await column(office, 'id', 'action', 'list', '--at', 'BM-1')).toEqual(['A-2']);
    expect(await office.ok('action', 'show', 'theirs')).toContain('A-2');
  });

  test('turns the morning screen and the weekly report to that group', async () => {
    const office = await officeWithTree();
    await office.ok('meeting', 'add', 'Theirs', '--date', '2018-05-20', '--group', 'border');
    expect(await office.ok('today', '--group', 'border')).toContain('next  BM-1  Theirs');
    expect(await office.ok('today')).toContain('no meeting is planned');
    const report = await office.ok('report', 'weekly', '--group', 'border');
    expect(report).toContain('Border management – Weekly report');
  });

  test('is said by MWG_GROUP too, and the flag goes first', async () => {
    const office = await demoOffice({ today, env: { MWG_GROUP: 'border' } });
    await office.ok('meeting', 'add', 'Theirs', '--date', '2018-05-20');
    expect(await column(office, 'id', 'meeting', 'list')).toEqual(['BM-1']);
    expect(await column(office, 'id', 'meeting', 'list', '--group', 'mwg')).toContain('M-4');
  });

  test('of no group says which there are', async () => {
    const office = await officeWithTree();
    const ran = await office.run('action', 'list', '--group', 'brder');
    expect(ran).toMatchObject({ exitCode: 3, stdout: '' });
    expect(ran.stderr).toContain('there is no group "brder".');
    expect(ran.stderr).toContain('Did you mean:  --group border');
    expect(ran.stderr).toContain('Groups:  mwg, top, border');
  });

  test('is named in each command that is offered for a seat on it', async () => {
    const office = await officeWithTree();
    const iom = ['iom', '--name', 'IOM', '--side', 'un', '--since', '2018-03-01'];
    const add = ['member', 'add', ...iom, '--role', 'member'];
    await office.ok(...add, '--group', 'border');
    const mends = ['doctor', '--fields', 'mend'];
    expect(await office.json(...mends, '--group', 'border')).toEqual(
      expect.arrayContaining([
        { mend: 'mwg member rep iom "NAME" --letter REF --group border' },
        { mend: 'mwg member rep iom "NAME" --email ADDRESS --group border' },
      ]),
    );
    const { hints } = await refused(office, ...add, '--group', 'border');
    expect(hints).toEqual([
      'See it:  mwg member show iom --group border',
      'Change it:  mwg member edit iom --group border',
    ]);
    await office.ok(...add);
    expect(await office.json(...mends)).toContainEqual({
      mend: 'mwg member rep iom "NAME" --email ADDRESS',
    });
  });

  test('mistyped as a parent is corrected as one, by its code', async () => {
    const office = await officeWithTree();
    const near = await refused(office, 'group', 'edit', 'border', '--parent', 'tpo');
    expect(near.hints).toEqual(['Did you mean:  --parent top', 'Groups:  mwg, top, border']);
    const far = await refused(office, 'group', 'edit', 'border', '--parent', 'x');
    expect(far.hints).toEqual(['Groups:  mwg, top, border']);
  });

  test('has meetings that are found by their ids', async () => {
    const office = await officeWithTree();
    const meeting = ['First meeting', '--date', '2018-03-05', '--group', 'border'];
    await office.ok('meeting', 'add', ...meeting);
    const [{ id }] = Object(await office.json('meeting', 'list', '--group', 'border'));
    expect(await office.json('find', id, '--fields', 'id')).toEqual([{ id }]);
  });

  test('gives an organisation a seat on each group it sits on', async () => {
    const office = await officeWithTree();
    const iom = ['iom', '--name', 'IOM', '--side', 'un', '--since', '2018-03-01'];
    await office.ok('member', 'add', ...iom, '--role', 'co_chair');
    const unseated = await refused(office, 'member', 'show', 'iom', '--group', 'border');
    expect(unseated.message).toBe('iom has no seat on border.');
    expect(unseated.hints).toContain(
      'Give it one:  mwg member add iom --role member --group border',
    );
    await office.ok('member', 'add', ...iom, '--role', 'member', '--group', 'border');
    expect(await office.ok('member', 'show', 'iom', '--group', 'border')).toContain('member');
    expect(await office.ok('member', 'show', 'iom')).toContain('co-chair');
  });
});
