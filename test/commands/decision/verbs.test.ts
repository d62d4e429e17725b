import { describe, expect, test } from '@jest/globals';
import { demoOffice, newOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

async function held(): Promise<Office> {
  const office = await newOffice({ today: '2026-12-03' });
  for (const [handle, side, role] of [
    ['mfa', 'government', 'chair'],
    ['iom', 'un', 'co_chair'],
    ['mol', 'government', 'member'],
  ] as const) {
    const seat = ['--name', `Body ${handle}`, '--side', side, '--role', role];
    await office.ok('member', 'add', handle, ...seat, '--since', '2026-01-01');
  }
  await office.ok('meeting', 'add', '--number', '7', '--date', '2026-12-02');
  return office;
}

describe('a decision', () => {
  test('is numbered by the meeting, and a recommendation where it is to someone', async () => {
    const office = await held();
    expect(await office.ok('decision', 'add', 'Meet in January', '--at', '7')).toBe(
      'D-1  M-7/1  decision  Meet in January\n',
    );
    expect(await office.ok('decision', 'add', 'عقد جلسة فنية', '--at', '7', '--to', 'mol')).toBe(
      'D-2  M-7/2  recommendation to mol:  عقد جلسة فنية\n',
    );
    expect(
      await office.ok(
        ...['decision', 'add', 'Endorsed', '--at', '7', '--to', 'The Cabinet', '--unlisted'],
        ...['--kind', 'endorsement'],
      ),
    ).toContain('D-3  M-7/3  endorsement to The Cabinet');
    for (const name of ['D-2', '2', 'M-7/2', '7/2', 'جلسة']) {
      expect(await office.json('decision', 'show', name)).toMatchObject({ id: 'D-2' });
    }
    expect(await office.json('show', 'D-2')).toMatchObject({ to: ['mol'], number: 'M-7/2' });
    expect(await office.ok('find', 'فنية')).toContain('D-2');
  });

  test('is open until it is implemented, and the past shows it as it was', async () => {
    const office = await held();
    await office.ok('decision', 'add', 'Session', '--at', '7', '--to', 'mol');
    await office.ok(
      'decision',
      'follow-up',
      'D-1',
      'ongoing',
      '--on',
      '2026-12-02',
      '--note',
      'Asked',
    );
    await office.ok('decision', 'follow-up', 'D-1', 'implemented', '--on', '2026-12-03');
    expect(await office.json('decision', 'list', '--open')).toEqual([]);
    expect(
      await office.json('decision', 'list', '--as-of', '2026-12-02', '--fields', 'id,follow_up'),
    ).toEqual([{ id: 'D-1', follow_up: 'ongoing' }]);
    expect(await office.json('decision', 'list', '--as-of', '2026-12-01')).toEqual([]);
    expect(await office.ok('show', 'D-1')).toContain('Asked');
  });

  test('tells what became of it in one spelling', async () => {
    const office = await held();
    await office.ok('decision', 'add', 'Session', '--at', '7');
    await office.ok('decision', 'follow-up', 'D-1', 'ongoing');
    await office.ok('decision', 'follow-up', 'D-1', 'not_started');
    expect(await office.json('decision', 'show', 'D-1')).toMatchObject({
      follow_up: 'not_started',
      events: [{ follow_up: 'ongoing' }, { follow_up: 'not_started' }],
    });
  });

  test('gives way to a later one, and still prints', async () => {
    const office = await held();
    await office.ok('decision', 'add', 'Monthly', '--at', '7');
    await office.ok('decision', 'add', 'Every second month', '--at', '7');
    await office.ok('decision', 'supersede', 'D-1', '--by', 'D-2');
    expect(await office.json('show', 'D-1')).toMatchObject({
      status: 'superseded',
      superseded_by: 'D-2',
    });
    expect((await refused(office, 'decision', 'supersede', 'D-1', '--by', 'D-2')).code).toBe(
      'DECISION_SUPERSEDED',
    );
    expect((await refused(office, 'decision', 'follow-up', 'D-1', 'ongoing')).code).toBe(
      'DECISION_NOT_ADOPTED',
    );
  });

  test('is what an action comes from', async () => {
    const office = await held();
    await office.ok('decision', 'add', 'Session', '--at', '7', '--to', 'mol');
    await office.ok(
      ...['action', 'add', 'Propose a date', '--owner', 'mol', '--due', '2026-12-13'],
      ...['--at', '7', '--about', 'D-1'],
    );
    expect(await office.ok('show', 'D-1')).toContain('Propose a date');
    expect(await office.json('show', 'A-1')).toMatchObject({ decision: 'D-1' });
  });

  test('that was only proposed is the office’s own', async () => {
    const office = await held();
    await office.ok('decision', 'add', 'Adopted', '--at', '7');
    await office.ok('decision', 'add', 'Secretplan', '--at', '7', '--status', 'proposed');
    const seen = await office.ok('decision', 'list', '--for', 'members', '--json');
    expect(seen).toContain('Adopted');
    expect(seen).not.toContain('Secretplan');
    expect(await office.ok('meeting', 'show', '7', '--for', 'members', '--json')).not.toMatch(
      /Secretplan|D-2/,
    );
  });

  test.each([
    [['decision', 'show', 'D-9'], 'DECISION_NOT_FOUND'],
    [['decision', 'show', 'D-O1'], 'ID_MISTYPED'],
    [['decision', 'add', 'x', '--without', 'mol'], 'DECISION_WITHOUT_MEETING'],
    [['decision', 'add', 'x', '--at', '7', '--item', '3'], 'AGENDA_NO_ITEM'],
    [['decision', 'edit', 'D-1'], 'NOTHING_TO_EDIT'],
  ])('%j is refused', async (argv, code) => {
    const office = await held();
    await office.ok('decision', 'add', 'One', '--at', '7');
    expect((await refused(office, ...argv)).code).toBe(code);
  });
});

test('the same text typed twice is said to be there already, while it stands', async () => {
  const office = await newOffice({ today: '2026-12-01' });
  await office.ok('decision', 'add', 'The Group meets in January');
  const twice = await office.ok('decision', 'add', 'the group  meets in January');
  expect(twice).toContain('D-1 says the same. Typed twice?');
  expect(await office.ok('decision', 'add', 'The Group meets in June')).not.toContain('twice');
});

describe('a decision in whose place another stands', () => {
  async function superseded() {
    const office = await demoOffice();
    for (const text of ['First', 'Second', 'Third']) {
      await office.ok('decision', 'add', text, '--at', 'M-3');
    }
    const ids = Object(await office.json('decision', 'list')).map(({ id }: { id: string }) => id);
    const [first, second, third] = ids.slice(-3);
    await office.ok('decision', 'supersede', first, '--by', second);
    return { office, first, second, third };
  }

  test.each(['adopted', 'withdrawn'])('is %s again, and stands for itself', async (status) => {
    const { office, first } = await superseded();
    const said = await office.ok('decision', 'edit', first, '--status', status);
    expect(said).toContain(`superseded → ${status}`);
    expect(await office.json('decision', 'show', first)).toMatchObject({ status });
  });

  test('does not stand in the place of its own successor', async () => {
    const { office, first, second, third } = await superseded();
    await office.ok('decision', 'supersede', second, '--by', third);
    for (const later of [first, second]) {
      const ran = await refused(office, 'decision', 'supersede', third, '--by', later);
      expect(ran.code).toBe('DECISION_SUPERSEDED');
    }
  });
});
