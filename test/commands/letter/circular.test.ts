import { describe, expect, test } from '@jest/globals';
import type { Office } from '../../support/office.ts';
import { officeWithMembers } from './members.ts';

/** A circular of Sun 1 Nov 2026 to five bodies: OUT-1 by the MFA, OUT-2 by e-mail, OUT-3 a note. */
async function circular(): Promise<Office> {
  const office = await officeWithMembers('2026-11-01');
  const to = ['--to', 'mol,moi,mfa,iom,eu', '--answer-by', '+5wd', '--no-draft'];
  await office.ok('out', 'Comments on the draft', ...to);
  for (const id of ['OUT-1', 'OUT-2', 'OUT-3']) await office.ok('letter', 'sent', id);
  return office;
}

type Row = { addressee: string; state: string; answered_by: string; days_late: number };

async function states(office: Office, today: string, id = 'OUT-1') {
  const fields = ['--fields', 'addressee,state,answered_by,days_late'];
  const rows = await office.json('letter', 'answers', id, ...fields, '--today', today);
  const all: Row[] = Array.isArray(rows) ? rows : [];
  return Object.fromEntries(
    all.map(({ addressee, state, answered_by, days_late }) => [
      addressee,
      [state, answered_by, days_late].filter((one) => one !== null).join(' '),
    ]),
  );
}

describe('a circular is a ledger', () => {
  test('each channel has its own letter and number, and any of them shows the whole', async () => {
    const office = await circular();
    expect(
      await office.json('letter', 'list', '--fields', 'id,to,via,from,means,language'),
    ).toEqual([
      {
        id: 'OUT-1',
        to: ['mol', 'moi', 'mfa'],
        via: ['mfa'],
        from: [],
        means: null,
        language: 'ar',
      },
      { id: 'OUT-2', to: ['iom'], via: [], from: [], means: 'email', language: 'en' },
      {
        id: 'OUT-3',
        to: ['eu'],
        via: [],
        from: ['mfa'],
        means: 'note_verbale',
        language: 'ar',
      },
    ]);
    const whole = await states(office, '2026-11-02');
    expect(whole).toEqual({
      mol: 'passing 0',
      moi: 'passing 0',
      mfa: 'silent 0',
      iom: 'silent 0',
      eu: 'silent 0',
    });
    expect(await states(office, '2026-11-02', 'OUT-3')).toEqual(whole);
  });

  test('one answer closes nothing but its own sender’s wait', async () => {
    const office = await circular();
    const said = await office.ok('in', 'Ours', '--from', 'iom', '--answers', 'OUT-1');
    expect(said).toContain('OUT-1 still waits for mol, moi, mfa, eu');
    expect(said).not.toContain('closes nothing');
    expect(await states(office, '2026-11-10')).toEqual({
      mol: 'passing 2',
      moi: 'passing 2',
      mfa: 'silent 2',
      iom: 'answered IN-1 0',
      eu: 'silent 2',
    });
    await office.ok('in', 'Ours', '--from', 'mol,moi', '--answers', 'OUT-1');
    const open = await office.json('letter', 'list', '--unanswered', '--fields', 'id,silent');
    expect(open).toEqual([
      { id: 'OUT-1', silent: ['mfa'] },
      { id: 'OUT-3', silent: ['eu'] },
    ]);
    await office.ok('letter', 'void', 'IN-2', '--reason', 'Entered twice');
    expect(await states(office, '2026-11-02')).toMatchObject({ mol: 'passing 0' });
  });

  test('an answer stands at the letter that went to its sender, whichever of them it names', async () => {
    const office = await circular();
    await office.ok('in', 'Ours', '--from', 'iom', '--answers', 'OUT-1');
    await office.ok(
      'in',
      'Seen in passing',
      '--from',
      'UN Women',
      '--unlisted',
      '--answers',
      'OUT-1',
    );
    expect(
      await office.json('letter', 'list', '--direction', 'out', '--fields', 'id,answered_by'),
    ).toEqual([
      { id: 'OUT-1', answered_by: ['IN-2'] },
      { id: 'OUT-2', answered_by: ['IN-1'] },
      { id: 'OUT-3', answered_by: [] },
    ]);
  });

  test('an answer for now, and one from no addressee, close nothing', async () => {
    const office = await circular();
    const holding = ['in', 'Soon', '--from', 'eu', '--answers', 'OUT-3'];
    await office.ok(...holding, '--interim');
    expect(await states(office, '2026-11-02')).toMatchObject({ eu: 'silent IN-1 0' });
    const odd = await office.ok('in', 'Odd', '--from', 'undp', '--unlisted', '--answers', 'OUT-1');
    expect(odd).toContain('OUT-1 was not sent to undp, so this closes nothing of it');
    await office.ok('letter', 'edit', 'IN-1', '--final');
    expect(await states(office, '2026-11-02')).toMatchObject({ eu: 'answered IN-1 0' });
  });

  test('a seat is with the body that passes letters on until it says so; its time runs from then', async () => {
    const office = await circular();
    const passed = ['--to', 'mol', '--ref', '9/9', '--on', '2026-11-04', '--today', '2026-11-05'];
    expect(await office.ok('letter', 'forwarded', 'OUT-1', ...passed)).toContain(
      'OUT-1  passed on by mfa on Wed 4 Nov 2026 as 9/9: mol',
    );
    expect(await states(office, '2026-11-16')).toMatchObject({
      mol: 'silent 5',
      moi: 'passing 8',
      mfa: 'silent 8',
    });
    const table = await office.ok('letter', 'answers', 'OUT-1', '--today', '2026-11-16');
    expect(table).toMatch(/moi +with mfa since Sun 1 Nov 2026/);
    expect(table).toMatch(/mol +silent +.*Wed 11 Nov 2026 +5 days/);
  });

  test('who must act is chased over the whole circular, each counted for itself', async () => {
    const office = await circular();
    await office.ok('letter', 'forwarded', 'OUT-1', '--to', 'mol');
    const silent = await office.ok('letter', 'chase', 'OUT-1', 'Phoned', '--to', 'silent');
    expect(silent).toContain('OUT-1  chased 1×: mol, mfa, iom, eu');
    const own = await office.ok('letter', 'chase', 'OUT-1', 'Asked the registry');
    expect(own).toContain('OUT-1  chased 2×: mol, mfa');
    expect(own).not.toMatch(/iom|eu/);
    await office.ok('letter', 'chase', 'OUT-1', 'Phoned again', '--to', 'eu');
    const fields = ['--fields', 'addressee,chases'];
    expect(await office.json('letter', 'answers', 'OUT-1', ...fields)).toEqual([
      { addressee: 'mol', chases: 2 },
      { addressee: 'moi', chases: 2 },
      { addressee: 'mfa', chases: 2 },
      { addressee: 'iom', chases: 1 },
      { addressee: 'eu', chases: 2 },
    ]);
    const stranger = await office.run('letter', 'chase', 'OUT-1', 'Phoned', '--to', 'undp');
    expect(stranger.exitCode).toBe(4);
    expect(stranger.stderr).toContain('It went to:  mol, moi, mfa, iom, eu\n');
  });

  test('a reminder of one letter is of its own body, and the paper counts it there alone', async () => {
    const office = await circular();
    expect(await office.ok('letter', 'chase', 'OUT-3', 'Phoned')).toContain('chased 1×: eu');
    const { sections } = Object(await office.json('report', 'weekly'));
    expect(sections.letters.tables.silent).toMatchObject([
      { id: 'OUT-2026-1', chases: 0 },
      { id: 'OUT-2026-2', chases: 0 },
      { id: 'OUT-2026-3', chases: 1 },
    ]);
  });

  test('all who are reminded at once are named, however many', async () => {
    const office = await officeWithMembers('2026-11-01');
    const names = Array.from({ length: 9 }, (_, n) => `Embassy ${n}`);
    const to = ['--to', names.join(','), '--unlisted', '--answer-by', 'open', '--no-draft'];
    await office.ok('out', 'Comments', ...to);
    await office.ok('letter', 'sent', 'OUT-1');
    const said = await office.ok('letter', 'chase', 'OUT-1', 'Phoned');
    for (const name of names) expect(said).toContain(name);
  });

  test('one is chased after others, or has answered: each is counted, and the answer is said', async () => {
    const office = await circular();
    await office.ok('in', 'Ours', '--from', 'iom', '--answers', 'OUT-1');
    await office.ok('letter', 'chase', 'OUT-1', 'Phoned', '--to', 'eu');
    await office.ok('letter', 'chase', 'OUT-1', 'Phoned', '--to', 'mfa');
    const iom = await office.ok('letter', 'chase', 'OUT-1', 'Again', '--to', 'iom');
    expect(iom).toContain('chased 1×: iom');
    expect(iom).toContain('iom has answered: IN-1');
    const two = await office.ok('letter', 'chase', 'OUT-1', 'Again', '--to', 'iom,eu');
    expect(two).toContain('chased 2×: iom, eu');
    const mixed = await office.ok('letter', 'chase', 'OUT-1', 'Again', '--to', 'mfa,eu');
    expect(mixed).toContain('chased: mfa 2×, eu 3×');
    expect(mixed).not.toContain('has answered');
    const list = await office.ok('letter', 'list', '--unanswered');
    expect(list).toMatch(/OUT-2 .*chased 2×|OUT-3 .*chased 3×/);
  });

  test('a letter that lies with who is to pass it on has no silent addressee', async () => {
    const office = await officeWithMembers('2026-11-01');
    await office.ok('out', 'Ours', '--to', 'mol', '--answer-by', 'open', '--no-draft');
    await office.ok('letter', 'sent', 'OUT-1');
    const refused = await office.run('letter', 'chase', 'OUT-1', 'Phoned', '--to', 'silent');
    expect(refused.exitCode).toBe(4);
    expect(refused.stderr).toContain('no addressee of OUT-1 is silent: it is with mfa.');
    expect(await office.ok('letter', 'chase', 'OUT-1', 'Phoned')).toContain('chased 1×: mfa');
  });

  test('the morning, what is due and a member’s card name the silent', async () => {
    const office = await circular();
    const day = ['--today', '2026-11-16'];
    const late = 'LATE 8 days, silent: mfa, with mfa: mol, moi';
    expect(await office.ok(...day)).toContain(late);
    expect(await office.ok('due', ...day)).toContain(late);
    expect(await office.ok('who', 'moi', ...day)).toContain(late);
    await office.ok('in', 'Ours', '--from', 'moi', '--answers', 'OUT-1', ...day);
    expect(await office.json('who', 'moi', ...day)).not.toHaveProperty('awaited');
  });

  test('what never happened is refused', async () => {
    const office = await circular();
    const early = ['--on', '2026-10-31'];
    expect((await office.run('letter', 'chase', 'OUT-1', 'Phoned', ...early)).exitCode).toBe(4);
    expect((await office.run('letter', 'forwarded', 'OUT-1', ...early)).exitCode).toBe(4);
    expect((await office.run('letter', 'forwarded', 'OUT-2')).stderr).toContain(
      'goes through no one',
    );
    await office.ok('in', 'Theirs', '--from', 'mol');
    expect((await office.run('letter', 'answers', 'IN-1')).exitCode).toBe(4);
  });

  test('is taken back whole, and each number is free again', async () => {
    const office = await officeWithMembers('2026-11-01');
    await office.ok('out', 'To all', '--to', 'members', '--no-draft');
    expect(await office.json('letter', 'list')).toHaveLength(3);
    await office.ok('undo');
    expect(await office.json('letter', 'list')).toEqual([]);
  });
});

test('the addresses of who has not answered, and of the others how they are written to', async () => {
  const office = await circular();
  const person = ['--email', 'amal@example.org', '--from', '2026-02-01'];
  await office.ok('member', 'rep', 'iom', 'Amal al-Namudhaji', ...person);
  const silent = await office.run('emails', 'OUT-1', '--no-answer');
  expect(silent.stdout).toBe('amal@example.org\n');
  expect(silent.stderr).toContain('not by e-mail: mol (letter via mfa)');
  expect(silent.stderr).toContain('not by e-mail: eu (note verbale)');
  await office.ok('in', 'Ours', '--from', 'iom,mol', '--answers', 'OUT-1');
  const now = await office.run('emails', 'OUT-2', '--no-answer');
  expect(now.stdout).toBe('');
  expect(now.stderr).not.toContain('mol');
  expect((await office.run('emails', 'iom', '--no-answer')).exitCode).toBe(2);
});

describe('an interval runs from the event', () => {
  const due = (office: Office, ...flags: string[]) =>
    office.json('letter', 'list', '--unanswered', '--fields', 'id,answer_by', ...flags);

  test('of receipt, not of typing', async () => {
    const office = await officeWithMembers('2026-11-29');
    const received = ['--on', '2026-11-01', '--answer-by', '+5wd'];
    await office.ok('in', 'Request', '--from', 'mol', ...received);
    expect(await due(office)).toEqual([{ id: 'IN-1', answer_by: '2026-11-08' }]);
  });

  test('of sending, though the number was reserved a week before', async () => {
    const office = await officeWithMembers('2026-11-01');
    const said = await office.ok('out', 'Ours', '--to', 'iom', '--answer-by', '+5wd', '--no-draft');
    expect(said).toContain('answer   within 5 working days of sending');
    expect(await due(office, '--today', '2026-11-15')).toEqual([]);
    await office.ok('letter', 'sent', 'OUT-1', '--on', '2026-11-10', '--today', '2026-11-12');
    expect(await due(office)).toEqual([{ id: 'OUT-1', answer_by: '2026-11-17' }]);
  });

  test('and a day that was typed as a day stays it', async () => {
    const office = await officeWithMembers('2026-11-01');
    await office.ok('in', 'Request', '--from', 'mol', '--answer-by', '2026-11-20');
    await office.ok('in', 'Request', '--from', 'moi', '--answer-by', 'open');
    await office.ok('letter', 'edit', 'IN-1', '--on', '2026-10-28');
    expect(await due(office)).toEqual([
      { id: 'IN-1', answer_by: '2026-11-20' },
      { id: 'IN-2', answer_by: null },
    ]);
  });
});
