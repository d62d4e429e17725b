import { expect, test } from '@jest/globals';
import { demoOffice, newOffice } from '../../support/office.ts';

test('addresses stand on one line, and who has none is said beside it', async () => {
  const office = await demoOffice();
  const { stdout, stderr, exitCode } = await office.run('emails', 'members', '--side', 'un');
  expect(stdout).toBe('amal@example.org; karim@example.org; nadia@example.org\n');
  expect(stderr).toContain('no e-mail: wfp\n');
  expect(exitCode).toBe(0);
});

test('in a pipe who has none is still said, and with --quiet it is not', async () => {
  const office = await demoOffice();
  const { stdout, stderr } = await office.run('member', 'emails', 'mol');
  expect(stdout).toBe('');
  expect(stderr).toContain('no e-mail: mol');
  expect((await office.run('member', 'emails', 'mol', '-q')).stderr).toBe('');
  expect(await office.json('emails', 'iom,mol', '--capacity', 'alternate')).toEqual({
    emails: ['karim@example.org'],
    no_email: ['mol'],
    by_other_channel: [],
  });
});

test('a meeting is named by its place in time, in either language and any letters', async () => {
  const office = await demoOffice();
  const next = await office.json('emails', 'next');
  for (const word of ['Next', 'القادم']) expect(await office.json('emails', word)).toEqual(next);
  for (const word of ['next', 'Next', 'القادم']) {
    expect(await office.json('show', word)).toMatchObject({ id: 'M-4' });
  }
  for (const word of ['Last', 'الماضي', 'الأخير']) {
    expect(await office.json('show', word)).toMatchObject({ id: 'M-3' });
  }
});

test('a private address is used only where that was consented to', async () => {
  const office = await newOffice({ today: '2025-06-15' });
  const body = ['--name', 'Interior', '--side', 'government', '--role', 'member'];
  await office.ok('member', 'add', 'moi', ...body);
  const mail = ['--private-email', 'huda@example.net'];
  await office.ok('member', 'rep', 'moi', 'Huda al-Mithali', ...mail);
  expect(await office.ok('emails')).toBe('');
  await office.ok('person', 'edit', 'P-1', '--consent', '2025-06-01');
  expect(await office.ok('emails')).toBe('huda@example.net\n');
  await office.ok('person', 'edit', 'P-1', '--email', 'huda@example.ly');
  expect(await office.ok('emails')).toBe('huda@example.ly\n');
});
