import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { officeWithMembers } from './members.ts';

test('a scan stays outside the book, and one that was moved or changed is reported', async () => {
  const office = await officeWithMembers('2026-11-29');
  office.write('scan0412.pdf', 'abc');
  office.write('scan0413.pdf', 'def');
  await office.ok('in', 'First', '--from', 'moi', '--scan', 'scan0412.pdf');
  await office.ok('in', 'Second', '--from', 'moi', '--scan', 'scan0413.pdf');
  expect(await office.json('show', 'IN-1')).toMatchObject({
    scan: `${office.folder}/scan0412.pdf`,
    // The digest that FIPS 180-2 prints for "abc".
    scan_sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  const missing = ['letter', 'list', '--scan-missing', '--fields', 'id,scan_trouble'];
  expect(await office.json(...missing)).toEqual([]);
  rmSync(`${office.folder}/scan0412.pdf`);
  office.write('scan0413.pdf', 'deF');
  expect(await office.json(...missing)).toEqual([
    { id: 'IN-1', scan_trouble: `not there: ${office.folder}/scan0412.pdf` },
    { id: 'IN-2', scan_trouble: `changed: ${office.folder}/scan0413.pdf` },
  ]);
});

test('a scan that is not there is refused, and nothing is entered', async () => {
  const office = await officeWithMembers('2026-11-29');
  const refused = await office.run('in', 'First', '--from', 'moi', '--scan', 'none.pdf');
  expect(refused.exitCode).toBe(3);
  expect(await office.json('letter', 'list')).toEqual([]);
});
