import { expect, test } from '@jest/globals';
import { newOffice } from '../../support/office.ts';

/** Huda stands for moi; Karim stands for no one. Each owns an action that members may read. */
async function officeOfPeople() {
  const office = await newOffice({ today: '2026-12-01' });
  const seat = ['--side', 'government', '--role', 'member', '--since', '2026-01-01'];
  await office.ok('member', 'add', 'moi', '--name', 'Ministry of Interior', ...seat);
  await office.ok('member', 'rep', 'moi', 'Huda al-Mithali', '--ar', 'هدى المثالي');
  await office.ok('person', 'add', 'Karim al-Tajribi', '--ar', 'كريم التجريبي');
  for (const owner of ['P-1', 'P-2']) {
    await office.ok('action', 'add', 'Figures', '--owner', owner, '--due', '2026-12-20');
  }
  return office;
}

const weekly = ['report', 'weekly', '--format', 'md'];

test.each([
  ['the office', [...weekly], ['Huda al-Mithali', 'Karim al-Tajribi']],
  ['the chairs', [...weekly, '--for', 'chairs'], ['Huda al-Mithali', 'Karim al-Tajribi']],
  ['the office in Arabic', [...weekly, '--lang', 'ar'], ['هدى المثالي', 'كريم التجريبي']],
  ['members', [...weekly, '--for', 'members'], ['Ministry of Interior', 'a person by name']],
  ['members, as a list', ['action', 'list', '--for', 'members'], ['Interior', 'a person by name']],
])('an action of a person names its owner as %s may read it', async (_who, command, named) => {
  const office = await officeOfPeople();
  const paper = await office.ok(...command);
  for (const name of named) expect(paper).toContain(name);
  expect(paper).not.toMatch(/\bP-\d/);
  if (command.includes('members')) expect(paper).not.toMatch(/Huda|Karim/);
});
