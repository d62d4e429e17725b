import { asDocument } from '../output/as-document.ts';
import { renderCsv } from '../output/csv.ts';
import type { Document } from '../output/document.ts';
import { documentParts } from '../output/document-csv.ts';
import { renderDocumentDocx } from '../output/document-docx.ts';
import { renderDocumentHtml } from '../output/document-html.ts';
import { renderDocumentMarkdown } from '../output/document-markdown.ts';
import { documentSheets } from '../output/document-sheets.ts';
import type { PrintedDocument } from '../output/printed.ts';
import type { Result } from '../output/result.ts';
import { resultView } from '../output/result-view.ts';
import { renderWorkbook, type XlsxSheet } from '../output/xlsx.ts';
import { cardSheets, demandOneTable } from './card-tables.ts';
import { keptBytes } from './kept-bytes.ts';
import { type InLanguage, printedAll, selectionOf } from './printings.ts';
import type { RunOptions } from './run-options.ts';

/** What is written as CSV, HTML or Markdown; in two languages one after the other. */
export async function renderText(
  returned: Result,
  all: readonly [InLanguage, ...InLanguage[]],
  options: RunOptions,
): Promise<string> {
  const { format, output } = options;
  const kept = keptBytes(returned, format);
  if (kept !== undefined && format !== 'docx') return Buffer.from(kept).toString('utf8');
  if (format === 'html') return renderDocumentHtml(papersOf(all, options));
  if (format === 'md') return papersOf(all, options).map(renderDocumentMarkdown).join('\n');
  const [{ result }] = all;
  demandOneTable(result, output);
  const style = format === 'excel' || format === 'tsv' ? format : 'csv';
  return renderCsv(resultView(result, selectionOf(options)), style);
}

/** What is written as bytes. `at` is the UTC instant of this run. */
export async function renderBytes(
  result: Result,
  options: RunOptions,
  at: string,
): Promise<Uint8Array> {
  const kept = keptBytes(result, options.format);
  if (kept !== undefined) return kept;
  const all = await printedAll(result, options);
  if (options.format === 'docx') return renderDocumentDocx(papersOf(all, options));
  const day = result.kind === 'document' ? result.day : undefined;
  const sheets = all.flatMap((one, index) => sheetsOf(one, index, options));
  return renderWorkbook(sheets, { at: day === undefined ? at : `${day}T00:00:00Z` });
}

/** A paper's sections, each as a CSV of its own. */
export async function renderParts(
  document: Document,
  options: RunOptions,
): Promise<{ key: string; content: string }[]> {
  const style = options.format === 'excel' ? 'excel' : 'csv';
  const [first] = documentsOf(await printedAll(document, options));
  const parts = first === undefined ? [] : documentParts(first);
  return Promise.all(
    parts.map(async ({ key, view }) => ({ key, content: await renderCsv(view, style) })),
  );
}

/** Lists and cards too; what a change or an answer says is written as text alone. */
function papersOf(all: readonly InLanguage[], options: RunOptions): PrintedDocument[] {
  return all.flatMap(({ words, result }) =>
    result.kind === 'change' || result.kind === 'answer'
      ? []
      : [
          asDocument(result, {
            words,
            name: words.paper.listTitle(options.command),
            selection: options,
          }),
        ],
  );
}

function documentsOf(all: readonly InLanguage[]): PrintedDocument[] {
  return all.flatMap(({ result }) => (result.kind === 'document' ? [result] : []));
}

function sheetsOf({ result, words }: InLanguage, index: number, options: RunOptions): XlsxSheet[] {
  if (result.kind === 'document') return documentSheets(result);
  const rightToLeft = words.language === 'ar';
  const view = resultView(result, options);
  return [{ name: `Sheet${index + 1}`, view, rightToLeft }, ...cardSheets(result, rightToLeft)];
}
