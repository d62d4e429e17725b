import { describe, expect, test } from '@jest/globals';
import { officeWithMembers } from './members.ts';

const enter = ['letter', 'in', 'A letter', '--from', 'moi', '-q'] as const;

describe('numbers of the register', () => {
  test('run by year and direction, without gaps', async () => {
    const office = await officeWithMembers('2026-11-29');
    expect(await office.ok(...enter, '--number', '117')).toBe('IN-117\n');
    expect(await office.ok(...enter)).toBe('IN-118\n');
    expect(await office.ok('letter', 'out', 'Ours', '--to', 'iom', '-q')).toBe('OUT-1\n');
    expect(await office.ok(...enter, '--on', '2025-12-30')).toBe('IN-2025-1\n');
    const gap = await office.run(...enter, '--number', '130');
    expect(gap.exitCode).toBe(4);
    expect(gap.stderr).toContain('the next number is IN-119, not 130');
  });

  test('a late entry stands beside the number it should have had', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok(...enter);
    await office.ok(...enter);
    expect(await office.ok(...enter, '--bis', 'IN-1')).toBe('IN-1bis\n');
    expect(await office.ok(...enter, '--bis', 'IN-1')).toBe('IN-1bis2\n');
    expect(await office.json('show', 'IN-1 مكرر')).toMatchObject({ id: 'IN-1bis' });
    expect(await office.ok(...enter)).toBe('IN-3\n');
  });

  test('undo of the latest frees its number, an earlier one can only be voided', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok(...enter);
    await office.ok(...enter);
    const second = await office.run('undo', '6');
    expect(second.exitCode).toBe(4);
    expect(second.stderr).toContain('a later letter has been numbered after it');
    expect(second.stderr).toContain('mwg letter void');
    await office.ok('undo', '7');
    expect(await office.ok(...enter)).toBe('IN-2\n');
    await office.ok('letter', 'void', 'IN-1', '--reason', 'Entered twice');
    expect(await office.json('show', 'IN-1')).toMatchObject({
      status: 'void',
      void_reason: 'Entered twice',
    });
    expect(await office.ok(...enter)).toBe('IN-3\n');
    const moved = await office.run('letter', 'edit', 'IN-1', '--on', 'yesterday');
    expect(moved.stderr).toContain('IN-1 is void: it has no day on which it went.');
    expect(moved.stderr).not.toContain('letter sent');
    const again = await office.ok('letter', 'void', 'IN-1', '--reason', 'Once more');
    expect(again).toBe('IN-1 is already void: Entered twice. Nothing changed.\n');
  });

  test('in January the short id is the new year’s, and the old year’s is offered', async () => {
    const office = await officeWithMembers('2026-12-31');
    await office.ok(...enter);
    const january = ['--today', '2027-01-03'];
    const missing = await office.run('show', 'IN-1', ...january);
    expect(missing.exitCode).toBe(3);
    expect(missing.stderr).toContain('mwg letter show IN-2026-1');
    expect(await office.json('show', 'in-2026-1', ...january)).toMatchObject({ id: 'IN-2026-1' });
  });
});
