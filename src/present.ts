import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from './command.ts';
import type { Result } from './output/result.ts';
import { plainScreen, type Screen } from './output/screen.ts';
import { render } from './render.ts';
import type { Format, RunOptions } from './run-options.ts';
import { painter, wantsColour } from './terminal/colour.ts';
import type { World } from './world.ts';
import { checkTarget, writeWhole } from './write-file.ts';

const extensions: Readonly<Record<Format, string>> = {
  table: '.txt',
  text: '.txt',
  md: '.md',
  csv: '.csv',
  excel: '.csv',
  json: '.json',
};

/** Refuses an impossible `--output` before the verb runs: afterwards the change would be made. */
export function checkOutput(options: RunOptions, world: World): void {
  if (options.output === undefined) return;
  const path = resolve(world.workingFolder, options.output);
  checkTarget(isFolder(options.output, path) ? join(path, 'report') : path);
}

/** Draws the result on stdout, or into the file of `--output`. */
export async function present(
  command: Command,
  result: Result,
  options: RunOptions,
  world: World,
): Promise<void> {
  if (!options.dryRun) writeFiles(result, world);
  if (options.output !== undefined) return writeOutput(command, result, options, world);
  const { stdout, notes } = await render(result, options, await screenOf(options, world));
  world.stdout.write(stdout);
  if (options.quiet) return;
  if (options.dryRun) world.stderr.write('Dry run: nothing was changed.\n');
  const isSeen = world.stdout.isTerminal || stdout === '';
  if (isSeen && options.format === 'table') writeNotes(notes, world);
}

/** What a change brings besides its answer: the rows that an import left. */
function writeFiles(result: Result, world: World): void {
  const files = result.kind === 'change' ? (result.files ?? []) : [];
  for (const { path, content } of files) writeWhole(resolve(world.workingFolder, path), content);
}

async function screenOf(options: RunOptions, world: World): Promise<Screen> {
  const { stdout, env } = world;
  const columns = Number(env.MWG_WIDTH) || stdout.columns || Number(env.COLUMNS) || 80;
  return {
    width: options.width ?? (stdout.isTerminal ? columns : undefined),
    marks: stdout.isTerminal,
    paint: await painter(wantsColour(env, stdout, options.color)),
  };
}

async function writeOutput(
  command: Command,
  result: Result,
  options: RunOptions,
  world: World,
): Promise<void> {
  const { stdout, notes } = await render(result, options, plainScreen);
  const path = outputPath(command, result, options, world);
  writeWhole(checkTarget(path), stdout);
  if (options.quiet) return;
  world.stdout.write(`${path}\n`);
  if (stdout === '') writeNotes(notes, world);
}

function writeNotes(notes: readonly string[], world: World): void {
  world.stderr.write(notes.map((note) => `${note}\n`).join(''));
}

/** A folder gets a file named for its content, so that a cron line needs no date in it. */
function outputPath(
  command: Command,
  result: Result,
  { output = '', format }: RunOptions,
  world: World,
): string {
  const path = resolve(world.workingFolder, output);
  if (!isFolder(output, path)) return path;
  const name = result.kind === 'document' ? result.name : command.name.replaceAll(' ', '-');
  return join(path, `${name}${extensions[format]}`);
}

function isFolder(asked: string, path: string): boolean {
  return asked.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());
}
