import { expect, test } from '@jest/globals';
import { type Correction, corrections } from '../../src/language/en/corrections.ts';
import { runOk } from '../support/examples.ts';
import { demoOffice, type Office } from '../support/office.ts';

const all = corrections.flatMap(([heading, ways]) =>
  ways.map((way): [string, Correction] => [`${heading.toLowerCase()}: ${way.what}`, way]),
);

/** What the book says of a record, or of the list that it stands in. */
const lists: Readonly<Record<string, readonly string[]>> = {
  holidays: ['holiday', 'list', '--year', '2018'],
  rounds: ['dtm', 'rounds'],
  estimates: ['dtm', 'estimate', 'list'],
  'ToR 1.1': ['tor', 'show', '1.1'],
};

function standing(office: Office, record: string): Promise<unknown> {
  return office.json(...(lists[record] ?? ['show', record]));
}

test.each(all)('%s is mended by the line that its page shows', async (_, way) => {
  const office = await demoOffice();
  const before = await standing(office, way.record).catch(() => undefined);
  if (way.slip !== undefined) await runOk(office, `mwg ${way.slip}`);
  const slipped = await standing(office, way.record);
  await runOk(office, `mwg ${way.command}`);
  const mended = await standing(office, way.record);
  expect(mended).not.toEqual(slipped);
  if (way.command.startsWith('undo')) {
    expect(mended).toEqual(before);
    return;
  }
  await office.ok('undo');
  expect(await standing(office, way.record)).toEqual(slipped);
});

test.each(all.filter(([, { command }]) => / edit /.test(command)))(
  '%s is answered by what stood before',
  async (_, { command, slip }) => {
    const office = await demoOffice();
    if (slip !== undefined) await runOk(office, `mwg ${slip}`);
    expect(await runOk(office, `mwg ${command}`)).toMatch(/ → |(added|removed)$/m);
  },
);

test('a correction tells what was corrected, and nothing that follows from it or from the day', async () => {
  const office = await demoOffice();
  const said = await office.ok('action', 'edit', 'A-7', '--due', '+5wd', '--note', 'By letter');
  expect(said).toContain('changed  due: Thu 19 Apr → Thu 10 May');
  expect(said).toContain('changed  note: none → By letter');
  expect(said).not.toMatch(/late for|last word/);
});
