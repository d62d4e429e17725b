import { languagesOf } from '../language/print-language.ts';
import { type Words, wordsOf } from '../language/words.ts';
import { asDocument } from '../output/as-document.ts';
import { renderCard } from '../output/card.ts';
import { stripControls } from '../output/cell.ts';
import { renderCsv } from '../output/csv.ts';
import type { Document } from '../output/document.ts';
import { documentParts } from '../output/document-csv.ts';
import { renderDocumentDocx } from '../output/document-docx.ts';
import { renderDocumentHtml } from '../output/document-html.ts';
import { renderDocumentMarkdown } from '../output/document-markdown.ts';
import { documentSheets } from '../output/document-sheets.ts';
import { renderDocumentText } from '../output/document-text.ts';
import { foldLine } from '../output/fold.ts';
import { renderJson } from '../output/json.ts';
import { embedded } from '../output/line.ts';
import type { PrintedListing } from '../output/listing.ts';
import {
  type Printed,
  type PrintedChange,
  type PrintedDocument,
  printed,
} from '../output/printed.ts';
import type { Result } from '../output/result.ts';
import { resultView } from '../output/result-view.ts';
import { plainScreen, type Screen } from '../output/screen.ts';
import { renderTable } from '../output/table.ts';
import { wrapText } from '../output/wrap.ts';
import { renderWorkbook, type XlsxSheet } from '../output/xlsx.ts';
import { cardSheets, demandOneTable } from './card-tables.ts';
import { keptBytes } from './kept-bytes.ts';
import type { RunOptions } from './run-options.ts';

export type Rendered = {
  /** The answer and nothing else. */
  stdout: string;
  /** Hints for a person at a terminal. */
  notes: readonly string[];
  /** Said on stderr wherever stdout goes. */
  warnings?: readonly string[];
};

type Content = string | Uint8Array;
type RenderedFile = Omit<Rendered, 'stdout'> & { stdout: Content };

/** One result, drawn as asked; in two languages one after the other. */
export async function render(
  returned: Result,
  options: RunOptions,
  screen: Screen,
): Promise<Rendered> {
  const selection = { fields: options.fields, sort: options.sort, limit: options.limit };
  const [first, ...others] = await printedAll(returned, options);
  if (first === undefined) return answer('');
  const { words, result } = first;
  if (options.format === 'json') return data(renderJson(result, selection), screen);
  const { format } = options;
  const kept = keptBytes(returned, format);
  if (kept !== undefined && format !== 'docx') return answer(Buffer.from(kept).toString('utf8'));
  if (format === 'csv' || format === 'excel' || format === 'tsv') {
    demandOneTable(result, options.output);
    return data(await renderCsv(resultView(result, selection), format), screen);
  }
  if (format === 'html') {
    return answer(renderDocumentHtml(papersOf([first, ...others], options)));
  }
  if (format === 'md') {
    return answer(
      papersOf([first, ...others], options)
        .map(renderDocumentMarkdown)
        .join('\n'),
    );
  }
  const text = await drawn(result, words, options, screen);
  if (options.quiet) return text;
  const more = await Promise.all(
    others.map((other) => drawn(other.result, other.words, options, screen)),
  );
  const texts = [text, ...more].map(({ stdout }) => stdout).filter((one) => one !== '');
  return { ...text, stdout: texts.join('\n') };
}

async function drawn(
  result: Printed,
  words: Words,
  options: RunOptions,
  screen: Screen,
): Promise<Rendered> {
  switch (result.kind) {
    case 'listing':
      return listing(result, { words, options, screen });
    case 'card':
      return { stdout: renderCard(result, screen, words), notes: result.next.map(words.run.next) };
    case 'change':
      return change(result, { words, quiet: options.quiet, screen });
    case 'answer':
      return {
        ...answer(lines(options.quiet && result.isReport ? [] : result.lines, screen)),
        warnings: result.warnings,
      };
    case 'document':
      return {
        stdout: await renderDocumentText(result, screen),
        notes: result.next.map(words.run.next),
      };
  }
}

/** As `render`, for a file: there a format may be bytes. `at` is the UTC instant of this run. */
export async function renderFile(
  result: Result,
  options: RunOptions,
  at: string,
): Promise<RenderedFile> {
  const kept = keptBytes(result, options.format);
  if (kept !== undefined) return { stdout: kept, notes: [] };
  const all = await printedAll(result, options);
  if (options.format === 'docx') {
    return { stdout: await renderDocumentDocx(papersOf(all, options)), notes: [] };
  }
  if (options.format !== 'xlsx') return render(result, options, plainScreen);
  const day = result.kind === 'document' ? result.day : undefined;
  const sheets = all.flatMap((one, index) => sheetsOf(one, index, options));
  const made = day === undefined ? at : `${day}T00:00:00Z`;
  return { stdout: await renderWorkbook(sheets, { at: made }), notes: [] };
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

type InLanguage = { words: Words; result: Printed };

/** In each language asked for; a paper that is written in one alone is printed in that. */
async function printedAll(result: Result, { lang }: RunOptions): Promise<InLanguage[]> {
  const printings =
    result.kind === 'document' && result.language !== undefined
      ? [result, ...(result.others ?? [])].map((one) => ({ one, language: one.language ?? 'en' }))
      : languagesOf(lang).map((language) => ({ one: result, language }));
  return Promise.all(
    printings.map(async ({ one, language }) => {
      const words = await wordsOf(language);
      return { words, result: printed(one, words) };
    }),
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

type Drawn = { words: Words; options: RunOptions; screen: Screen };

function listing(result: PrintedListing, { words, options, screen }: Drawn): Rendered {
  const view = result.view(options.quiet ? options : { ...options, onlyShown: true });
  const at = Math.max(
    0,
    view.columns.findIndex(({ key }) => key === result.brief),
  );
  if (options.quiet)
    return answer(
      lines(
        view.rows.map((row) => row[at]?.text ?? ''),
        plainScreen,
      ),
    );
  if (view.rows.length === 0) return { stdout: '', notes: [result.empty] };
  const { text, hiddenColumns } = renderTable(view, screen);
  const hidden = hiddenColumns.length > 0 && words.run.hidden(hiddenColumns);
  const cut = view.rows.length < result.count && words.run.shown(view.rows.length, result.count);
  return {
    stdout: text + lines(caption(result, screen), screen),
    notes: [...result.notes, cut, hidden].filter((note) => typeof note === 'string'),
  };
}

function caption(result: PrintedListing, { width = Number.POSITIVE_INFINITY }: Screen): string[] {
  return result.caption.flatMap((line) => wrapText(line, width));
}

type Drawing = { words: Words; quiet: boolean; screen: Screen };

function change(result: PrintedChange, { words, quiet, screen }: Drawing): Rendered {
  if (quiet)
    return answer(
      lines(
        result.records.map((record) => record.id),
        plainScreen,
      ),
    );
  return {
    stdout: lines(
      result.say.flatMap((line) => foldLine(line, screen.width)),
      screen,
    ),
    notes: [...result.next.map(words.run.next), ...undo(result, words)],
  };
}

function undo({ recordedAs }: PrintedChange, words: Words): string[] {
  return recordedAs === undefined ? [] : [words.run.undo(recordedAs)];
}

function answer(stdout: string): Rendered {
  return { stdout, notes: [] };
}

/** As it is stored into a file or pipe; a terminal is not steered by what is stored. */
function data(stdout: string, screen: Screen): Rendered {
  return answer(screen.isTerminal ? stdout.replaceAll(/[^\P{Cc}\s]/gu, '') : stdout);
}

function lines(all: readonly string[], screen: Screen): string {
  return all.map((line) => `${embedded(stripControls(line), screen)}\n`).join('');
}
