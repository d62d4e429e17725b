import type { Words } from '../language/words.ts';
import { renderCard } from '../output/card.ts';
import { stripControls } from '../output/cell.ts';
import { foldLine } from '../output/fold.ts';
import { renderJson } from '../output/json.ts';
import { embedded } from '../output/line.ts';
import type { PrintedListing } from '../output/listing.ts';
import type { Printed, PrintedChange } from '../output/printed.ts';
import type { Result } from '../output/result.ts';
import { plainScreen, type Screen } from '../output/screen.ts';
import { renderTable } from '../output/table.ts';
import { wrapText } from '../output/wrap.ts';
import { printedAll, type Rendered, selectionOf } from './printings.ts';
import type { RunOptions } from './run-options.ts';
/** One result, drawn as asked; in two languages one after the other. */
export async function render(
  returned: Result,
  options: RunOptions,
  screen: Screen,
): Promise<Rendered> {
  const [first, ...others] = await printedAll(returned, options);
  if (first === undefined) return answer('');
  const { words, result } = first;
  if (options.format === 'json') return data(renderJson(result, selectionOf(options)), screen);
  if (options.format !== 'table' && options.format !== 'text') {
    const { renderText } = await import('./render-formats.ts');
    const text = await renderText(returned, [first, ...others], options);
    return options.format === 'html' || options.format === 'md' ? answer(text) : data(text, screen);
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
    case 'document': {
      const { renderDocumentText } = await import('../output/document-text.ts');
      return {
        stdout: await renderDocumentText(result, screen),
        notes: result.next.map(words.run.next),
      };
    }
  }
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
