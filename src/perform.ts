import { canAsk } from './ask-missing.ts';
import type { Command, Context } from './command.ts';
import { type Recorded, recordChange } from './db/journal.ts';
import { rewriteBook } from './db/rewrite-book.ts';
import { readSnapshot } from './db/transaction.ts';
import { CancelledError, RefusedError } from './errors.ts';
import { stripControls } from './output/cell.ts';
import type { Result } from './output/result.ts';
import type { RunOptions } from './run-options.ts';
import type { World } from './world.ts';

type Performing = {
  command: Extract<Command, { needsBook: true }>;
  run: (context: Context) => Result;
  context: Context;
  options: RunOptions;
  world: World;
  /** The command line that the journal keeps: what was asked for is in it, `--db` and the like are not. */
  line: string;
};

/** Runs a verb in its transaction; a write that needs a yes is run once, rolled back and shown first. */
export async function perform(performing: Performing): Promise<Result> {
  const { command, context, options, run } = performing;
  if (!command.writes) return readSnapshot(context.db, () => run(context));
  const { dryRun } = options;
  const seen = dryRun ? undefined : await agreed(performing);
  const { result, changeId } = write(performing, { dryRun, agreed: seen });
  if (command.rewritesBook && !dryRun) rewriteBook(context.db);
  return dryRun || changeId === undefined ? withoutUndo(result) : result;
}

/** Where nothing was recorded, `mwg undo` would take back something else. */
function withoutUndo(result: Result): Result {
  if (result.kind !== 'change') return result;
  return { ...result, next: result.next.filter((command) => !command.startsWith('mwg undo')) };
}

/** What was shown and agreed to, or undefined where no yes was needed. */
async function agreed(performing: Performing): Promise<Result | undefined> {
  const { options, world, command } = performing;
  if (options.yes || !command.mayAsk) return undefined;
  const { result: preview } = write(performing, { dryRun: true });
  if (preview.kind !== 'change' || preview.question === undefined) return undefined;
  if (!(await canAsk(world, options))) throw needsYes(performing, preview.question);
  const shown = ['This would be recorded:', ...preview.say];
  world.stderr.write(shown.map((line) => `${line}\n`).join(''));
  if (await world.prompter.confirm(preview.question)) return preview;
  throw new CancelledError({ code: 'NOT_AGREED', message: 'Nothing was changed.' });
}

type Writing = { dryRun: boolean; agreed?: Result | undefined };

function write(performing: Performing, { dryRun, agreed }: Writing): Recorded<Result> {
  const { context, run, world, line } = performing;
  const header = {
    at: context.at,
    actor: stripControls(world.env.MWG_USER || world.login),
    command: stripControls(line),
  };
  const work = () => {
    const result = run(context);
    if (agreed && JSON.stringify(agreed) !== JSON.stringify(result)) throw changedMeanwhile();
    return result;
  };
  return recordChange(context.db, header, { dryRun }, work);
}

function needsYes({ command }: Performing, question: string): RefusedError {
  return new RefusedError({
    code: 'YES_NEEDED',
    message: `${command.name} needs a yes, and there is no terminal to ask on: ${question}`,
    hints: ['If you mean it, add:  --yes'],
  });
}

function changedMeanwhile(): RefusedError {
  return new RefusedError({
    code: 'CHANGED_MEANWHILE',
    message: 'someone changed the book while the question stood. Nothing was changed by you.',
    hints: ['Run the command again.'],
  });
}
