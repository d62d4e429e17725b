import { expect, test } from '@jest/globals';
import { demoOffice, newOffice } from '../../support/office.ts';

test('--exit-code says by 8 that something is late, and by 0 that nothing is', async () => {
  const demo = await demoOffice();
  const empty = await newOffice();
  for (const paper of ['overdue', 'weekly']) {
    const found = await demo.run('report', paper, '--exit-code');
    expect(found.exitCode).toBe(8);
    expect(found.stdout).toBe(await demo.ok('report', paper));
    expect((await empty.run('report', paper, '--exit-code')).exitCode).toBe(0);
  }
  expect((await demo.run('report', 'weekly', '--for', 'members', '--exit-code')).exitCode).toBe(2);
});

test('a figure of others and a note kept to the chairs are to be handled with care, for the members not at all', async () => {
  const office = await demoOffice();
  await office.ok(
    ...['dtm', 'estimate', 'add', '--low', '900000', '--high', '950000'],
    ...['--source', 'A minister, as reported', '--on', '2018-05-01', '--seen-by', 'chairs'],
  );
  for (const reader of ['office', 'chairs']) {
    const paper = await office.ok('report', 'weekly', '--for', reader, '--format', 'md');
    expect(paper.toLowerCase()).toContain('handle with care');
    expect(paper).toContain('900,000–950,000');
  }
  const members = await office.ok('report', 'weekly', '--for', 'members');
  expect(members).not.toContain('900,000');
  const before = await office.ok('report', 'weekly', '--week', '2018-03-14');
  expect(before.toLowerCase()).not.toContain('handle with care');
});
