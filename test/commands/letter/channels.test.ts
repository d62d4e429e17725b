import { describe, expect, test } from '@jest/globals';
import { officeWithMembers } from './members.ts';

describe('each seat is written to by its channel', () => {
  test('the usual one of its side, until another is recorded', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('letter', 'channel', 'eu', 'email', '--from', '2026-11-01');
    expect(await office.json('letter', 'channels')).toEqual([
      { member: 'mfa', channel: 'letter_via_mfa', via: null, since: null },
      { member: 'iom', channel: 'email', via: null, since: null },
      { member: 'moi', channel: 'letter_via_mfa', via: 'mfa', since: null },
      { member: 'mol', channel: 'letter_via_mfa', via: 'mfa', since: null },
      { member: 'eu', channel: 'email', via: null, since: '2026-11-01' },
    ]);
    const before = await office.json('letter', 'channels', '--as-of', '2026-10-31');
    expect(before).toContainEqual({
      member: 'eu',
      channel: 'note_verbale',
      via: null,
      since: null,
    });
  });

  test('which ministry passes letters on is recorded, never fixed', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('letter', 'channel', 'mol', 'letter_via_mfa', '--via', 'moi');
    const said = await office.ok('out', 'A letter', '--to', 'mol', '--no-draft');
    expect(said).toContain('to       mol, through moi\n');
    expect(said).toContain('mol: letter via moi, recorded since Sun 29 Nov 2026');
  });

  test('and an outgoing letter follows it, unless asked to go otherwise', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('out', 'One', '--to', 'mol', '--no-draft');
    await office.ok('out', 'Two', '--to', 'mol', '--no-draft', '--direct');
    await office.ok('out', 'Three', '--to', 'eu', '--no-draft');
    await office.ok('out', 'Four', '--to', 'mfa', '--no-draft');
    const other = await office.ok('out', 'Five', '--to', 'mol', '--via', 'moi', '--no-draft');
    expect(other).toContain(
      'not its channel: mol: letter via mfa, because mol is a government seat',
    );
    expect(await office.json('letter', 'list', '--fields', 'id,via,means')).toEqual([
      { id: 'OUT-1', via: ['mfa'], means: null },
      { id: 'OUT-2', via: [], means: null },
      { id: 'OUT-3', via: [], means: 'note_verbale' },
      { id: 'OUT-4', via: [], means: null },
      { id: 'OUT-5', via: ['moi'], means: null },
    ]);
  });

  test('a channel that goes through no ministry takes no --via', async () => {
    const office = await officeWithMembers('2026-11-29');
    const refused = await office.run('letter', 'channel', 'iom', 'email', '--via', 'mfa');
    expect(refused.exitCode).toBe(2);
  });

  test('a channel recorded again from the same day is replaced, and undo brings the first back', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('letter', 'channel', 'eu', 'email');
    await office.ok('letter', 'channel', 'eu', 'letter_via_mfa');
    const eu = async () => {
      const seats = await office.json('letter', 'channels', '--fields', 'member,channel');
      return Array.isArray(seats) ? seats.at(-1) : undefined;
    };
    expect(await eu()).toEqual({ member: 'eu', channel: 'letter_via_mfa' });
    await office.ok('undo');
    expect(await eu()).toEqual({ member: 'eu', channel: 'email' });
  });
});
