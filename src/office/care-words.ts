import type { CareWord } from '../domain/care-words.ts';
import { bindColumns } from '../tabular/header.ts';
import { readAllRecords, readTable } from '../tabular/whole-file.ts';

type Files = {
  packageFile: (path: string) => string;
  officeFile: (path: string) => { path: string; text: string } | undefined;
};

export const careWordFile = 'care-words.csv';

/** The office's own list where there is one, else the one that ships. */
export async function readCareWords({ officeFile, packageFile }: Files): Promise<CareWord[]> {
  const csv = officeFile(careWordFile)?.text ?? packageFile(`data/${careWordFile}`);
  const { records } = await readAllRecords(csv);
  const table = readTable(records, 0);
  const { cell } = bindColumns(
    { words: { heading: 'words' }, why: { heading: 'why' } },
    table.headings,
  );
  return table.rows.map((row) => ({ words: cell(row, 'words').trim(), why: cell(row, 'why') }));
}
