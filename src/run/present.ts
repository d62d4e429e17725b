import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from '../command.ts';
import type { NewDraft } from '../db/letter-drafts.ts';
import { english } from '../language/en/english.ts';
import { languagesOf } from '../language/print-language.ts';
import { type Text, textsIn } from '../language/text.ts';
import type { Document } from '../output/document.ts';
import type { Change, Result } from '../output/result.ts';
import { plainScreen, type Screen } from '../output/screen.ts';
import { painter, wantsColour } from '../terminal/colour.ts';
import type { World } from '../world.ts';
import { typedPath } from './book-path.ts';
import { writePaged } from './pager.ts';
import type { Rendered } from './printings.ts';
import { render } from './render.ts';
import type { Format, RunOptions } from './run-options.ts';
import { checkTarget, writeWhole } from './write-file.ts';
import { removeFiles, withFreeNames, writeFiles } from './write-files.ts';

/** A line of a hint with the flags that were typed. */
export type TypedAgain = (line: string) => Promise<string>;

const extensions: Readonly<Record<Format, string>> = {
  table: '.txt',
  text: '.txt',
  md: '.md',
  html: '.html',
  docx: '.docx',
  xlsx: '.xlsx',
  csv: '.csv',
  tsv: '.tsv',
  excel: '.csv',
  json: '.json',
};

/** Refuses an impossible `--output` before the verb runs: afterwards the change would be made. */
export function checkOutput(options: RunOptions, world: World): void {
  if (options.output === undefined) return;
  const path = typedPath(options.output, world);
  checkTarget(isFolder(options.output, path) ? join(path, 'report') : path);
}

/** Draws the result on stdout, or into the file of `--output`; the drafts written are handed back. */
export async function present(
  command: Command,
  returned: Result,
  options: RunOptions,
  world: World,
  again: TypedAgain = async (line) => line,
): Promise<NewDraft[]> {
  const result = returned.kind === 'change' ? withFreeNames(returned, world) : returned;
  if (options.output !== undefined) await writeOutput(command, result, options, world);
  else await show(result, options, world, again);
  if (result.kind !== 'change' || options.dryRun) return [];
  removeFiles(result, options, world);
  return writeFiles(result, options, world);
}

function warningsOf({ warnings = [], files = [] }: Change): readonly Text[] {
  return [...warnings, ...files.flatMap(({ name, told }) => told?.(name) ?? [])];
}

async function show(
  result: Result,
  options: RunOptions,
  world: World,
  again: TypedAgain,
): Promise<void> {
  const { stdout, notes, warnings } = await render(result, options, await screenOf(options, world));
  const trial = isTrial(result, options) ? `${english.run.wouldBeRecorded}\n` : '';
  await writePaged(trial + stdout, world, options.noPager);
  if (result.kind === 'change') writeNotes(textsIn(english, warningsOf(result)), world);
  if (options.quiet) return;
  writeNotes(warnings, world);
  if (options.dryRun) world.stderr.write(`${english.run.dryRun}\n`);
  const isSeen = world.stdout.isTerminal || stdout === '';
  const isForReader = options.format === 'table' || options.format === 'text';
  if (isSeen && isForReader) writeNotes(await Promise.all(notes.map(again)), world);
}

/** What is said of a change that is only tried would else read as done. */
function isTrial({ kind }: Result, { dryRun, quiet, format }: RunOptions): boolean {
  return kind === 'change' && dryRun && !quiet && format === 'table';
}

async function screenOf(options: RunOptions, world: World): Promise<Screen> {
  const { stdout, env } = world;
  const columns = options.terminalWidth ?? stdout.columns ?? (Number(env.COLUMNS) || 80);
  return {
    width: options.width ?? (stdout.isTerminal ? columns : undefined),
    isTerminal: stdout.isTerminal,
    marks: stdout.isTerminal,
    // It draws none, and breaks a line as if it had.
    markColumns: stdout.isTerminal && env.MLTERM ? 1 : 0,
    paint: await painter(wantsColour(env, stdout, options.color)),
  };
}

async function writeOutput(
  command: Command,
  result: Result,
  options: RunOptions,
  world: World,
): Promise<void> {
  const path = outputPath(command, result, options, world);
  if (result.kind === 'document' && path !== typedPath(options.output ?? '', world)) {
    return writePaper(result, dirname(path), options, world);
  }
  const { stdout, notes, warnings } = await renderFile(result, options, world);
  writeWhole(checkTarget(path), stdout);
  if (options.quiet) return;
  world.stdout.write(`${path}\n`);
  writeNotes(warnings, world);
  if (stdout === '') writeNotes(notes, world);
}

type RenderedFile = Omit<Rendered, 'stdout'> & { stdout: string | Uint8Array };

/** As `render`, for a file: there a format may be bytes. */
async function renderFile(
  result: Result,
  options: RunOptions,
  world: World,
): Promise<RenderedFile> {
  if (options.format !== 'docx' && options.format !== 'xlsx') {
    return render(result, options, plainScreen);
  }
  const { renderBytes } = await import('./render-formats.ts');
  return { stdout: await renderBytes(result, options, world.now().toISOString()), notes: [] };
}

/** Into a folder goes a paper in each of its languages, as CSV in a file for each section. */
async function writePaper(
  paper: Document,
  folder: string,
  options: RunOptions,
  world: World,
): Promise<void> {
  const papers = papersIn(paper, options);
  const files = await Promise.all(papers.map((one) => filesOf(one, options, world)));
  for (const { name, content } of files.flat()) {
    const path = join(folder, name);
    writeWhole(checkTarget(path), content);
    if (!options.quiet) world.stdout.write(`${path}\n`);
  }
}

/** Each in one language, named for it. */
function papersIn(paper: Document, { lang }: RunOptions): Document[] {
  if (paper.language !== undefined) return [{ ...paper, others: [] }, ...(paper.others ?? [])];
  return languagesOf(lang).map((language) => ({
    ...paper,
    language,
    name: `${paper.name}-${language}`,
  }));
}

async function filesOf(paper: Document, options: RunOptions, world: World) {
  const extension = extensions[options.format];
  if (options.format === 'csv' || options.format === 'excel') {
    const { renderParts } = await import('./render-formats.ts');
    const parts = await renderParts(paper, options);
    return parts.map(({ key, content }) => ({ name: `${paper.name}.${key}${extension}`, content }));
  }
  const { stdout } = await renderFile(paper, options, world);
  return [{ name: `${paper.name}${extension}`, content: stdout }];
}

function writeNotes(notes: readonly string[] | undefined, world: World): void {
  world.stderr.write((notes ?? []).map((note) => `${note}\n`).join(''));
}

/** A folder gets a file named for its content and language: a cron line needs no date in it. */
function outputPath(
  command: Command,
  result: Result,
  { output = '', format, lang }: RunOptions,
  world: World,
): string {
  const path = typedPath(output, world);
  if (!isFolder(output, path)) return path;
  const name = result.kind === 'document' ? result.name : command.name.replaceAll(' ', '-');
  const language = lang === 'en' ? '' : `-${lang}`;
  return join(path, `${name}${language}${extensions[format]}`);
}

function isFolder(asked: string, path: string): boolean {
  return asked.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());
}
