import type { Command, Outside, Texts } from './command.ts';
import { findCommand } from './command-line/find-command.ts';
import { parseTokens } from './command-line/parse.ts';
import type { BookPlace } from './db/connect.ts';
import { bookCalendar } from './db/holidays.ts';
import { type NewDraft, recordDrafts } from './db/letter-drafts.ts';
import { openBook } from './db/open.ts';
import { RefusedError } from './errors.ts';
import type { Result } from './output/result.ts';
import { contents } from './program.ts';
import { askMissing, canAsk } from './run/ask-missing.ts';
import { bookPath } from './run/book-path.ts';
import { inBook, type Run, withoutBook } from './run/in-book.ts';
import { outsideOf } from './run/outside.ts';
import { checkOutput, present, type TypedAgain } from './run/present.ts';
import { type RunOptions, readOptions } from './run/run-options.ts';
import type { World } from './world.ts';

declare module './errors.ts' {
  interface ErrorValues {
    RECORDED_NOT_SHOWN: { ids: readonly string[] };
  }
}

/** Read the line, open the book, ask for what is missing, run, draw: in this order. */
export async function runCommand(
  command: Command,
  texts: Texts,
  world: World,
  again?: TypedAgain,
): Promise<number> {
  const options = readOptions(command, texts, world);
  const takesOutput = !command.needsBook && command.takesOutput === true;
  const drawn = takesOutput ? { ...options, output: undefined } : options;
  checkOutput(drawn, world);
  const place = {
    path: bookPath(options.db, world),
    packageRoot: world.packageRoot,
    wait: options.wait,
  };
  const outside = outsideIn(world, options, place);
  const run = { world, options, place, outside };
  if (await isAtDesk(command, texts, run)) return await takeRecord(texts, run);
  const { result, options: settled } = command.needsBook
    ? await inBook(command, texts, run)
    : { result: await withoutBook(command, texts, run), options: drawn };
  try {
    const drafts = await present(command, result, settled, world, again);
    if (drafts.length > 0) await rememberDrafts(place, drafts, outside.at);
  } catch (error) {
    throw command.writes && !options.dryRun ? recordedAllTheSame(result, error) : error;
  }
  return result.exitCode ?? 0;
}

/** The files are written by now, so their fingerprints are recorded after the change. */
async function rememberDrafts(
  place: BookPlace,
  drafts: readonly NewDraft[],
  at: string,
): Promise<void> {
  const db = await openBook(place, 'write');
  try {
    recordDrafts(db, drafts, at);
  } finally {
    db.close();
  }
}

function outsideIn(world: World, options: RunOptions, place: BookPlace): Outside {
  const outside: Outside = outsideOf(world, options, place, {
    runLine: (line) => runLine(line, world),
    startLine: async (argv, db, meant) => {
      const { command, texts } = await readLine(argv);
      if (!command.needsBook) throw new Error(`Not of the book: ${argv.join(' ')}`);
      const reading = { today: options.today, calendar: bookCalendar(db) };
      const noInput = { ...options, noInput: true };
      const complete = await askMissing(command, texts, { reading, world, options: noInput });
      return command.start(complete, reading, outside, db, meant);
    },
  });
  return outside;
}

async function readLine(argv: readonly string[]): Promise<{ command: Command; texts: Texts }> {
  const found = findCommand(contents, argv);
  if (found.kind !== 'verb') throw new Error(`Not a command: ${argv.join(' ')}`);
  const command = await found.load();
  return { command, texts: parseTokens(command, found.rest) };
}

/** A rapporteur sits down where a person can be asked and no file was named. */
async function isAtDesk(command: Command, texts: Texts, { world, options }: Run) {
  if (!command.needsBook || !command.isDesk) return false;
  return texts.file === undefined && (await canAsk(world, options));
}

/** Each line of the desk goes through its ordinary verb, and is recorded before the next is asked. */
async function takeRecord(texts: Texts, { world, options, place }: Run): Promise<number> {
  const { sitDown } = await import('./run/sitting.ts');
  const group = options.group === undefined ? [] : ['--group', options.group];
  const common = ['--db', place.path, '--today', options.today, ...group, '--no-input', '--quiet'];
  const send = async (argv: readonly string[]) => {
    const { command, texts: typed } = await readLine([...argv, ...common]);
    if (!command.needsBook) throw new Error(`Not of the book: ${argv.join(' ')}`);
    const inner = readOptions(command, typed, world);
    const outside = outsideIn(world, inner, place);
    const { result } = await inBook(command, typed, { world, options: inner, place, outside });
    return result;
  };
  return sitDown(texts.meeting?.[0], { world, today: options.today, send });
}

/** A further command line on the same book, its answer kept off the screen. */
async function runLine(argv: readonly string[], world: World): Promise<void> {
  const silent = { isTerminal: false, columns: undefined, write: () => {} };
  const { command, texts } = await readLine(argv);
  const inner = {
    ...world,
    argv,
    env: { ...world.env, MWG_GROUP: undefined },
    workingFolder: world.packageRoot,
    canAsk: async () => false,
    stdout: silent,
    stderr: { ...silent, isTerminal: async () => false },
  };
  await runCommand(command, texts, inner);
}

/** The change is made by now: a script that believes otherwise would make it twice. */
function recordedAllTheSame(result: Result, cause: unknown): RefusedError {
  const ids = result.kind === 'change' ? result.records.map((record) => record.id) : [];
  return new RefusedError('RECORDED_NOT_SHOWN', { ids }, cause);
}
