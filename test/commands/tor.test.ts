import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';

const draft = ['tor', 'add', '--version', '1.0', '--preset', 'working-group'];

/** ToR 1.0 drafted in February 2018, circulated on 1 March, adopted at M-1 on Wed 25 Apr 2018. */
async function officeWithRules(): Promise<Office> {
  const office = await newOffice({ today: '2018-05-03' });
  await office.ok(...draft, '--on', '2018-02-01');
  await office.ok('tor', 'circulate', '1.0', '--on', '2018-03-01');
  await office.ok('meeting', 'add', 'First', '--date', '2018-04-25');
  await office.ok('meeting', 'close', 'M-1', '--yes');
  await office.ok('tor', 'adopt', '1.0', '--at', 'M-1');
  return office;
}

async function versions(office: Office): Promise<unknown> {
  return office.json('tor', 'list', '--fields', 'version,status,adopted,superseded');
}

describe('a draft', () => {
  test('is registered with its file however the letters of its name are composed', async () => {
    const office = await newOffice();
    const name = 'Libye-décret.md'.normalize('NFD');
    const path = office.write(name, 'توطين');
    await office.ok(...draft, '--file', path);
    await office.ok('tor', 'edit', '1.0', '--file', path, '--note', 'Read again');
    await office.ok('in', 'Scanned', '--from', 'Cabinet', '--unlisted', '--scan', path);
    await office.ok('letter', 'edit', 'IN-1', '--scan', path);
    expect(await office.ok('words', 'check', path)).toContain('توطين');
  });

  test('from a preset says that its rules are a template’s until they are stated', async () => {
    const office = await newOffice();
    expect(await office.ok(...draft)).toContain('template 11 of 11 rules are the template’s');
    const edited = await office.ok('tor', 'edit', '1.0', '--notice-days', '5', '--quorum', 'half');
    expect(edited).toContain('template 9 of 11 rules are the template’s');
    const card = await office.ok('tor', 'show');
    expect(card).toMatch(/Notice of a meeting, before +5 working days *\n/);
    expect(card).toMatch(/Papers of a meeting, before +3 working days +template\n/);
  });

  test('may be silent on a rule', async () => {
    const office = await newOffice();
    await office.ok(...draft, '--comment-days', 'none');
    expect(await office.ok('tor', 'show')).toMatch(/Comments, after .* the text is silent/);
  });

  test('may begin with the rules of another version', async () => {
    const office = await officeWithRules();
    await office.ok('tor', 'add', '--version', '1.1', '--like', '1.0', '--minutes-days', '2');
    const card = await office.ok('tor', 'show', '1.1');
    expect(card).toContain('2 working days');
    expect(card).toContain('7 calendar days');
  });

  test('registers its file by name and content, and leaves it where it is', async () => {
    const office = await newOffice();
    const path = office.write('papers/tor-1.0.docx', 'Terms of reference');
    await office.ok(...draft, '--file', path, '--language', 'ar');
    expect(await office.json('tor', 'show', '1.0')).toMatchObject({
      file: 'tor-1.0.docx',
      sha256: createHash('sha256').update('Terms of reference').digest('hex'),
      language: 'ar',
    });
  });

  test.each([
    [['--version', 'one'], 2, '--version "one" is not numbers and dots.'],
    [['--version', '1.0'], 4, 'there is a ToR 1.0 already.'],
    [['--version', '2.0', '--quorum', '50%'], 2, '--quorum "50%" is not a rule'],
    [['--version', '2.0', '--like', '9.9'], 3, 'has no terms of reference 9.9.'],
    [['--version', '2.0', '--file', 'none.docx'], 3, 'none.docx cannot be read'],
  ])('is refused with %j', async (flags, exitCode, message) => {
    const office = await newOffice();
    await office.ok(...draft);
    const ran = await office.run('tor', 'add', ...flags);
    expect(ran).toMatchObject({ exitCode, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});

describe('a circulated text', () => {
  test('is not edited: the way on is a new version', async () => {
    const office = await officeWithRules();
    const ran = await office.run('tor', 'edit', '1.0', '--quorum', '8');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('ToR 1.0 is adopted: its text is not edited any more.');
    expect(ran.stderr).toContain('mwg tor add --version 1.1 --like 1.0');
  });

  test('is not edited by undo either', async () => {
    const office = await newOffice();
    await office.ok(...draft);
    await office.ok('tor', 'edit', '1.0', '--quorum', '8');
    await office.ok('tor', 'circulate', '1.0');
    const ran = await office.run('undo', '2');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('change #2 cannot be undone: the text has been circulated since.');
    expect(await office.ok('tor', 'show')).toMatch(/Quorum, seats present +8/);
  });

  test('says by when comments are due under the rules in force', async () => {
    const office = await officeWithRules();
    await office.ok('tor', 'add', '--version', '1.1', '--like', '1.0', '--comment-days', '30d');
    expect(await office.ok('tor', 'circulate', '1.1')).toContain(
      'comments due Thu 10 May 2018, in 7 days (ToR 1.0, 7 calendar days after)',
    );
  });

  test('circulated twice says so and changes nothing', async () => {
    const office = await officeWithRules();
    const again = await office.ok('tor', 'circulate', '1.0');
    expect(again).toContain('was already circulated on Thu 1 Mar 2018. Nothing changed.');
  });
});

describe('adoption', () => {
  test('supersedes the version before from that day, and undo takes back both', async () => {
    const office = await officeWithRules();
    await office.ok('tor', 'add', '--version', '1.1', '--like', '1.0', '--on', '2018-04-29');
    await office.ok('tor', 'circulate', '1.1', '--on', '2018-04-30');
    const adopting = ['tor', 'adopt', '1.1', '--on', '2018-05-02'];
    const open = await office.run(...adopting);
    expect(open.exitCode).toBe(4);
    expect(open.stderr).toContain('comments on ToR 1.1 close on Mon 7 May 2018');
    const said = await office.ok(...adopting, '--early', 'All agreed');
    expect(said).toContain('ToR 1.1 adopted, in force from Wed 2 May 2018');
    expect(said).toContain('ToR 1.0 is superseded');
    expect(await office.ok('tor', 'show', '1.1')).toMatch(/early +All agreed/);
    expect(await versions(office)).toEqual([
      { version: '1.0', status: 'superseded', adopted: '2018-04-25', superseded: '2018-05-02' },
      { version: '1.1', status: 'adopted', adopted: '2018-05-02', superseded: null },
    ]);
    await office.ok('undo');
    expect(await versions(office)).toEqual([
      { version: '1.0', status: 'adopted', adopted: '2018-04-25', superseded: null },
      { version: '1.1', status: 'circulated', adopted: null, superseded: null },
    ]);
    await office.ok('redo');
    expect(await office.ok('tor', 'show')).toMatch(/^ToR 1\.1 /);
  });

  test('may lie ahead: until that day the version before is in force', async () => {
    const office = await officeWithRules();
    await office.ok('tor', 'add', '--version', '1.1', '--like', '1.0', '--on', '2018-04-20');
    await office.ok('tor', 'circulate', '1.1', '--on', '2018-04-24');
    const said = await office.ok('tor', 'adopt', '1.1', '--on', '2019-01-01', '--early', 'Agreed');
    expect(said).toContain('will be in force from Tue 1 Jan 2019');
    expect(await versions(office)).toMatchObject([{ status: 'adopted' }, { status: 'circulated' }]);
    expect(await office.ok('tor', 'show')).toMatch(/^ToR 1\.0 /);
    expect(await office.ok('tor', 'show', '--today', '2019-01-01')).toMatch(/^ToR 1\.1 /);
  });

  test('a deadline cites the article that says it, and a rule without effect says so', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    const rules = ['--papers-days', '3', '--absence-limit', '3', '--article', 'papers_days=6.2'];
    await office.ok('tor', 'add', '--version', '1.0', ...rules, '--on', '2018-04-01');
    await office.ok('tor', 'circulate', '1.0', '--on', '2018-04-01');
    await office.ok('tor', 'adopt', '1.0', '--on', '2018-04-02');
    await office.ok('meeting', 'add', 'First', '--date', '2018-05-09', '--number', '1');
    expect(await office.ok('meeting', 'show', '1')).toContain(
      'ToR 1.0, art. 6.2, 3 working days before',
    );
    expect(await office.ok('tor', 'show')).toMatch(
      /Meetings missed in a row +3 .*recorded, not applied/,
    );
  });

  test.each([
    ['of a draft', ['--at', 'M-1'], 'ToR 1.1 is a draft that no member has seen.'],
    ['at a meeting to come', ['--at', 'M-2'], 'M-2 is on Sun 1 Jul 2018, which has not come yet.'],
    ['at a meeting of another group', ['--at', 'BM-1'], 'BM-1 is not a meeting of mwg.'],
  ])('%s is refused', async (_, flags, message) => {
    const office = await officeWithRules();
    await office.ok('tor', 'add', '--version', '1.1', '--like', '1.0');
    await office.ok('meeting', 'add', 'Second', '--date', '2018-07-01');
    await office.ok('group', 'add', 'border', '--name', 'Border', '--prefix', 'BM');
    await office.ok('meeting', 'add', 'Theirs', '--date', '2018-05-01', '--group', 'border');
    const ran = await office.run('tor', 'adopt', '1.1', ...flags);
    expect(ran).toMatchObject({ exitCode: 4, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  test('of a version into force before the last one is refused', async () => {
    const office = await officeWithRules();
    await office.ok('tor', 'add', '--version', '1.1', '--like', '1.0', '--on', '2018-04-01');
    await office.ok('tor', 'circulate', '1.1', '--on', '2018-04-02');
    const ran = await office.run('tor', 'adopt', '1.1', '--on', '2018-04-25');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('ToR 1.0 is in force from Wed 25 Apr 2018');
  });
});

describe('tor show --as-of', () => {
  test.each([
    ['2018-02-01', 'draft'],
    ['2018-03-01', 'circulated'],
    ['2018-04-25', 'adopted'],
  ])('%s: %s', async (day, status) => {
    const office = await officeWithRules();
    expect(await office.ok('tor', 'show', '--as-of', day)).toContain(`  status    ${status}\n`);
  });

  test('before the first draft there is nothing to show', async () => {
    const office = await officeWithRules();
    const ran = await office.run('tor', 'show', '--as-of', '2018-01-31');
    expect(ran.exitCode).toBe(3);
    expect(ran.stderr).toContain('had no terms of reference on Wed 31 Jan 2018, not even a draft.');
  });
});

describe('a meeting', () => {
  test('tells what is owed for it under the rules of its day, citing them', async () => {
    const office = await officeWithRules();
    const added = await office.ok('meeting', 'add', 'Second', '--date', '2018-06-27');
    expect(added).toContain(
      '  notice   due Wed 20 Jun 2018, in 48 days (ToR 1.0, 5 working days before; Fri 22 and Sat 23 Jun skipped)',
    );
    expect(added).toContain(
      '  papers   due Sun 24 Jun 2018, in 52 days (ToR 1.0, 3 working days before)',
    );
    expect(await office.json('meeting', 'show', 'M-2')).toMatchObject({
      notice_due: '2018-06-20',
      papers_due: '2018-06-24',
      minutes_due: '2018-07-04',
    });
    expect(await office.ok('today')).toMatch(/ {2}papers +due Sun 24 Jun 2018/);
  });

  test('that was held owes its minutes, over the holiday between', async () => {
    const office = await officeWithRules();
    const card = await office.ok('meeting', 'show', 'M-1');
    expect(card).toContain('minutes  due Thu 3 May 2018, today (ToR 1.0, 5 working days after;');
    expect(card).toContain('Tue 1 May for Labour Day');
    expect(card).not.toContain('notice');
  });

  test('before any rules were in force owes nothing', async () => {
    const office = await officeWithRules();
    await office.ok('group', 'add', 'border', '--name', 'Border', '--prefix', 'BM');
    const theirs = await office.ok(
      'meeting',
      'add',
      'X',
      '--date',
      '2018-06-27',
      '--group',
      'border',
    );
    expect(theirs).not.toContain('ToR');
    expect(await office.ok('today', '--group', 'border')).not.toContain('papers');
  });
});

test('history and show know a version by its name', async () => {
  const office = await officeWithRules();
  expect(await office.ok('show', 'ToR 1.0')).toMatch(/^ToR 1\.0 {2}mwg\n/);
  expect(await office.ok('history', 'tor-1.0')).toContain('mwg tor circulate 1.0');
});
