import { describe, expect, test } from '@jest/globals';
import { newOffice, practiceOffice } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

describe('members', () => {
  test('stand in protocol order: chairs, then sides, then names', async () => {
    const office = await practiceOffice();
    const csv = await office.ok('member', 'list', '--fields', 'handle', '--csv');
    expect(csv.trimEnd().split('\n').slice(1).join(' ')).toBe(
      'mfa iom moi mol mlg mop unhcr wfp eu it',
    );
  });

  test.each([
    [['--as-of', '2018-02-26'], 'mfa iom moi mol mop unhcr wfp eu'],
    [['--as-of', '2017-11-20'], ''],
    [['--side', 'un'], 'iom unhcr wfp'],
    [['--role', 'observer'], 'eu it'],
    [['--role', 'chair', '--side', 'un'], ''],
  ])('are listed with %j: %s', async (flags, handles) => {
    const office = await practiceOffice();
    const csv = await office.ok('member', 'list', ...flags, '--fields', 'handle', '--csv');
    expect(csv.trimEnd().split('\n').slice(1).join(' ')).toBe(handles);
  });

  test('are listed with the actions that were open on a day', async () => {
    const office = await practiceOffice();
    const open = async (day: string) => {
      const flags = ['--as-of', day, '--role', 'chair', '--fields', 'handle,open_actions'];
      return office.json('member', 'list', ...flags);
    };
    expect(await open('2017-11-21')).toEqual([{ handle: 'mfa', open_actions: 2 }]);
    expect(await open('2017-12-06')).toEqual([{ handle: 'mfa', open_actions: 1 }]);
    expect(await open('2017-12-07')).toEqual([{ handle: 'mfa', open_actions: 0 }]);
    expect(await open('2018-05-03')).toEqual([{ handle: 'mfa', open_actions: 2 }]);
  });

  test('keep the role they had on a day', async () => {
    const office = await practiceOffice();
    await office.ok('member', 'edit', 'unhcr', '--role', 'observer', '--from', '2018-04-25');
    const role = async (day: string) => {
      const rows = await office.json('member', 'list', '--as-of', day, '--fields', 'handle,role');
      return Object(rows).find(({ handle }: { handle: string }) => handle === 'unhcr').role;
    };
    expect(await role('2018-04-24')).toBe('member');
    expect(await role('2018-04-25')).toBe('observer');
  });

  test('that end stay in the past, and their open actions are named for hand-over', async () => {
    const office = await practiceOffice();
    const said = await office.ok(
      'member',
      'end',
      'iom',
      '--reason',
      'Withdrew',
      '--on',
      '2018-05-02',
    );
    expect(said).toContain('seat     co_chair, un, since Tue 21 Nov 2017 until Wed 2 May 2018');
    for (const id of ['A-5', 'A-7', 'A-8']) expect(said).toContain(`to hand over: ${id}  `);
    const handles = async (...flags: string[]) =>
      (await office.ok('member', 'list', ...flags, '--fields', 'handle', '--csv')).split('\n');
    expect(await handles()).not.toContain('iom');
    expect(await handles('--ended')).toContain('iom');
    expect(await handles('--as-of', '2018-05-02')).toContain('iom');
    expect(await office.json('show', 'iom')).toMatchObject({
      until: '2018-05-02',
      end_reason: 'Withdrew',
    });
  });

  test('that have ended say so alone as in the list', async () => {
    const office = await practiceOffice();
    await office.ok('member', 'end', 'wfp', '--reason', 'Withdrew', '--on', '2018-05-01');
    expect(await office.json('member', 'show', 'wfp')).toMatchObject({ status: 'ended' });
    const flags = ['--status', 'ended', '--fields', 'handle,status'];
    expect(await office.json('member', 'list', ...flags)).toEqual([
      { handle: 'wfp', status: 'ended' },
    ]);
    const then = ['--as-of', '2018-04-30'];
    expect(await office.json('member', 'show', 'wfp', ...then)).toMatchObject({
      status: 'confirmed',
    });
  });

  test('that come back have a second seat, and the first stays as it was', async () => {
    const office = await practiceOffice();
    await office.ok('member', 'end', 'wfp', '--reason', 'Withdrew', '--on', '2018-05-01');
    await office.ok('member', 'add', 'wfp', '--role', 'observer');
    expect(await office.json('member', 'show', 'wfp')).toMatchObject({
      role: 'observer',
      since: '2018-05-03',
      name: 'World Food Programme',
    });
    const then = Object(await office.json('member', 'list', '--as-of', '2018-05-01'));
    expect(then.find(({ handle }: { handle: string }) => handle === 'wfp')).toMatchObject({
      role: 'member',
      since: '2017-11-21',
    });
  });

  test('are found by handle, name, other name and part of a name, in either language', async () => {
    const office = await practiceOffice();
    for (const text of [
      'mol',
      'MOL',
      'Ministry of Labour',
      'labour and',
      'وزارة العمل والتأهيل',
      'وزاره العمل',
      'العمل',
    ]) {
      expect(await office.json('who', text)).toMatchObject({ handle: 'mol' });
    }
  });

  test('have no handle that would be taken for an id, and each is found by its own', async () => {
    const office = await newOffice();
    const body = ['--name', 'Body', '--side', 'un', '--role', 'member'];
    for (const handle of ['a1', 'abc-3', 'abcd-3', 'abcd3']) {
      expect((await refused(office, 'member', 'add', handle, ...body)).exit).toBe(2);
    }
    await office.ok('member', 'add', 'abcde-3', ...body);
    expect(await office.json('show', 'abcde-3')).toMatchObject({ handle: 'abcde-3' });
    expect(await office.json('emails', 'abcde-3')).toMatchObject({ no_email: ['abcde-3'] });
  });

  test('cannot begin on a day to come', async () => {
    const office = await newOffice();
    const line = ['member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'member'];
    expect((await refused(office, ...line, '--since', 'tomorrow')).message).toContain(
      'which has not come yet',
    );
  });
});
