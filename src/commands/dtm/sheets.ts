import { defineTool } from '../../command.ts';
import { looksLike } from '../../dtm/looks-like.ts';
import { createListing } from '../../output/create-listing.ts';
import { file } from '../../params.ts';
import { sheetColumns } from '../../records/sheets.ts';
import { listSheets } from '../../tabular/spreadsheet.ts';

export const dtmSheets = defineTool({
  name: 'dtm sheets',
  summary: 'List the sheets of a workbook: their size, what is hidden, what each looks like',
  examples: [
    'mwg dtm sheets fixtures/demo/round-903.xlsx',
    'mwg dtm sheets fixtures/demo/round-903.xlsx --json',
  ],
  params: { file: file('<file>', 'an .xlsx workbook', 'Which file?') },
  returns: 'list',
  async run({ file }, { readFile }) {
    const sheets = await listSheets(readFile(file));
    const rows = sheets.map((sheet) => ({ ...sheet, looksLike: looksLike(sheet.head) }));
    const known = rows.find((row) => row.looksLike !== undefined);
    return createListing(sheetColumns, rows, {
      empty: 'The workbook has no sheet of cells.',
      notes: known ? [`Import one:  mwg dtm import ${file} --sheet "${known.name}" --round N`] : [],
    });
  },
});
