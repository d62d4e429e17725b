import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';

/** A late action of iom on 8 March, which went to wfp on the 12th; a meeting closed, a letter answered. */
async function retold(): Promise<Office> {
  const office = await newOffice({ today: '2026-03-20' });
  const typed = (day: string, ...argv: string[]) => office.ok(...argv, '--today', day);
  const un = ['--side', 'un', '--role', 'member'];
  await typed('2026-02-01', 'member', 'add', 'iom', '--name', 'Migration', ...un);
  await typed('2026-02-01', 'member', 'add', 'wfp', '--name', 'Food', ...un);
  await typed('2026-02-01', 'meeting', 'add', 'First', '--date', '2026-03-10', '--number', '1');
  await typed('2026-02-02', 'action', 'add', 'Figures', '--owner', 'iom', '--due', '2026-03-01');
  await typed('2026-02-03', 'in', 'Request', '--from', 'wfp', '--answer-by', '2026-03-05');
  await typed('2026-03-11', 'meeting', 'close', '1', '--yes');
  await typed('2026-03-12', 'action', 'assign', '1', '--to', 'wfp');
  const answer = ['out', 'Answer', '--to', 'wfp', '--answers', 'IN-1', '--no-draft'];
  await typed('2026-03-12', ...answer);
  await typed('2026-03-12', 'letter', 'sent', 'OUT-1');
  await typed('2026-03-15', 'action', 'done', '1', '--on', '2026-03-14');
  return office;
}

const then = ['--as-of', '2026-03-08'];

test('a list of a past day names the owners and states of that day', async () => {
  const office = await retold();
  const late = ['action', 'list', '--overdue', '--fields', 'id,owners,overdue_days'];
  expect(await office.json(...late, ...then)).toEqual([
    { id: 'A-1', owners: ['iom'], overdue_days: 7 },
  ]);
  expect(await office.json(...late, '--as-of', '2026-03-13')).toMatchObject([{ owners: ['wfp'] }]);
  expect(await office.json(...late)).toEqual([]);
  const meetings = ['meeting', 'list', '--fields', 'status'];
  expect(await office.json(...meetings, ...then)).toEqual([{ status: 'planned' }]);
  expect(await office.json(...meetings)).toEqual([{ status: 'held' }]);
  const letters = ['letter', 'list', '--unanswered', '--fields', 'id'];
  expect(await office.json(...letters, ...then)).toEqual([{ id: 'IN-1' }]);
  expect(await office.json(...letters)).toEqual([]);
});

test('a card of a past day tells it the same way', async () => {
  const office = await retold();
  for (const show of [
    ['action', 'show', '1'],
    ['show', 'A-1'],
  ]) {
    expect(await office.json(...show, ...then)).toMatchObject({ status: 'open', owners: ['iom'] });
  }
  expect(await office.json('show', 'M-1', ...then)).toMatchObject({ status: 'planned' });
  const { actions } = Object(await office.json('due', ...then));
  expect(actions).toMatchObject([{ id: 'A-1', owners: ['iom'] }]);
});
