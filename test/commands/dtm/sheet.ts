import type { Office } from '../../support/office.ts';

export type SheetRow = readonly [code: string, nationality: string, people: number];

/** A made-up nationality sheet with the least headings that are read. */
function sheet(rows: readonly SheetRow[]): string {
  const lines = rows.map((row) => row.join(','));
  return `${['Muhalla P Code,Migrant Nationality,Migrant Individuals', ...lines].join('\n')}\n`;
}

type Round = { round: number; from: string; until: string };

/** Imports such a sheet; the import's id counts from I-1. */
export async function importSheet(
  office: Office,
  { round, from, until }: Round,
  rows: readonly SheetRow[],
): Promise<void> {
  const path = office.write(`round-${round}.csv`, sheet(rows));
  const period = ['--from', from, '--until', until];
  await publish(office, round, rows);
  await office.ok('dtm', 'import', path, '--round', String(round), ...period, '--yes');
}

/** A real round's number goes with a real total: here it is that of the made-up rows. */
async function publish(office: Office, round: number, rows: readonly SheetRow[]): Promise<void> {
  const total = rows.reduce((sum, [, , people]) => sum + people, 0);
  if (round > 100 || total > 100_000) return;
  const said = ['--round', String(round), '--total', String(total), '--source', 'a test'];
  const added = await office.run('dtm', 'published', 'add', ...said);
  if (added.exitCode !== 0)
    await office.ok('dtm', 'published', 'correct', ...said, '--reason', 'made up');
}

export const round15 = { round: 15, from: '2017-10-01', until: '2017-11-30' };
export const round17 = { round: 17, from: '2018-01-01', until: '2018-02-28' };
export const round18 = { round: 18, from: '2018-02-15', until: '2018-03-31' };
