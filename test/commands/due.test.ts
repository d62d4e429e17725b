import { expect, test } from '@jest/globals';
import { demoOffice, type Office } from '../support/office.ts';
import { officeWithMembers } from './letter/members.ts';

async function busyOffice(): Promise<Office> {
  const office = await officeWithMembers('2026-11-29');
  const sunday = ['--today', '2026-11-22'];
  await office.ok('in', 'Request', '--from', 'mol', '--answer-by', '2026-11-29', ...sunday);
  await office.ok('out', 'Ours', '--to', 'eu', '--answer-by', 'open', '--no-draft', ...sunday);
  await office.ok('letter', 'sent', 'OUT-1', ...sunday);
  await office.ok('letter', 'chase', 'OUT-1', 'Phoned', '--by', 'phone', '--on', '2026-11-26');
  await office.ok('action', 'add', 'Send the minutes', '--owner', 'office', '--due', '2026-12-02');
  await office.ok('action', 'add', 'Figures', '--owner', 'iom', '--due', '2026-12-03');
  await office.ok('action', 'add', 'Far away', '--owner', 'iom', '--due', '2027-06-03');
  return office;
}

const answer = {
  what: 'answer',
  id: 'IN-1',
  with: ['mol'],
  working_days_waited: 5,
  subject: 'Request',
  answer_by: '2026-11-29',
  days_late: 0,
  chases: 0,
};
const awaited = {
  ...answer,
  what: 'await',
  id: 'OUT-1',
  with: ['eu'],
  subject: 'Ours',
  answer_by: null,
  chases: 1,
};

test('due shows what we owe, what members owe, and what we await', async () => {
  const office = await busyOffice();
  expect(await office.json('due')).toMatchObject({
    until: '2026-12-13',
    answer: [answer],
    ours: [{ id: 'A-1', owners: ['office'] }],
    actions: [{ id: 'A-2', owners: ['iom'] }],
    awaited: [awaited],
  });
  const ours = await office.json('due', '--ours');
  expect(Object.keys(Object(ours))).toEqual(['until', 'answer', 'ours', 'obligations']);
});

test('due names what the terms of reference ask of the office, late ones first', async () => {
  const office = await demoOffice({ today: '2018-06-21' });
  const { obligations } = Object(await office.json('due', '--ours'));
  expect(obligations).toEqual([
    {
      what: 'minutes for M-3',
      days_left: -49,
      due: '2018-05-03',
      reached: null,
      group: 'mwg',
      rule: 'ToR 1.0, 5 working days after',
    },
    {
      what: 'notice for M-4',
      days_left: -1,
      due: '2018-06-20',
      reached: '0 of 8',
      group: 'mwg',
      rule: 'ToR 1.0, 5 working days before',
    },
    {
      what: 'papers for M-4',
      days_left: 3,
      due: '2018-06-24',
      reached: '0 of 10',
      group: 'mwg',
      rule: 'ToR 1.0, 3 working days before',
    },
  ]);
});

test('the morning screen names them in one table', async () => {
  const office = await busyOffice();
  expect(await office.json('today')).toMatchObject({ letters: [answer, awaited] });
  const screen = await office.ok();
  expect(screen).toMatch(/answer +IN-1 +mol +due today +Request/);
  expect(screen).toMatch(/await +OUT-1 +eu +waiting 5 working days, chased 1× +Ours/);
});

test('a feast between is not counted as a working day', async () => {
  const office = await officeWithMembers('2026-12-23');
  await office.ok('in', 'Request', '--from', 'mol', '--answer-by', '2026-12-23');
  // Thu 24 December is Libya’s independence day, Fri 25 and Sat 26 a weekend.
  const list = ['letter', 'list', '--unanswered', '--fields', 'days_late,working_days_late'];
  expect(await office.json(...list, '--today', '2026-12-27')).toEqual([
    { days_late: 4, working_days_late: 1 },
  ]);
});

test('only what is awaited is chased', async () => {
  const office = await busyOffice();
  expect((await office.run('letter', 'chase', 'IN-1', 'Phoned')).exitCode).toBe(4);
  await office.ok('in', 'Their reply', '--from', 'eu', '--answers', 'OUT-1');
  expect((await office.run('letter', 'chase', 'OUT-1', 'Phoned')).exitCode).toBe(4);
});

test('of more than a screenful the first are shown, and the line that lists the others', async () => {
  const office = await busyOffice();
  const row = (owner: string) => (_: unknown, at: number) =>
    `${owner}-${at},Task ${at} of ${owner},${owner},2026-12-05`;
  const rows = [
    ...Array.from({ length: 52 }, row('office')),
    ...Array.from({ length: 51 }, row('iom')),
  ];
  office.write('many.csv', ['key,title,owners,due', ...rows].join('\n'));
  await office.ok('action', 'import', 'many.csv');
  const due = Object(await office.json('due'));
  expect([due.ours.length, due.actions.length]).toEqual([50, 50]);
  const shown = await office.ok('due');
  expect(shown).toContain('and 3 more:  mwg action list --owner office --due-until 2026-12-13');
  expect(shown).toContain('and 2 more:  mwg action list --due-until 2026-12-13');
  const ours = ['action', 'list', '--owner', 'office', '--due-until', '2026-12-13'];
  expect(Object(await office.json(...ours))).toHaveLength(53);
  const then = await office.ok('due', '--as-of', '2026-11-29');
  expect(then).toContain('mwg action list --due-until 2026-12-13 --as-of 2026-11-29');
  expect(await office.ok('due', '--lang', 'ar')).toContain(
    'و3 غيرها:  mwg action list --owner office --due-until 2026-12-13',
  );
});

test('the fullest morning fits a terminal of 24 lines, whatever wraps in it', async () => {
  const office = await demoOffice({ columns: 80 });
  await office.ok('chase', '7', 'Promised Sunday', '--by', 'phone');
  const { stdout, stderr } = await office.run();
  const lines = `${stderr}${stdout}`.trimEnd().split('\n');
  expect(stdout).toContain('Letters to answer and awaited');
  // One more says of the practice book that its people are made up.
  expect(lines.length).toBeLessThanOrEqual(24);
});
