import { canAsk } from './ask-missing.ts';
import type { Command, Context } from './command.ts';
import { recordChange } from './db/journal.ts';
import { readSnapshot } from './db/transaction.ts';
import { CancelledError, RefusedError } from './errors.ts';
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
  if (options.dryRun) return write(performing, { dryRun: true });
  return write(performing, { dryRun: false, agreed: await agreed(performing) });
}

/** What was shown and agreed to, or undefined where no yes was needed. */
async function agreed(performing: Performing): Promise<Result | undefined> {
  const { options, world, command } = performing;
  if (options.yes || !command.mayAsk) return undefined;
  const preview = write(performing, { dryRun: true });
  if (preview.kind !== 'change' || preview.question === undefined) return undefined;
  if (!(await canAsk(world, options))) throw needsYes(performing, preview.question);
  const shown = ['This would be recorded:', ...preview.say];
  world.stderr.write(shown.map((line) => `${line}\n`).join(''));
  if (await world.prompter.confirm(preview.question)) return preview;
  throw new CancelledError({ code: 'NOT_AGREED', message: 'Nothing was changed.' });
}

type Writing = { dryRun: boolean; agreed?: Result | undefined };

function write(performing: Performing, { dryRun, agreed }: Writing): Result {
  const { context, run, world, line } = performing;
  const header = {
    at: context.at,
    actor: world.env.MWG_USER || world.login,
    command: line,
  };
  const work = () => {
    const result = run(context);
    if (agreed && JSON.stringify(agreed) !== JSON.stringify(result)) throw changedMeanwhile();
    return result;
  };
  return recordChange(context.db, header, { dryRun }, work).result;
}

function needsYes({ command }: Performing, question: string): RefusedError {
  return new RefusedError({
    code: 'YES_NEEDED',
    message: `mwg ${command.name} needs a yes, and there is no terminal to ask on: ${question}`,
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
