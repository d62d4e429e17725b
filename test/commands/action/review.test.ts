import { expect, test } from '@jest/globals';
import { practiceOffice } from '../../support/office.ts';

const review = ['action', 'review', 'M-3'];

test('a meeting’s paper has what is late, due, changed and undated, and the rest in one line', async () => {
  const office = await practiceOffice();
  const paper = Object(await office.json(...review));
  const { tables, text } = paper.sections.actions;
  const ids = (key: string) => tables[key].map(({ id }: { id: string }) => id).join(' ');
  expect(paper.title).toBe('Review of action points, M-3');
  expect(ids('late')).toBe('A-5 A-7');
  expect(ids('byMeeting')).toBe('A-10');
  expect(ids('sinceMeeting')).toContain('A-4 A-6');
  expect(ids('undated')).toBe('A-11');
  expect(text).toEqual(['Due later: A-9 (Sun 6 May 2018), A-8 (Thu 17 May 2018).']);
});

test.each(['en', 'ar'])(
  'members are not told in %s who is late, nor what is not for them',
  async (lang) => {
    const office = await practiceOffice();
    const kept = ['--owner', 'iom', '--due', '2018-05-03', '--at', 'M-3', '--seen-by', 'chairs'];
    await office.ok('action', 'add', 'Ask the minister', ...kept);
    const paper = await office.ok(...review, '--for', 'members', '--lang', lang);
    expect(paper).toContain('A-5');
    expect(paper).not.toMatch(/\blate\b|متأخر|Ask the minister|A-13/);
    const chairs = await office.ok(...review, '--for', 'chairs', '--format', 'md');
    expect(chairs).toContain('Ask the minister');
  },
);

test('the languages of one paper are two papers with names of their own', async () => {
  const office = await practiceOffice();
  const written = await office.ok(...review, '--lang', 'both', '-o', `${office.folder}/`);
  expect(written).toContain('action-review-M-3-office-en');
  expect(written).toContain('action-review-M-3-office-ar');
});
