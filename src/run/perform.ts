import type { Command, Context } from '../command.ts';
import type { BookPlace } from '../db/connect.ts';
import { type Recorded, recordChange } from '../db/journal.ts';
import { rewriteBook } from '../db/rewrite-book.ts';
import { readSnapshot } from '../db/transaction.ts';
import { CancelledError, RefusedError } from '../errors.ts';
import { english } from '../language/en/english.ts';
import { textIn, textsIn } from '../language/text.ts';
import { stripControls } from '../output/cell.ts';
import { printed } from '../output/printed.ts';
import type { Result } from '../output/result.ts';
import type { World } from '../world.ts';
import { canAsk } from './ask-missing.ts';
import type { RunOptions } from './run-options.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    CHANGED_MEANWHILE: object;
    NOT_AGREED: object;
    YES_NEEDED: { command: string; question: string };
  }
}

type Performing = {
  command: Extract<Command, { needsBook: true }>;
  run: (context: Context) => Result;
  context: Context;
  place: BookPlace;
  options: RunOptions;
  world: World;
  /** The command line that the journal keeps: what was asked for is in it, `--db` and the like are not. */
  line: string;
};

/**
 * Runs a verb in its transaction. What turns out to need a yes is rolled back, shown, and recorded
 * by a second run; all else is recorded by the first, however long that took.
 */
export async function perform(performing: Performing): Promise<Result> {
  const { command, context, options, run } = performing;
  if (!command.writes) return readSnapshot(context.db, () => run(context));
  const { result, changeId } = await recorded(performing);
  if (command.rewritesBook && !options.dryRun) rewriteBook(context.db);
  const isRecorded = changeId !== undefined && !options.dryRun;
  return isRecorded && result.kind === 'change' && !command.isFinal
    ? { ...result, recordedAs: changeId }
    : result;
}

/** With who does it, which is asked of the system for writes alone. */
type Recording = Performing & { actor: string };

/** Runs once where nothing is to be done before; else once to show it, and again after the yes and the copy. */
async function recorded(asked: Performing): Promise<Recorded<Result>> {
  const { command, options, world } = asked;
  const performing = { ...asked, actor: world.env.MWG_USER || (await world.login()) };
  if (options.dryRun) return write(performing, () => false);
  if (!command.mayAsk) return write(performing, () => true);
  const question = (result: Result) => (options.yes ? undefined : questionOf(result));
  const isReady = (result: Result) => question(result) === undefined && !replacesImport(result);
  const first = write(performing, isReady);
  if (isReady(first.result)) return first;
  const asks = question(first.result);
  if (asks !== undefined) await askYes(performing, first.result, asks);
  const copy = replacesImport(first.result) ? await copyBefore(performing) : undefined;
  const { result, changeId } = write(
    performing,
    () => true,
    asks === undefined ? undefined : first.result,
  );
  return { result: copy === undefined ? result : withCopy(result, copy), changeId };
}

function replacesImport(result: Result): boolean {
  return result.kind === 'change' && result.replacesImport === true;
}

/** Of the book as it is, since the figures of an import are many and an undo of it may be late. */
async function copyBefore({ context, place }: Performing): Promise<string> {
  const { saveCopy } = await import('../office/copies.ts');
  const saved = await saveCopy(context.db, place, { day: context.today, why: 'before-import' });
  return saved.path;
}

function withCopy(result: Result, path: string): Result {
  if (result.kind !== 'change') return result;
  return { ...result, say: [...result.say, ({ copies }) => copies.savedBefore(path)] };
}

function questionOf(result: Result): string | undefined {
  if (result.kind !== 'change' || result.question === undefined) return undefined;
  return textIn(english, result.question);
}

async function askYes(performing: Performing, preview: Result, question: string): Promise<void> {
  const { options, world } = performing;
  const say = preview.kind === 'change' ? textsIn(english, preview.say) : [];
  const shown = [english.run.wouldBeRecorded, ...say];
  world.stderr.write(shown.map((line) => `${line}\n`).join(''));
  if (!(await canAsk(world, options))) throw needsYes(performing, question);
  if (await world.prompter.confirm(question)) return;
  throw new CancelledError('NOT_AGREED', {});
}

/** `agreed`: what a person said yes to, which must still be what happens. */
function write(
  { context, run, line, actor }: Recording,
  keeps: (result: Result) => boolean,
  agreed?: Result,
): Recorded<Result> {
  const header = {
    at: context.at,
    typedOn: context.today,
    actor: stripControls(actor),
    command: stripControls(line),
  };
  const work = () => {
    const result = run(context);
    if (agreed && toldBy(agreed) !== toldBy(result)) throw changedMeanwhile();
    return result;
  };
  return recordChange(context.db, header, keeps, work);
}

/** All that a person has read of it, with the words settled. */
function toldBy(result: Result): string {
  return JSON.stringify(printed(result, english));
}

function needsYes({ command }: Performing, question: string): RefusedError {
  return new RefusedError('YES_NEEDED', { command: command.name, question });
}

function changedMeanwhile(): RefusedError {
  return new RefusedError('CHANGED_MEANWHILE', {});
}
