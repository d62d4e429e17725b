import { existsSync } from 'node:fs';
import { askMissing } from './ask-missing.ts';
import { bookPath } from './book-path.ts';
import type { Command, Context, Outside, Texts } from './command.ts';
import { refuseLongDash } from './command-line/check-flags.ts';
import { findCommand } from './command-line/find-command.ts';
import { commandHelp, nounHelp, programHelp } from './command-line/help.ts';
import { parseTokens } from './command-line/parse.ts';
import { readBook } from './db/book.ts';
import { bookCalendar } from './db/holidays.ts';
import { type BookPlace, openBook } from './db/open.ts';
import { bookTrouble } from './db/sqlite-errors.ts';
import { noHolidays } from './domain/working-week.ts';
import type { Result } from './output/result.ts';
import { outsideOf } from './outside.ts';
import { perform } from './perform.ts';
import { present } from './present.ts';
import { contents } from './program.ts';
import { reportError } from './report-error.ts';
import { type RunOptions, readOptions } from './run-options.ts';
import type { World } from './world.ts';

/** One run of the program. Returns the exit code; never throws. */
export async function runCli(world: World, version: string): Promise<number> {
  try {
    world.argv.forEach(refuseLongDash);
    const found = findCommand(contents, world.argv);
    if (found.kind === 'version') return print(world, `${version}\n`);
    if (found.kind === 'program') return print(world, programHelp(contents));
    if (found.kind === 'noun') return print(world, nounHelp(found.noun, contents));
    if (asksHelp(found.rest)) return print(world, commandHelp(found.command, contents));
    await runCommand(found.command, parseTokens(found.command, found.rest), world);
    return 0;
  } catch (error) {
    const style = { json: world.argv.includes('--json'), debug: world.argv.includes('--debug') };
    return reportError(error, world, style);
  }
}

/** Read the line, open the book, ask for what is missing, run, draw: in this order. */
async function runCommand(command: Command, texts: Texts, world: World): Promise<void> {
  const options = readOptions(command, texts, world);
  const place = {
    path: bookPath(options.db, world),
    packageRoot: world.packageRoot,
    wait: options.wait,
  };
  const outside = outsideOf(world, options, place, (line) => runLine(line, world));
  if (!command.needsBook) {
    const calendar = command.wantsHolidays ? await calendarOf(place) : noHolidays;
    const reading = { today: options.today, calendar };
    const complete = await askMissing(command, texts, reading, world, options);
    return present(command, await command.start(complete, reading, outside), options, world);
  }
  const result = await inBook(command, texts, { world, options, place, outside });
  return present(command, result, options, world);
}

type Run = { world: World; options: RunOptions; place: BookPlace; outside: Outside };

async function inBook(
  command: Extract<Command, { needsBook: true }>,
  texts: Texts,
  { world, options, place, outside }: Run,
): Promise<Result> {
  const db = await openBook(place, command.writes ? 'write' : 'read');
  try {
    const { today } = options;
    const calendar = bookCalendar(db);
    const book = readBook(db);
    if (book.isDemo && !options.quiet)
      world.stderr.write('DEMO DATA: made-up people and figures\n');
    const reading = { today, calendar };
    const complete = await askMissing(command, texts, reading, world, options);
    const run = await command.start(complete, reading, outside, db);
    const limit = options.sort === undefined ? options.limit : undefined;
    const context: Context = { ...book, db, today, calendar, at: outside.at, limit };
    return await perform({ command, run, context, options, world });
  } catch (error) {
    throw bookTrouble(error, place.path, place.wait) ?? error;
  } finally {
    db.close();
  }
}

/** A tool such as `date` knows the holidays of the book, where there is one. */
async function calendarOf(place: BookPlace) {
  if (!existsSync(place.path)) return noHolidays;
  const db = await openBook(place, 'read');
  const { holidayOn } = bookCalendar(db);
  return { holidayOn };
}

/** A further command line on the same book, its answer kept off the screen. */
async function runLine(argv: readonly string[], world: World): Promise<void> {
  const silent = { isTerminal: false, columns: undefined, write: () => {} };
  const found = findCommand(contents, argv);
  if (found.kind !== 'command') throw new Error(`Not a command: ${argv.join(' ')}`);
  const inner = {
    ...world,
    argv,
    workingFolder: world.packageRoot,
    canAsk: async () => false,
    stdout: silent,
    stderr: { ...silent, isTerminal: async () => false },
  };
  await runCommand(found.command, parseTokens(found.command, found.rest), inner);
}

function asksHelp(tokens: readonly string[]): boolean {
  const end = tokens.indexOf('--');
  const flags = end === -1 ? tokens : tokens.slice(0, end);
  return flags.includes('--help') || flags.includes('-h');
}

function print(world: World, text: string): number {
  world.stdout.write(text);
  return 0;
}
