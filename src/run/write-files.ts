import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { digestOfBytes } from '../db/digest.ts';
import type { NewDraft } from '../db/letter-drafts.ts';
import { makeFolder } from '../db/make-folder.ts';
import { english } from '../language/en/english.ts';
import type { Change, OutputFile } from '../output/result.ts';
import type { World } from '../world.ts';
import { renderOutputFile } from './render-output-file.ts';
import type { RunOptions } from './run-options.ts';
import { writeWhole } from './write-file.ts';

/**
 * Whole paths, wherever the clerk stands, and free ones, each given once: a draft someone has worked on is
 * left alone.
 */
export function withFreeNames(change: Change, world: World): Change {
  if (change.files === undefined) return change;
  const given = new Set<string>();
  const files = change.files.map((file) => {
    const name = freePath(resolve(world.workingFolder, file.name), given);
    given.add(name);
    return { ...file, name };
  });
  return { ...change, files };
}

/** The files that go with a change, written after it; the drafts among them, to be remembered. */
export async function writeFiles(
  { files = [] }: Change,
  options: RunOptions,
  world: World,
): Promise<NewDraft[]> {
  const drafts: NewDraft[] = [];
  for (const file of files) {
    const path = resolve(world.workingFolder, file.name);
    const content = await renderOutputFile(file);
    makeFolderOf(path);
    writeWhole(path, content);
    if (!('text' in file)) {
      drafts.push({ letterId: file.draftOf ?? null, path, sha256: digestOfBytes(content) });
    }
    if (isTold(options)) world.stdout.write(`  ${shown(file)}\n`);
  }
  return drafts;
}

/** What was taken back leaves no file behind, unless a hand has worked on it since. */
export function removeFiles({ removes = [] }: Change, options: RunOptions, world: World): void {
  for (const { path, sha256 } of removes) {
    if (!existsSync(path) || digestOfBytes(readFileSync(path)) !== sha256) continue;
    rmSync(path);
    if (isTold(options)) world.stdout.write(`  ${english.run.removed(path)}\n`);
  }
}

/** JSON and bare ids are for scripts: the names are in the JSON. */
function isTold({ quiet, format }: RunOptions): boolean {
  return !quiet && format !== 'json';
}

const textFiles = { csv: 'rejected', ics: 'calendar' } as const;

function shown(file: OutputFile): string {
  if ('text' in file) return `${textFiles[file.format]} ${file.name}`;
  if (file.format === 'eml') return `message  ${file.name}`;
  const languages = { ar: 'Arabic', en: 'English', fr: 'French' } as const;
  return `draft    ${file.name} (${languages[file.letter.language]})`;
}

function freePath(path: string, given: ReadonlySet<string>): string {
  const extension = extname(path);
  const base = path.slice(0, path.length - extension.length);
  let free = path;
  for (let count = 2; given.has(free) || existsSync(free); count += 1)
    free = `${base}-${count}${extension}`;
  return free;
}

/** A folder that cannot be made is told by the write that follows. */
function makeFolderOf(path: string): void {
  try {
    makeFolder(dirname(path));
  } catch {
    return;
  }
}
