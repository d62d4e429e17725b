import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

const nominate = ['member', 'nominate', 'unodc', '--name', 'UN Office', '--side', 'un'];

async function nominated(): Promise<Office> {
  const office = await newOffice({ today: '2018-05-03' });
  await office.ok(...nominate, '--letter', '4/2/1187', '--on', '2018-04-11');
  return office;
}

async function statusOn(office: Office, day: string): Promise<unknown> {
  const rows = await office.json('member', 'list', '--ended', '--as-of', day, '--fields', 'status');
  return JSON.stringify(rows);
}

describe('a seat is nominated, confirmed, suspended, resumed and ended', () => {
  test('each step counts from its own day, and no earlier day forgets the one before', async () => {
    const office = await nominated();
    await office.ok('meeting', 'add', 'Third', '--number', '3', '--date', '2018-04-25');
    await office.ok('member', 'confirm', 'unodc', '--at', 'M-3');
    await office.ok('member', 'suspend', 'unodc', '--reason', 'Asked to', '--on', '2018-04-28');
    await office.ok('member', 'resume', 'unodc', '--on', '2018-04-30');
    await office.ok('member', 'end', 'unodc', '--reason', 'Withdrew', '--on', '2018-05-01');
    expect(await statusOn(office, '2018-04-10')).toBe('[]');
    expect(await statusOn(office, '2018-04-24')).toBe('[{"status":"nominated"}]');
    expect(await statusOn(office, '2018-04-25')).toBe('[{"status":"confirmed"}]');
    expect(await statusOn(office, '2018-04-29')).toBe('[{"status":"suspended"}]');
    expect(await statusOn(office, '2018-05-01')).toBe('[{"status":"confirmed"}]');
    expect(await statusOn(office, '2018-05-02')).toBe('[{"status":"ended"}]');
  });

  test('the letter, the meeting and the reason are said back', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    await office.ok('meeting', 'add', 'Third', '--number', '3', '--date', '2018-04-25');
    const said = await office.ok(...nominate, '--letter', '4/2/1187', '--on', '2018-04-11');
    expect(said).toContain('unodc nominated on Wed 11 Apr 2018 (letter 4/2/1187)  UN Office');
    expect(said).toContain('seat     member, un, nominated, since Wed 11 Apr 2018');
    expect(await office.ok('member', 'confirm', 'unodc', '--at', '3')).toContain(
      'unodc confirmed from Wed 25 Apr 2018 at M-3',
    );
  });

  test('a step that was taken already changes nothing and says since when', async () => {
    const office = await nominated();
    await office.ok('member', 'confirm', 'unodc', '--on', '2018-04-25');
    const again = await office.ok('member', 'confirm', 'unodc');
    expect(again).toContain('unodc is confirmed already, since Wed 25 Apr 2018. Nothing changed.');
  });
});

describe('steps that cannot be are refused with the way that can', () => {
  test.each([
    [['suspend', 'unodc', '--reason', 'x'], 'SEAT_STATUS', 'mwg member confirm unodc'],
    [['confirm', 'unodc', '--on', '2018-04-10'], 'SEAT_CHANGED_LATER', 'mwg member show unodc'],
    [['end', 'unodc', '--reason', 'x', '--on', '2018-04-10'], 'SEAT_CHANGED_LATER', 'member show'],
    [['nominate', 'unodc', '--letter', '1'], 'MEMBER_EXISTS', 'mwg member show unodc'],
    [['nominate', 'who', '--letter', '1'], 'ORGANISATION_NEW', '--side SIDE'],
    [
      ['edit', 'unodc', '--role', 'observer', '--from', '2018-04-11'],
      'ROLE_BEFORE_SEAT',
      'member edit unodc --role ROLE',
    ],
  ])('member %j', async (words, code, hint) => {
    const office = await nominated();
    const ran = await office.run('member', ...words, '--json');
    expect(ran.exitCode).toBeGreaterThan(1);
    expect(JSON.parse(ran.stderr).error.code).toBe(code);
    expect(ran.stderr).toContain(hint);
  });

  test('an ended seat is not changed; the organisation may be nominated again', async () => {
    const office = await nominated();
    await office.ok('member', 'end', 'unodc', '--reason', 'Withdrew', '--on', '2018-04-20');
    const confirm = await office.run('member', 'confirm', 'unodc');
    expect(confirm.stderr).toContain('the seat of unodc ended on Fri 20 Apr 2018.');
    await office.ok('member', 'nominate', 'unodc', '--letter', '9', '--on', '2018-04-21');
    expect(await statusOn(office, '2018-04-30')).toBe(
      '[{"status":"ended"},{"status":"nominated"}]',
    );
  });

  test('nothing happens at a meeting that has not come', async () => {
    const office = await nominated();
    await office.ok('meeting', 'add', 'Next', '--number', '4', '--date', '2018-06-27');
    const ran = await office.run('member', 'confirm', 'unodc', '--at', 'M-4');
    expect(ran.stderr).toContain('M-4 is on Wed 27 Jun 2018, which has not come yet.');
  });
});
