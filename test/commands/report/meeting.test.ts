import { expect, test } from '@jest/globals';
import { demoOffice } from '../../support/office.ts';

test('the record of a meeting says who came, by which rule it was quorate, what was decided and agreed', async () => {
  const office = await demoOffice();
  const paper = await office.ok('report', 'meeting', 'M-3', '--format', 'md');
  for (const part of ['NOT FOR CIRCULATION', 'Quorum', 'D-1', 'A-9']) expect(paper).toContain(part);
  const arabic = await office.ok('report', 'meeting', 'M-3', '--lang', 'ar', '--format', 'md');
  expect(arabic).toContain('ما اتُّفق عليه في الاجتماع');
});

test('members read of it neither the quorum, nor who was absent, nor a note kept to the chairs', async () => {
  const office = await demoOffice();
  await office.ok('meeting', 'note', 'M-3', 'Two figures were cited', '--seen-by', 'chairs');
  expect(await office.ok('report', 'meeting', 'M-3', '--for', 'chairs')).toContain('Two figures');
  const paper = await office.ok('report', 'meeting', 'M-3', '--for', 'members');
  for (const inner of ['Two figures', 'uorum', 'bsent', 'NOT FOR CIRCULATION', 'Notes']) {
    expect(paper).not.toContain(inner);
  }
  expect(paper).toContain('A-9');
});
