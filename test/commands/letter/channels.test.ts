import { describe, expect, test } from '@jest/globals';
import type { Office } from '../../support/office.ts';
import { officeWithMembers } from './members.ts';

/** Who is written to how: what `member show` says. */
async function channelOf(office: Office, handle: string, ...flags: string[]): Promise<unknown> {
  const { channel, via } = Object(await office.json('member', 'show', handle, ...flags));
  return { channel, via };
}

describe('each seat is written to by its channel', () => {
  test('the usual one of its side, until another is recorded', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('member', 'edit', 'eu', '--channel', 'email', '--from', '2026-11-01');
    expect(await channelOf(office, 'mfa')).toEqual({ channel: 'letter_via_mfa', via: null });
    expect(await channelOf(office, 'iom')).toEqual({ channel: 'email', via: null });
    expect(await channelOf(office, 'mol')).toEqual({ channel: 'letter_via_mfa', via: 'mfa' });
    expect(await channelOf(office, 'eu')).toEqual({ channel: 'email', via: null });
    const before = await channelOf(office, 'eu', '--as-of', '2026-10-31');
    expect(before).toEqual({ channel: 'note_verbale', via: null });
    expect(await office.ok('who', 'mol')).toContain(
      'letter via mfa, because mol is a government seat',
    );
  });

  test('which ministry passes letters on is recorded, never fixed', async () => {
    const office = await officeWithMembers('2026-11-29');
    const edited = await office.ok('member', 'edit', 'mol', '--via', 'moi');
    expect(edited).toContain('channel  letter via moi from Sun 29 Nov 2026\n');
    expect(edited).toContain('before   letter via mfa\n');
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
    const refused = await office.run('member', 'edit', 'iom', '--channel', 'email', '--via', 'mfa');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('email goes through no ministry');
  });

  test('a channel recorded again from the same day is replaced, and undo brings the first back', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('member', 'edit', 'eu', '--channel', 'email');
    await office.ok('member', 'edit', 'eu', '--channel', 'letter_via_mfa');
    expect(await channelOf(office, 'eu')).toEqual({ channel: 'letter_via_mfa', via: 'mfa' });
    await office.ok('undo');
    expect(await channelOf(office, 'eu')).toEqual({ channel: 'email', via: null });
  });
});
