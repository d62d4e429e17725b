import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const weekly = (edition: string, ...flags: string[]) => [
  'report',
  'weekly',
  '--for',
  edition,
  ...flags,
];
const release = (edition: string, ...flags: string[]) => [
  'report',
  'release',
  '--for',
  edition,
  ...flags,
];

async function officeWithChairs(): Promise<Office> {
  const office = await newOffice({ today: '2026-12-03' });
  const seat = async (handle: string, name: string, role: string) =>
    office.ok(
      ...['member', 'add', handle, '--name', name, '--side', 'un', '--role', role],
      ...['--since', '2026-01-01'],
    );
  await seat('mfa', 'Ministry of Foreign Affairs', 'chair');
  await seat('iom', 'International Organization for Migration', 'co_chair');
  await office.ok(
    'action',
    'add',
    'Send the figures',
    '--owner',
    'iom',
    '--due',
    '2026-12-01',
    '--on',
    '2026-11-20',
  );
  return office;
}

async function clearBoth(office: Office): Promise<void> {
  await office.ok('report', 'clear', '--by', 'mfa', '--on', '2026-12-02', '--ref', '4/2/88');
  await office.ok('report', 'clear', '--by', 'iom', '--on', '2026-12-03');
}

test('a clearance keeps the letter that says so with its year, and one of the register only', async () => {
  const office = await officeWithChairs();
  const clear = ['report', 'clear', '--by', 'iom', '--ref'];
  expect((await refused(office, ...clear, 'IN-1')).code).toBe('LETTER_NOT_FOUND');
  await office.ok('in', 'Cleared', '--from', 'iom');
  expect(await office.json(...clear, 'in1')).toMatchObject({ records: [{ letter: 'IN-2026-1' }] });
});

describe('a note', () => {
  test('is a draft without a number until it is released', async () => {
    const office = await officeWithChairs();
    expect(await office.ok(...weekly('chairs'))).toContain(
      'DRAFT – not released, without a number',
    );
    await office.ok(...release('chairs', '--number', '48'));
    const released = await office.ok(...weekly('chairs'));
    expect(released).toContain('No. 48/2026');
    expect(released).not.toContain('DRAFT');
    expect(await office.ok(...weekly('chairs', '--lang', 'ar'))).toContain('رقم 48 لسنة 2026');
  });

  test('unchanged since then is printed as the bytes that were kept', async () => {
    const office = await officeWithChairs();
    await office.ok(...release('chairs'));
    const made = async (name: string) => {
      await office.ok(...weekly('chairs', '-o', name));
      return readFileSync(join(office.folder, name));
    };
    const first = await made('first.docx');
    expect((await made('again.docx')).equals(first)).toBe(true);
    expect(await office.ok(...release('chairs'))).toContain('Nothing changed');
  });

  test('changed since then is a draft, and goes out as a revision that says why', async () => {
    const office = await officeWithChairs();
    await office.ok(...release('chairs'));
    await office.ok('done', '1', '--on', '2026-12-02');
    expect(await office.ok(...weekly('chairs'))).toContain('DRAFT');
    expect(await refused(office, ...release('chairs'))).toMatchObject({
      code: 'PAPER_NEEDS_REASON',
      exit: 4,
    });
    await office.ok(...release('chairs', '--reason', 'A letter came in late'));
    const text = await office.ok(...weekly('chairs'));
    expect(text).toContain('No. 1/2026');
    expect(text).toContain('Revision 1: A letter came in late');
  });

  test('gives its number back only while it is the latest', async () => {
    const office = await officeWithChairs();
    await office.ok(...release('chairs'));
    await office.ok('done', '1', '--on', '2026-12-02');
    await office.ok(...release('chairs', '--reason', 'x'));
    const { exitCode } = await office.run('undo', '4');
    expect(exitCode).not.toBe(0);
    await office.ok('undo');
    expect(await office.ok(...weekly('chairs'))).toContain('DRAFT');
    expect(await office.ok(...release('chairs', '--reason', 'y'))).toContain('1/2026, revision 1');
  });
});

describe('the note to members', () => {
  test('goes out when both co-chairs have cleared this very content', async () => {
    const office = await officeWithChairs();
    expect(await refused(office, ...release('members'))).toMatchObject({
      code: 'PAPER_NOT_CLEARED',
    });
    await clearBoth(office);
    await office.ok('action', 'add', 'One thing more', '--owner', 'mfa', '--due', '2026-12-20');
    const { stderr, exitCode } = await office.run(...release('members'));
    expect(exitCode).toBe(4);
    expect(stderr).toContain('What mfa and iom cleared has changed since.');
    await clearBoth(office);
    await office.ok(...release('members'));
    const text = await office.ok(...weekly('members'));
    expect(text).toContain('No. 1/2026');
    expect(text).toContain('Cleared by the co-chairs on Thu 3 Dec 2026');
  });

  test('is cleared by chairs alone', async () => {
    const office = await officeWithChairs();
    await office.ok('member', 'add', 'wfp', '--name', 'WFP', '--side', 'un', '--role', 'member');
    expect(await refused(office, 'report', 'clear', '--by', 'wfp')).toMatchObject({
      code: 'NOT_A_CHAIR',
    });
  });

  test('never says who is late, how late, by which handle, or what members may not see', async () => {
    const office = await officeWithChairs();
    await office.ok(
      ...['action', 'add', 'For the office alone', '--owner', 'office', '--seen-by', 'office'],
      ...['--due', '2026-12-10'],
    );
    const text = await office.ok(...weekly('members'));
    expect(text).toContain('awaiting update');
    expect(text).not.toMatch(/overdue|late|alone|A-2|\biom\b|\bmfa\b/i);
    const arabic = await office.ok(...weekly('members', '--lang', 'ar', '--format', 'md'));
    expect(arabic).toContain('في انتظار الإفادة');
    expect(arabic).not.toContain('متأخر');
  });
});

test('the note to members says where the office is reached, or does not ask to be', async () => {
  const office = await officeWithChairs();
  const asked = 'What we ask of you';
  const text = () => office.ok(...weekly('members', '--format', 'md'));
  expect(await text()).not.toContain(asked);
  await office.ok('config', 'contact', 'office@example.org');
  expect(await text()).toContain('Support Office, office@example.org');
  await office.ok('undo');
  expect(await text()).not.toContain(asked);
});

describe('days that pass', () => {
  const ofWeek = ['--week', '2026-11-29'];
  const later = (day: string) => ['--today', day];

  async function released(): Promise<Office> {
    const office = await officeWithChairs();
    await office.ok('action', 'add', 'List', '--owner', 'iom', '--due', '2026-12-04');
    await clearBoth(office);
    await office.ok(...release('chairs'));
    await office.ok(...release('members'));
    return office;
  }

  test.each(['chairs', 'members'])(
    'leave a note to %s as it was released, in both languages',
    async (edition) => {
      const office = await released();
      const made = async (name: string, language: string, day: string) => {
        const flags = [...ofWeek, '--lang', language, '-o', name, ...later(day)];
        await office.ok(...weekly(edition, ...flags));
        return readFileSync(join(office.folder, name));
      };
      for (const language of ['en', 'ar']) {
        const first = await made('first.docx', language, '2026-12-03');
        for (const day of ['2026-12-05', '2026-12-07', '2026-12-10']) {
          expect((await made('again.docx', language, day)).equals(first)).toBe(true);
        }
      }
      const text = await office.ok(...weekly(edition, ...ofWeek, ...later('2026-12-10')));
      expect(text).toContain('No. 1/2026');
      expect(text).toContain('Thu 3 Dec 2026');
      expect(await office.ok(...release(edition, ...ofWeek, ...later('2026-12-10')))).toContain(
        'Nothing changed',
      );
    },
  );

  test.each([
    ['of that day', '2026-12-03', ['action', 'add', 'Ask', '--owner', 'mfa']],
    ['of a day after it', '2026-12-05', ['done', '2', '--on', '2026-12-04']],
    ['of a day before it', '2026-12-05', ['done', '1', '--on', '2026-12-02']],
    ['of a day to come', '2026-12-05', ['meeting', 'add', '--date', '2026-12-16']],
  ])('with something typed %s do not, until it is undone', async (_, day, typed) => {
    const office = await released();
    const text = () => office.ok(...weekly('chairs', ...ofWeek, ...later('2026-12-06')));
    await office.ok(...typed, ...later(day));
    expect(await text()).toContain('DRAFT');
    const asked = [...release('chairs', ...ofWeek), ...later('2026-12-06')];
    expect(await refused(office, ...asked)).toMatchObject({ code: 'PAPER_NEEDS_REASON' });
    await office.ok('undo', ...later('2026-12-06'));
    expect(await text()).toContain('No. 1/2026');
  });

  test('with an entry of the next week leave the note of theirs', async () => {
    const office = await released();
    await office.ok('done', '2', '--on', '2026-12-09', ...later('2026-12-09'));
    const text = await office.ok(...weekly('chairs', ...ofWeek, ...later('2026-12-10')));
    expect(text).toContain('No. 1/2026');
  });

  test('leave what one chair cleared and the other clears days later one note', async () => {
    const office = await officeWithChairs();
    await office.ok('action', 'add', 'List', '--owner', 'iom', '--due', '2026-12-04');
    await office.ok('report', 'clear', '--by', 'mfa');
    const sunday = later('2026-12-06');
    await office.ok('report', 'clear', '--by', 'iom', ...ofWeek, ...sunday);
    await office.ok(...release('members', ...ofWeek, ...sunday));
    const text = await office.ok(...weekly('members', ...ofWeek, ...sunday));
    expect(text).toContain('Cleared by the co-chairs on Sun 6 Dec 2026');
  });

  test('never put a draft in the place of the file that went out', async () => {
    const office = await released();
    const file = [...ofWeek, '--format', 'docx', '-o', 'out/'];
    await office.ok(...weekly('chairs', ...file));
    const name = 'weekly-2026-11-29-chairs-en.docx';
    const sent = readFileSync(join(office.folder, 'out', name));
    await office.ok('done', '2');
    await office.ok(...weekly('chairs', ...file));
    expect(readFileSync(join(office.folder, 'out', name)).equals(sent)).toBe(true);
    expect(readdirSync(join(office.folder, 'out'))).toContain(
      'weekly-2026-11-29-chairs-en-draft.docx',
    );
  });
});
