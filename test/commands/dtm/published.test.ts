import { describe, expect, test } from '@jest/globals';
import { demoOffice, newOffice, type Office } from '../../support/office.ts';

const misprint = ['dtm', 'published', 'correct', '--round', '902', '--total', '68236'];
const why = ['--reason', 'Two digits changed places', '--source', 'Table 2'];

async function published(office: Office): Promise<string> {
  return office.ok('dtm', 'rounds', '--csv', '--fields', 'round,migrants,migrants_source');
}

describe('a published total', () => {
  test('is corrected: the new one is in force, the old one is still said', async () => {
    const office = await demoOffice();
    expect(await office.ok(...misprint, ...why)).toBe(
      [
        'round 902, migrants: published 68,236',
        '  source   Table 2 (published)',
        '  reason   Two digits changed places',
        '  before   68,263, Invented report, round 902 (recorded Mon 30 Apr 2018)',
        '',
      ].join('\n'),
    );
    expect(await published(office)).toContain('902,68236,Table 2');
  });

  test('is back after undo, and corrected again after redo', async () => {
    const office = await demoOffice();
    await office.ok(...misprint, ...why);
    await office.ok('undo');
    expect(await published(office)).toContain('902,68263,"Invented report, round 902"');
    await office.ok('redo');
    expect(await published(office)).toContain('902,68236,Table 2');
  });

  test('corrected to what it is changes nothing', async () => {
    const office = await demoOffice();
    await office.ok(...misprint, ...why);
    const before = await office.ok('history', '--json');
    expect(await office.ok(...misprint, ...why)).toContain('is 68,236 already. Nothing changed.');
    expect(await office.ok('history', '--json')).toBe(before);
  });

  test('is recorded once; another needs a reason', async () => {
    const office = await demoOffice();
    const record = [
      'dtm',
      'published',
      'add',
      '--round',
      '903',
      '--total',
      '71200',
      '--source',
      'Page 1',
    ];
    expect(await office.ok(...record)).toContain('round 903, migrants: published 71,200');
    const again = await office.run(...record);
    expect(again.exitCode).toBe(4);
    expect(again.stderr).toContain('71,200 is on record for migrants of round 903 already.');
  });

  test('of a round with none is not there to be corrected', async () => {
    const office = await demoOffice();
    const ran = await office.run(
      'dtm',
      'published',
      'correct',
      '--round',
      '901',
      '--total',
      '1',
      ...why,
    );
    expect(ran.exitCode).toBe(3);
    expect(ran.stderr).toContain('no published total of migrants is on record for round 901.');
  });

  test('of a round known by its period alone keeps the period', async () => {
    const office = await newOffice();
    await office.ok('dtm', 'published', 'add', '--round', '1', '--total', '5', '--source', 'Found');
    const rows = await office.ok('dtm', 'rounds', '--csv', '--fields', 'round,from,until,migrants');
    expect(rows).toContain('\n1,2015-12-01,2016-01-31,5\n');
  });
});

describe('what ships with the program', () => {
  test('is read beneath the book’s own totals, which win', async () => {
    const office = await newOffice();
    expect(await published(office)).toContain('\n54,787326,');
    const restated = ['--reason', 'Restated', '--source', 'A later report'];
    const correct = ['dtm', 'published', 'correct', '--round', '54', '--total', '787000'];
    await office.ok(...correct, ...restated);
    expect(await published(office)).toContain('\n54,787000,A later report');
    await office.ok('undo');
    expect(await published(office)).toContain('\n54,787326,');
  });

  test('stays out of a book of invented figures', async () => {
    expect(await published(await demoOffice())).toMatch(
      /^round,migrants,migrants_source\n902.*\n901.*\n$/,
    );
  });
});
