import { existsSync } from 'node:fs';
import { type Command, type Context, dayAsked, type Outside, type Texts } from '../command.ts';
import { readBook } from '../db/book.ts';
import type { BookPlace } from '../db/connect.ts';
import { damageBehind } from '../db/damage.ts';
import type { Database } from '../db/database.ts';
import { findGroup } from '../db/find-group.ts';
import { bookCalendar } from '../db/holidays.ts';
import { openBook } from '../db/open.ts';
import { readSetting } from '../db/settings.ts';
import { bookTrouble } from '../db/sqlite-errors.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText, distanceText } from '../domain/day-text.ts';
import type { Group } from '../domain/group.ts';
import { noHolidays } from '../domain/working-week.ts';
import { BookError } from '../errors.ts';
import { english } from '../language/en/english.ts';
import { languagesOf } from '../language/print-language.ts';
import { wordsOf } from '../language/words.ts';
import type { Result } from '../output/result.ts';
import type { World } from '../world.ts';
import { type Asking, askLacking, askMissing, commandLine, withWholeLine } from './ask-missing.ts';
import { farDays } from './far-days.ts';
import { lookUpIn } from './look-up.ts';
import { perform } from './perform.ts';
import { inLanguageOf, type RunOptions } from './run-options.ts';

/** What a verb answers, and how it is to be drawn where the book has a say in that. */
export type Answered = { result: Result; options: RunOptions };

export type Run = { world: World; options: RunOptions; place: BookPlace; outside: Outside };

export async function withoutBook(
  command: Extract<Command, { needsBook: false }>,
  texts: Texts,
  { world, options, place, outside }: Run,
): Promise<Result> {
  const db = command.wantsHolidays ? await openIfUsable(place) : undefined;
  try {
    const calendar = db === undefined ? noHolidays : bookCalendar(db);
    const reading = { today: options.today, calendar };
    const complete = await completed(command, texts, { reading, world, options });
    return await command.start(complete, reading, outside);
  } finally {
    db?.close();
  }
}

export async function inBook(
  command: Extract<Command, { needsBook: true }>,
  texts: Texts,
  { world, options: asked, place, outside }: Run,
): Promise<Answered> {
  const db = await openBook(place, command.writes ? 'write' : 'read');
  try {
    const options = asked.isLangAsked ? asked : inLanguageOf(readSetting(db, 'lang'), asked);
    const { today } = options;
    const calendar = bookCalendar(db);
    const book = readBook(db);
    const group = findGroup(db, options.group, '--group');
    if (book.isDemo && !options.quiet) await sayDemo(options, world);
    const reading = { today, calendar };
    const lookUp = lookUpIn({ db, group, today });
    const asking = { reading, world, options, lookUp };
    const complete = await completed(command, texts, asking);
    const limit = options.sort === undefined ? options.limit : undefined;
    const languages = languagesOf(options.lang);
    const context: Context = {
      ...book,
      db,
      group,
      today,
      calendar,
      at: outside.at,
      languages,
      limit,
      onScreen: isOnScreen(options, world),
    };
    if (context.onScreen) await sayDay(dayAsked(command.params, complete, reading), options, world);
    const lineOf = (values: Texts) => commandLine(command, values) + groupAsked(options, group);
    const { values, result } = await untilWhole(command, complete, asking, async (values) => {
      const run = await command.start(values, reading, outside, db, { ...book, group });
      return perform({ command, run, context, place, options, world, line: lineOf(values) });
    });
    if (values !== texts) world.stderr.write(`${english.run.nextTime(lineOf(values))}\n`);
    return { result, options };
  } catch (error) {
    throw (
      bookTrouble(error, place.path, place.wait) ?? damageBehind(error, db, place.path) ?? error
    );
  } finally {
    db.close();
  }
}

async function sayDemo({ lang }: RunOptions, { stderr }: World): Promise<void> {
  for (const language of languagesOf(lang)) {
    const { paper } = await wordsOf(language);
    stderr.write(`${paper.demo}\n`);
  }
}

/** Nothing is missing any more, and a day that may be of another year is said. */
async function completed(command: Command, texts: Texts, asking: Asking): Promise<Texts> {
  const complete = await askMissing(command, texts, asking);
  const { reading, world, options } = asking;
  const far = options.quiet ? [] : farDays(command, complete, reading);
  for (const { name, text, day } of far) {
    const read = `${dayText(day)}, ${distanceText(day, reading.today)}`;
    world.stderr.write(`${english.run.farDay(name, text, read)}\n`);
  }
  return complete;
}

/** A person reads of which day a list or a card is. */
async function sayDay(day: IsoDay | null, options: RunOptions, { stderr }: World): Promise<void> {
  if (day === null || options.quiet) return;
  const { days } = await wordsOf(languagesOf(options.lang)[0]);
  stderr.write(`${days.asOf(day)}\n`);
}

/** Once more with each answer, where only the record or the file could say what was lacking. */
async function untilWhole(
  command: Command,
  values: Texts,
  asking: Asking,
  attempt: (values: Texts) => Promise<Result>,
): Promise<{ values: Texts; result: Result }> {
  try {
    return { values, result: await attempt(values) };
  } catch (refusal) {
    const more = await askLacking(command, values, refusal, asking);
    if (more === undefined) throw withWholeLine(command, values, refusal);
    return untilWhole(command, more, asking, attempt);
  }
}

/** Off a terminal everything is given; on one a screenful, and how much more there is. */
function isOnScreen({ sort, limit, output, format }: RunOptions, { stdout }: World): boolean {
  const isAsked = sort !== undefined || limit !== undefined || output !== undefined;
  return stdout.isTerminal && format === 'table' && !isAsked;
}

/** The journal must say which group was meant, however it was named. */
function groupAsked({ group: asked }: RunOptions, { code }: Group): string {
  return asked === undefined ? '' : ` --group ${code}`;
}

/** A tool such as `date` knows the holidays of the book, where there is one to be read. */
async function openIfUsable(place: BookPlace): Promise<Database | undefined> {
  if (!existsSync(place.path)) return undefined;
  try {
    return await openBook(place, 'read');
  } catch (error) {
    if (error instanceof BookError) return undefined;
    throw error;
  }
}
