import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';
import { refused } from '../support/refusals.ts';

async function officeOn(today: string, answers?: readonly string[]): Promise<Office> {
  const office = await newOffice({ today, ...(answers && { answers }) });
  for (const handle of ['mfa', 'iom']) {
    const line = ['--name', handle.toUpperCase(), '--side', 'un', '--role', 'member'];
    await office.ok('member', 'add', handle, ...line);
  }
  return office;
}

/** On 1 November, 3 November is last year's: nobody means that. */
describe('in a register, a day without its year that is far away', () => {
  test.each([
    [['in', 'Request', '--from', 'mfa', '--on', '3/11'], '--on', '3/11', '2025-11-03'],
    [['in', 'Request', '--from', 'mfa', '--dated', '3 nov'], '--dated', '3 nov', '2025-11-03'],
    [['member', 'rep', 'mfa', 'R', '--from', '3/11'], '--from', '3/11', '2025-11-03'],
    [['person', 'verify', 'P-1', '--on', '٣/١١'], '--on', '٣/١١', '2025-11-03'],
  ])('is refused where nobody can be asked: %j', async (argv, flag, typed, day) => {
    const office = await officeOn('2026-11-01');
    await office.ok('person', 'add', 'John Example');
    const { exit, code, message, hints } = await refused(office, ...argv);
    expect({ exit, code }).toEqual({ exit: 2, code: 'DATE_YEAR_OPEN' });
    expect(message).toBe(
      `${flag} "${typed}" would be Mon 3 Nov 2025, 363 days ago: write its year.`,
    );
    const coming =
      flag === '--dated'
        ? 'If it is Tue 3 Nov 2026, in 2 days:  --dated 2026-11-03'
        : 'Tue 3 Nov 2026, in 2 days, is not taken here: it can be recorded once it has come';
    expect(hints).toEqual([`If it is that day:  ${flag} ${day}`, coming]);
  });

  test('is asked on a terminal, until its year is there', async () => {
    const office = await officeOn('2026-11-01', ['3/11', '2026-10-31']);
    const { stdout, stderr } = await office.run('in', 'Request', '--from', 'mfa', '--on', '3/11');
    expect(stderr).toContain('? --on "3/11" would be Mon 3 Nov 2025');
    expect(stdout).toContain('received Sat 31 Oct 2026');
    expect(stderr).toContain('Next time: mwg letter in Request --from mfa --on 2026-10-31');
  });

  test('is taken where it is near, or has its year', async () => {
    const office = await officeOn('2026-11-01');
    await office.ok('in', 'One', '--from', 'mfa', '--on', '3/9');
    await office.ok('in', 'Two', '--from', 'mfa', '--dated', '3/11/2025');
  });
});

test('in January, December’s day is plain on a letter and asked for its number', async () => {
  const office = await officeOn('2027-01-05');
  await office.ok('in', 'Request', '--from', 'mfa', '--dated', '28/12');
  const { code, hints } = await refused(office, 'in', 'Other', '--from', 'mfa', '--on', '28/12');
  expect({ code, hints }).toEqual({
    code: 'DATE_YEAR_OPEN',
    hints: ['If it is that day:  --on 2026-12-28'],
  });
});

describe('on any other date flag a far day is said', () => {
  test.each([
    [
      ['action', 'add', 'x', '--owner', 'iom', '--due', '31/10'],
      '--due "31/10" is read as Sun 31 Oct 2027',
    ],
    [['action', 'list', '--due-until', '31/10'], '--due-until "31/10" is read as Sun 31 Oct 2027'],
    [['member', 'list', '--as-of', '3/11'], '--as-of "3/11" is read as Mon 3 Nov 2025'],
    [['letter', 'list', '--from', '3/11'], '--from "3/11" is read as Mon 3 Nov 2025'],
  ])('%j', async (argv, said) => {
    const office = await officeOn('2026-11-01');
    expect((await office.run(...argv)).stderr).toContain(`Note: ${said}`);
    expect((await office.run(...argv, '-q')).stderr).not.toContain('Note:');
  });

  test('and a near one is not', async () => {
    const office = await officeOn('2026-11-01');
    const near = await office.run('action', 'add', 'x', '--owner', 'iom', '--due', '31/12');
    expect(near.stderr).not.toContain('Note:');
  });
});
