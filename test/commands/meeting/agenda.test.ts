import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

async function planned(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-24' });
  await office.ok('meeting', 'add', '--number', '6', '--date', '2026-11-22');
  await office.ok('meeting', 'close', '6', '--yes');
  await office.ok('meeting', 'add', '--date', '2026-12-02', '--start', '09:00', '--end', '10:00');
  return office;
}

const titles = async (office: Office, meeting: string) => {
  const rows = Object(await office.json('meeting', 'agenda', meeting, '--fields', 'item,title'));
  return rows.map((row: { item: number; title: string }) => `${row.item} ${row.title}`);
};

const standing = [
  '1 Opening and roll call',
  '2 Adoption of the agenda',
  '3 Adoption of the minutes of the sixth meeting',
  '4 Review of action points',
  '5 Programming and resources',
  '6 DTM update',
  '7 Any other business',
  '8 Next meeting',
];

describe('an agenda', () => {
  test('begins with what stands on every one, the minutes of the last meeting among it', async () => {
    const office = await planned();
    expect(await titles(office, '7')).toEqual(standing);
    expect(await titles(office, '6')).toEqual([]);
  });

  test('takes a matter of substance before the programme, and moves and loses it', async () => {
    const office = await planned();
    await office.ok('meeting', 'agenda', 'add', '7', 'Border management', '--minutes', '20');
    expect((await titles(office, '7'))[4]).toBe('5 Border management');
    await office.ok('meeting', 'agenda', 'move', '7', '5', '--to', '2');
    expect((await titles(office, '7')).slice(0, 3)).toEqual([
      '1 Opening and roll call',
      '2 Border management',
      '3 Adoption of the agenda',
    ]);
    await office.ok('meeting', 'agenda', 'remove', '7', '2');
    expect(await titles(office, '7')).toEqual(standing);
  });

  test('says when each item begins, and where they end too late', async () => {
    const office = await planned();
    for (let item = 1; item <= 8; item += 1) {
      await office.ok('meeting', 'agenda', 'edit', '7', String(item), '--minutes', '10');
    }
    const rows = await office.json('meeting', 'agenda', '7', '--fields', 'start');
    expect(rows).toEqual(
      ['09:00', '09:10', '09:20', '09:30', '09:40', '09:50', '10:00', '10:10'].map((start) => ({
        start,
      })),
    );
    expect(await office.ok('meeting', 'agenda', '7')).toContain(
      'the items end at 10:20, after the meeting’s end at 10:00',
    );
  });

  test('keeps what it defers: a copy with its papers goes to the next meeting', async () => {
    const office = await planned();
    const paper = office.write('paper.txt', 'figures');
    await office.ok('meeting', 'add', '--date', '2027-01-20');
    await office.ok('meeting', 'agenda', 'add', '7', 'Border management');
    await office.ok('meeting', 'agenda', 'paper', '7', '5', paper, '--symbol', 'MWG/7/2');
    const said = await office.ok('meeting', 'agenda', 'defer', '7', '5', '--reason', 'No time');
    expect(said).toContain('item 5 deferred to item 5 of M-8; this record stays');
    expect(await office.json('meeting', 'agenda', '7')).toContainEqual(
      expect.objectContaining({ item: 5, deferred_to: 'M-8/5', papers: ['MWG/7/2'] }),
    );
    expect(await office.json('meeting', 'agenda', '8')).toContainEqual(
      expect.objectContaining({ title: 'Border management', papers: ['MWG/7/2'] }),
    );
    expect((await titles(office, '8'))[2]).toBe('3 Adoption of the minutes of the seventh meeting');
    expect((await refused(office, 'meeting', 'agenda', 'defer', '7', '5')).code).toBe(
      'AGENDA_DEFERRED',
    );
  });

  test('defers a standing item to the one that the next meeting has for it', async () => {
    const office = await planned();
    await office.ok('meeting', 'add', '--date', '2027-01-20');
    await office.ok('meeting', 'agenda', 'defer', '7', '6');
    expect(await titles(office, '8')).toHaveLength(standing.length);
    expect(await office.json('meeting', 'agenda', '7')).toContainEqual(
      expect.objectContaining({ title: 'DTM update', deferred_to: 'M-8/6' }),
    );
  });

  test('of a group can stand otherwise', async () => {
    const office = await planned();
    const shown = await office.ok('meeting', 'agenda', 'standing');
    expect(shown).toContain('3. Adoption of the minutes of the last meeting');
    expect((await refused(office, 'meeting', 'agenda', 'standing', '--remove', '9')).code).toBe(
      'AGENDA_NO_STANDING',
    );
    await office.ok('meeting', 'agenda', 'standing', '--remove', '6');
    await office.ok('meeting', 'agenda', 'standing', '--add', 'Report of the office', '--at', '4');
    expect(await titles(office, '7')).toEqual([
      ...standing.slice(0, 3),
      '4 Report of the office',
      '5 Review of action points',
      '6 Programming and resources',
      '7 Any other business',
      '8 Next meeting',
    ]);
    await office.ok('meeting', 'agenda', 'standing', '--usual');
    expect(await titles(office, '7')).toEqual(standing);
  });

  test.each([
    [['meeting', 'agenda', 'move', '7', '12', '--to', '1'], 'AGENDA_NO_ITEM'],
    [['meeting', 'agenda', 'defer', '7', '4'], 'AGENDA_NO_NEXT'],
    [['meeting', 'agenda', 'remove', '7', '0'], 'VALUE_INVALID'],
  ])('%j is refused', async (argv, code) => {
    expect((await refused(await planned(), ...argv)).code).toBe(code);
  });
});

describe('closing', () => {
  test('keeps the agenda that the invitations carried, and asks of its items', async () => {
    const office = await newOffice({ today: '2026-11-24' });
    await office.ok(
      ...['member', 'add', 'eu', '--name', 'EU', '--side', 'donor', '--role', 'member'],
      ...['--since', '2026-01-01'],
    );
    await office.ok('meeting', 'add', '--number', '7', '--date', '2026-12-02');
    const invited = await titles(office, '7');
    await office.ok('meeting', 'invite', '7');
    const later = ['--today', '2026-12-03'];
    await office.ok('attend', '7', '--rep', 'eu', ...later);
    expect(await refused(office, 'meeting', 'close', '7', ...later)).toMatchObject({
      code: 'YES_NEEDED',
    });
    expect(await office.ok('meeting', 'close', '7', '--yes', ...later)).toContain(
      'unfinished: item 2 has no outcome: Adoption of the agenda',
    );
    expect(await titles(office, '7')).toEqual(invited);
    await office.ok('undo', ...later);
    await office.ok('undo', ...later);
    await office.ok('undo', '--yes', ...later);
    expect(await titles(office, '7')).toEqual(invited);
  });

  test('says of an uninvited meeting that it had no agenda', async () => {
    const office = await planned();
    expect(await office.ok('meeting', 'close', '7', '--yes', '--today', '2026-12-03')).toContain(
      'unfinished: no agenda was written down',
    );
  });

  test('names a decision that binds nobody, without asking of it', async () => {
    const office = await newOffice({ today: '2026-12-03' });
    await office.ok(
      ...['member', 'add', 'moi', '--name', 'MoI', '--side', 'government', '--role', 'member'],
      ...['--since', '2026-01-01'],
    );
    await office.ok('meeting', 'add', '--number', '7', '--date', '2026-12-02');
    await office.ok('decision', 'add', 'Meet monthly', '--at', '7');
    await office.ok('decision', 'add', 'Map the routes', '--at', '7');
    await office.ok('action', 'add', 'Draw the map', '--from', 'D-2', '--owner', 'moi');
    const said = await office.ok('meeting', 'close', '7', '--yes');
    expect(said).toContain('no addressee and no action: D-1  Meet monthly');
    expect(said).not.toContain('D-2');
  });

  test('lists what is unfinished and asks; finished, it does not', async () => {
    const office = await newOffice({ today: '2026-12-03' });
    await office.ok(
      ...['member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'co_chair'],
      ...['--since', '2026-01-01'],
    );
    await office.ok('meeting', 'add', '--number', '7', '--date', '2026-12-02');
    await office.ok('meeting', 'agenda', 'add', '7', 'Border management');
    await office.ok('decision', 'add', 'Meet again', '--at', '7', '--kind', 'recommendation');
    const asked = await office.run('meeting', 'close', '7');
    expect(asked.exitCode).toBe(4);
    expect(asked.stderr).toContain('unfinished: nobody is marked present or absent');
    const said = await office.ok('meeting', 'close', '7', '--yes', '--dry-run');
    expect(said).toContain('unfinished: nobody is marked present or absent');
    expect(said).toContain('has no outcome: Border management');
    expect(said).toContain('unfinished: D-1 is addressed to nobody: Meet again');

    await office.ok('attend', '7', '--rep', 'iom');
    await office.ok('decision', 'edit', 'D-1', '--to', 'iom');
    for (const item of ['2', '3', '4', '5', '6']) {
      await office.ok('meeting', 'agenda', 'note', '7', item, 'Done');
    }
    expect(await office.ok('meeting', 'close', '7')).toContain('M-7 closed');
  });
});
