import { describe, expect, test } from '@jest/globals';
import { demoOffice } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

/** Verbs that say what was done at a meeting; M-4 of the demo book is to come. */
const said = [
  ['attend', 'M-4', '--rep', 'iom'],
  ['decision', 'add', 'The text is approved', '--at', 'M-4'],
  ['member', 'confirm', 'eu', '--at', 'M-4'],
  ['action', 'extend', 'A-10', '--to', '2018-09-02', '--reason', 'Data', '--at', 'M-4'],
  ['tor', 'adopt', '1.1', '--at', 'M-4', '--early', 'Agreed'],
];

async function office() {
  const made = await demoOffice();
  await made.ok('tor', 'add', '--version', '1.1', '--like', '1.0');
  await made.ok('tor', 'circulate', '1.1', '--on', '2018-05-03');
  return made;
}

describe.each(said)('%s %s of a meeting', (...argv) => {
  test('that has not come is refused', async () => {
    expect(await refused(await office(), ...argv)).toMatchObject({
      code: 'MEETING_AHEAD',
      exit: 4,
    });
  });

  test('that was called off or waits for its day is refused', async () => {
    const made = await office();
    await made.ok('meeting', 'postpone', 'M-4', '--to', 'open', '--reason', 'Travel');
    expect((await refused(made, ...argv)).code).toBe('MEETING_NOT_HELD');
    await made.ok('meeting', 'cancel', 'M-4', '--reason', 'Travel');
    expect(await refused(made, ...argv)).toMatchObject({ code: 'MEETING_NOT_HELD', exit: 4 });
  });
});

test('an action may be raised for a meeting to come, and not for one that was cancelled', async () => {
  const made = await demoOffice();
  const add = ['action', 'add', 'Prepare the room', '--owner', 'office', '--at', 'M-4'];
  await made.ok(...add);
  await made.ok('meeting', 'cancel', 'M-4', '--reason', 'Travel');
  expect((await refused(made, ...add)).code).toBe('MEETING_NOT_HELD');
});

test('what a meeting granted has its day', async () => {
  const made = await demoOffice();
  const extend = ['action', 'extend', 'A-7', '--to', '2018-06-03', '--reason', 'Data'];
  await made.ok(...extend, '--at', 'M-3');
  const events = Object(await made.json('action', 'show', 'A-7')).events;
  expect(JSON.stringify(events)).toContain('2018-04-25');
});
