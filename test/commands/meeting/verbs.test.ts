import { describe, expect, test } from '@jest/globals';
import { newOffice, practiceOffice } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

describe('meetings', () => {
  test('are added under the next number, with day, time and place echoed', async () => {
    const office = await practiceOffice();
    const said = await office.ok(
      ...['meeting', 'add', 'Fifth meeting', '--title-ar', 'الاجتماع الخامس', '--date', 'next wed'],
      ...['--start', '9:30', '--end', '12.00', '--place', 'Tripoli'],
    );
    expect(said).toBe(
      [
        'M-5 added  Fifth meeting',
        '  when     Wed 9 May 2018, 09:30–12:00 Tripoli, in 6 days',
        '  where    Tripoli',
        '',
      ].join('\n'),
    );
    expect(await office.json('meeting', 'show', '5')).toMatchObject({
      date: '2018-05-09',
      time: '09:30–12:00',
      status: 'planned',
      title_ar: 'الاجتماع الخامس',
    });
  });

  test.each([
    ['M-3', 'M-3'],
    ['3', 'M-3'],
    ['m3', 'M-3'],
    ['M-٣', 'M-3'],
    ['next', 'M-4'],
    ['last', 'M-3'],
    ['القادم', 'M-4'],
    ['third', 'M-3'],
    ['الثالث', 'M-3'],
  ])('%s is %s', async (text, id) => {
    expect(await (await practiceOffice()).json('meeting', 'show', text)).toMatchObject({ id });
  });

  test('that are closed say what carries over', async () => {
    const office = await practiceOffice({ today: '2018-06-27' });
    const said = await office.ok('meeting', 'close', 'next', '--yes');
    expect(said).toContain('M-4 closed  Fourth meeting');
    expect(said.match(/carries over: A-\d+/g)).toHaveLength(6);
    expect(await office.json('meeting', 'list', '--status', 'held', '--fields', 'id')).toHaveLength(
      4,
    );
  });

  test('that are cancelled keep their number, and the next one gets the next', async () => {
    const office = await practiceOffice();
    await office.ok('meeting', 'cancel', 'M-4', '--reason', 'Holiday');
    expect(await office.ok('show', 'M-4')).toContain(
      'status   cancelled, recorded for Thu 3 May 2018: Holiday',
    );
    expect(await office.ok('meeting', 'add', 'Fifth', '--date', '2018-07-01', '-q')).toBe('M-5\n');
    expect(await office.ok('today')).toContain('M-5  Fifth');
  });

  test.each([
    [
      ['meeting', 'close', 'M-4'],
      'MEETING_AHEAD',
      'M-4 is on Wed 27 Jun 2018, which has not come yet.',
    ],
    [
      ['meeting', 'cancel', 'M-3', '--reason', 'x'],
      'MEETING_STATUS',
      'M-3 is held, so it cannot be moved or cancelled.',
    ],
  ])('%j is refused', async (argv, code, message) => {
    expect(await refused(await practiceOffice(), ...argv)).toMatchObject({
      code,
      exit: 4,
      message,
    });
  });

  test('that were cancelled were not held', async () => {
    const office = await practiceOffice({ today: '2018-07-01' });
    await office.ok('meeting', 'cancel', 'M-4', '--reason', 'x');
    expect((await refused(office, 'meeting', 'close', 'M-4')).message).toBe(
      'M-4 is cancelled, so it was not held.',
    );
  });

  test('of which there is none yet are said to be so', async () => {
    const office = await newOffice();
    expect((await refused(office, 'meeting', 'show', 'next')).message).toBe(
      'no meeting is planned from today on.',
    );
    expect((await refused(office, 'meeting', 'show', 'last')).message).toBe(
      'no meeting has been held yet.',
    );
    expect((await refused(office, 'meeting', 'show', '1')).message).toBe(
      'there is no meeting M-1. There is none yet.',
    );
  });
});
