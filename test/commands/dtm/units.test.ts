import { expect, test } from '@jest/globals';
import { demoOffice, newOffice, type Office } from '../../support/office.ts';

/** People and households of one round. */
async function mixedOffice(): Promise<Office> {
  const office = await newOffice();
  const survey = office.write('survey.csv', 'Place,People,Families\nLY0211,40,8\n');
  await office.ok(
    ...['dtm', 'import', survey, '--map', 'place=Place,level=mantika,idps=People,idps-hh=Families'],
    ...['--round', '90', '--from', '2025-01-01', '--until', '2025-02-28'],
  );
  return office;
}

function headings(table: string): string[] {
  return table.slice(0, table.indexOf('\n')).split(/ {2,}/);
}

test('figures of people and of households say their unit', async () => {
  const office = await mixedOffice();
  const asked = ['dtm', 'trace', '--round', '90', '--place', 'LY0211'];
  const shown = await office.ok(...asked);
  expect(headings(shown)).toContain('UNIT');
  expect(shown).toMatch(/ 40 .* individuals\n/);
  expect(shown).toMatch(/ 8 .* households\n/);
  expect(headings(await office.ok(...asked, '--measure', 'households'))).not.toContain('UNIT');
});

test('imports say unit and operation where there is more than one', async () => {
  const office = await mixedOffice();
  expect(headings(await office.ok('dtm', 'list'))).toContain('UNIT');
  expect(headings(await office.ok('dtm', 'list'))).not.toContain('OPERATION');
  const chad = office.write(
    'chad.csv',
    `operation,admin0Name,admin0Pcode,admin1Pcode,admin2Name,admin2Pcode,numPresentIdpInd,reportingDate,roundNumber,assessmentType
Lake Chad Basin Crisis,Chad,TCD,TD07,Mamdi,TD0701,7,2025-03-31,3,SA
`,
  );
  await office.ok('dtm', 'import', chad);
  const shown = await office.ok('dtm', 'list');
  expect(headings(shown)).toContain('OPERATION');
  expect(shown).toContain('Lake Chad Basin Crisis');
  const demo = headings(await (await demoOffice()).ok('dtm', 'list'));
  expect(demo).toEqual(expect.not.arrayContaining(['UNIT', 'OPERATION']));
  expect(demo).toContain('TOTAL');
});
