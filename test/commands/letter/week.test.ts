import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { officeWithMembers } from './members.ts';

const sunday = ['--today', '2026-11-29'];
const monday = ['--today', '2026-11-30'];

test('a week of letters, line by line', async () => {
  const office = await officeWithMembers('2026-11-22');
  office.write('scan0412.pdf', 'abc');
  const request = ['--from', 'mol', '--number', '112', '--answer-by', '2026-11-29'];
  await office.ok('in', 'Request for the terms of reference', ...request);
  for (let number = 113; number < 118; number += 1) await office.ok('in', 'Other', '--from', 'eu');

  const morning = await office.ok(...sunday);
  expect(morning).toMatch(/answer +IN-112 +mol +due today +Request for the terms of reference/);

  const came = await office.ok(
    ...['in', 'Nomination of representative and alternate', '--from', 'moi', '--ref', '4/2/1187'],
    ...['--dated', '26/11', '--by', 'hand', '--scan', 'scan0412.pdf', '--about', 'moi', ...sunday],
  );
  expect(came.split('\n')).toEqual([
    'IN-118  4/2/1187 of Thu 26 Nov 2026, received today by hand   (2026, no. 118)',
    '  from     moi',
    '  subject  Nomination of representative and alternate',
    '  about    moi',
    '  scan     kept outside the book: scan0412.pdf, SHA-256 ba7816bf8f01…',
    '',
  ]);

  const reserved = await office.ok(
    ...['out', 'Terms of reference, version 1.0', '--to', 'mol', '--via', 'mfa'],
    ...['--answers', 'IN-112', '--number', '97', ...sunday],
  );
  expect(reserved.split('\n')).toEqual([
    'OUT-97  reserved, not yet sent',
    '  to       mol, through mfa',
    '  subject  Terms of reference, version 1.0',
    '  answers  IN-112',
    '  channel  mol: letter via mfa, because mol is a government seat',
    `  draft    ${office.folder}/letters/OUT-2026-97.docx (Arabic)`,
    `  draft    ${office.folder}/letters/OUT-2026-97.md (Arabic)`,
    '',
  ]);
  expect(existsSync(`${office.folder}/letters/OUT-2026-97.docx`)).toBe(true);

  const sent = await office.ok(
    ...['letter', 'sent', 'OUT-97', '--ref', '2/11/4406', '--on', 'today', '--by', 'hand'],
    ...['--received-by', 'registry of mol', ...monday],
  );
  expect(sent.split('\n')[0]).toBe(
    'OUT-97  sent Mon 30 Nov 2026 as 2/11/4406. IN-112 is answered.',
  );
  expect(await office.ok(...monday)).not.toContain('IN-112');
  expect(await office.json('find', '1187')).toMatchObject([{ id: 'IN-2026-118' }]);

  for (const language of ['en', 'ar', 'both']) {
    const flags = ['--lang', language, '--format', 'csv', ...monday];
    const rows = (await office.ok('letter', 'register', ...flags)).trimEnd().split('\n');
    expect(rows).toHaveLength(1 + 7 + 1);
    expect(rows.at(-1)).toContain('out,97,2026-11-30,');
  }
});
