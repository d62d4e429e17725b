import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

async function withEstimate(...flags: string[]): Promise<Office> {
  const office = await newOffice();
  const range = ['--low', '700000', '--high', '1000000', '--source', 'A briefing'];
  await office.ok('dtm', 'estimate', 'add', ...range, '--on', '2018-02', ...flags);
  return office;
}

const list = ['dtm', 'estimate', 'list', '--csv', '--fields', 'id,low,high,stated_from,stated'];
const heading = 'id,low,high,stated_from,stated\n';

describe('an estimate', () => {
  test('is a range with its source and the month it was stated in', async () => {
    const office = await withEstimate();
    expect(await office.ok(...list)).toBe(`${heading}E-1,700000,1000000,2018-02-01,2018-02-28\n`);
    expect(await office.ok('dtm', 'estimate', 'list')).toContain('Feb 2018');
  });

  test('is shown by its id, as every record is', async () => {
    const office = await withEstimate('--seen-by', 'members');
    expect(await office.ok('show', 'E-1')).toMatch(/^E-1 {2}700,000 to 1,000,000 migrants\n/);
    expect(await office.json('show', 'e1')).toMatchObject({ id: 'E-1', source: 'A briefing' });
    expect(await office.ok('history', 'E-1')).toContain('dtm estimate add');
    const { exitCode, stderr } = await office.run('show', 'E-2');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('there is no estimate E-2.')]);
  });

  test('is for the office unless it says more', async () => {
    const office = await withEstimate();
    expect(await office.ok(...list, '--for', 'chairs')).toBe(heading);
    const open = await withEstimate('--seen-by', 'members');
    expect(await open.ok(...list, '--for', 'members')).toContain('E-1');
    expect(await open.ok(...list, '--for', 'public')).toBe(heading);
  });

  test('enters no round, no total and no change', async () => {
    const office = await withEstimate();
    const bare = await newOffice();
    for (const question of ['rounds', 'trend']) {
      expect(await office.ok('dtm', question, '--csv')).toBe(
        await bare.ok('dtm', question, '--csv'),
      );
    }
  });

  test('ends with a reason, stays on record, and ends once', async () => {
    const office = await withEstimate();
    await office.ok('dtm', 'estimate', 'end', 'E-1', '--reason', 'Withdrawn by its author');
    expect(await office.ok(...list)).toBe(heading);
    expect(await office.ok(...list, '--all')).toContain('E-1');
    expect((await office.run('dtm', 'estimate', 'list')).stderr).toContain(
      'The one estimate on record ended:  mwg dtm estimate list --all',
    );
    const again = await office.ok('dtm', 'estimate', 'end', '1', '--reason', 'x');
    expect(again).toContain('has ended already. Nothing changed.');
    await office.ok('undo');
    expect(await office.ok(...list)).toContain('E-1');
  });

  test.each([
    [['--low', '9', '--high', '8', '--on', '2018-02'], 2, '--low 9 is more than --high 8.'],
    [['--low', '7', '--high', '8', '--on', '2018-13'], 2, '2018-13'],
    [['--low', '7', '--high', '8', '--on', '2099-01'], 2, 'is not a day or month that has come'],
  ])('is refused: %j', async (flags, exitCode, message) => {
    const office = await newOffice();
    const ran = await office.run('dtm', 'estimate', 'add', '--source', 'x', ...flags);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.stderr).toContain(message);
  });

  test('that is not there cannot be ended', async () => {
    const ran = await (await newOffice()).run('dtm', 'estimate', 'end', 'E-9', '--reason', 'x');
    expect([ran.exitCode, ran.stderr]).toEqual([
      3,
      expect.stringContaining('there is no estimate E-9.'),
    ]);
  });
});
