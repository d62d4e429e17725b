import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

async function officeOnWednesday(): Promise<Office> {
  const office = await newOffice({ today: '2026-12-02' });
  for (const [handle, side, role] of [
    ['mfa', 'government', 'chair'],
    ['iom', 'un', 'co_chair'],
    ['mol', 'government', 'member'],
  ] as const) {
    const seat = ['--name', `Body ${handle}`, '--side', side, '--role', role];
    await office.ok('member', 'add', handle, ...seat, '--since', '2026-01-01');
  }
  await office.ok('meeting', 'add', '--number', '3', '--date', '2026-12-02');
  return office;
}

const note = (office: Office, day: string, ...flags: string[]) =>
  office.ok('report', 'weekly', '--for', 'chairs', '--today', day, '--format', 'md', ...flags);

describe('who came without a letter waits for the chairs', () => {
  const matter = 'Representative of Body mol came without a letter';
  async function unlettered(): Promise<Office> {
    const office = await officeOnWednesday();
    await office.ok('attend', '3', '--rep', 'mfa,iom', '--other', 'mol: Karim al-Tajribi, Adviser');
    await office.ok('meeting', 'close', '3', '--yes');
    return office;
  }

  test('in the weeks after too, until a letter names somebody', async () => {
    const office = await unlettered();
    for (const day of ['2026-12-03', '2026-12-06', '2026-12-20'])
      expect(await note(office, day)).toContain(matter);
    await office.ok('member', 'rep', 'mol', 'P-1', '--letter', '4/2/7', '--today', '2026-12-21');
    expect(await note(office, '2026-12-22')).not.toContain(matter);
    expect(await note(office, '2026-12-22', '--week', '2026-12-06')).toContain(matter);
  });

  test('until the seat is over', async () => {
    const office = await unlettered();
    const reason = ['--reason', 'withdrew', '--today', '2026-12-07'];
    await office.ok('member', 'end', 'mol', ...reason);
    expect(await note(office, '2026-12-08')).not.toContain(matter);
  });
});

describe('what this office owes', () => {
  test('is told to the chairs with its day, and never as late or as nothing', async () => {
    const office = await officeOnWednesday();
    await office.ok(
      'in',
      'Request',
      '--from',
      'mol',
      '--ref',
      '7',
      '--seen-by',
      'chairs',
      '--answer-by',
      '2026-12-06',
    );
    await office.ok(
      'action',
      'add',
      'Print',
      '--owner',
      'office',
      '--due',
      '2026-12-07',
      '--seen-by',
      'chairs',
    );
    const [, owed = ''] = (await note(office, '2026-12-06')).split('What this office owes');
    const [items = ''] = owed.split('\n#');
    expect(items).toContain('Say what became of M-3: by Wed 2 Dec 2026');
    expect(items).toContain('Answers to 1 letter');
    expect(items).toContain('1 action point of its own');
    expect(items).not.toMatch(/late|overdue|Nothing to report/);
    const arabic = await note(office, '2026-12-06', '--lang', 'ar');
    expect(arabic).toContain('الرد على مكاتبة واحدة');
    expect(arabic).toContain('تكليف واحد على المكتب');
  });

  test('is left out where all of it is hidden from them', async () => {
    const office = await officeOnWednesday();
    await office.ok('meeting', 'edit', '3', '--seen-by', 'office');
    const paper = await note(office, '2026-12-06');
    expect(paper).not.toMatch(/M-3|What this office owes/);
  });
});
