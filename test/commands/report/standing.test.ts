import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { demoOffice } from '../../support/office.ts';

test('what is late and who came are papers for the office and the chairs alone', async () => {
  const office = await demoOffice();
  for (const paper of ['overdue', 'attendance']) {
    expect(await office.ok('report', paper, '--for', 'chairs')).toContain('NOT FOR CIRCULATION');
    expect((await office.run('report', paper, '--for', 'members')).exitCode).toBe(2);
  }
  expect(await office.ok('report', 'overdue')).toContain('A-7');
});

test('a handover holds what is open, owed and awaited, and whom to call, without private lines', async () => {
  const office = await demoOffice();
  await office.ok(
    'person',
    'edit',
    'P-1',
    '--private-phone',
    '+218 91 555 0101',
    '--consent',
    'today',
  );
  const paper = await office.ok('report', 'handover', '--format', 'md');
  for (const id of ['A-7', 'A-8', 'A-11', 'M-4', 'Huda al-Mithali']) expect(paper).toContain(id);
  expect(paper).not.toContain('555 0101');
});

test('a handover names the next ten deadlines in their order, and where papers are', async () => {
  const office = await demoOffice();
  const scan = office.write('scans/letter.pdf', 'a scan');
  await office.ok('in', 'Request', '--from', 'mol', '--dated', 'today', '--scan', scan);
  for (let day = 1; day <= 12; day += 1) {
    const flags = day === 12 ? ['--urgent'] : [];
    await office.ok(
      'action',
      'add',
      `Task ${day}`,
      '--owner',
      'iom',
      '--due',
      `+${day}d`,
      ...flags,
    );
  }
  const { sections } = (await office.json('report', 'handover')) as {
    sections: Record<'deadlines' | 'papers', { tables: Record<string, { due: string }[]> }>;
  };
  const days = sections.deadlines.tables.nearest?.map(({ due }) => due);
  expect(days).toHaveLength(10);
  expect(days).toEqual(days?.toSorted());
  expect(sections.papers.tables.places).toEqual([
    { kind: 'book', count: 1, place: office.bookPath },
    { kind: 'scans', count: 1, place: join(office.folder, 'scans') },
  ]);
  expect(await office.ok('report', 'handover', '--lang', 'ar', '--format', 'md')).toContain(
    'أقرب عشرة مواعيد',
  );
});

test('what a person owes is counted under that person', async () => {
  const office = await demoOffice();
  await office.ok('action', 'add', 'Call the registry', '--owner', 'P-1', '--due', '2018-04-20');
  await office.ok('action', 'add', 'Call again', '--owner', 'P-4,P-1', '--due', '2018-06-20');
  expect(await office.ok('report', 'overdue', '--format', 'md')).toContain(
    '| Huda al-Mithali | 1 | 1 |',
  );
  expect(await office.ok('report', 'weekly', '--format', 'md')).toContain(
    '| Karim al-Tajribi | 1 | 0 |',
  );
});

test('who has nothing late is not missing from a table that says it is of the late', async () => {
  const office = await demoOffice();
  const paper = await office.ok('report', 'overdue', '--format', 'md');
  expect(paper).toContain('Who has something past its day, by lead');
  expect(paper).not.toContain('Open, by lead');
});
