import type { Command, Texts } from './command.ts';
import { findCommand } from './command-line/find-command.ts';
import { commandHelp, nounHelp, programHelp, topicHelp } from './command-line/help.ts';
import { refuseWordMarks } from './command-line/wrong-line.ts';
import { contents } from './program.ts';
import { writePaged } from './run/pager.ts';
import type { TypedAgain } from './run/present.ts';
import { reportError } from './run/report-error.ts';
import type { World } from './world.ts';

/** One run of the program. Returns the exit code; never throws. */
export async function runCli(world: World, version: string): Promise<number> {
  let verb = 'mwg';
  let file: string | undefined;
  let again: TypedAgain | undefined;
  try {
    if (world.argv[0] === '__complete') return await answerShell(world);
    world.argv.forEach(refuseWordMarks);
    const found = findCommand(contents, world.argv);
    if (found.kind === 'version') return await print(world, `${version}\n`);
    if (found.kind === 'program') return await print(world, programHelp(contents));
    if (found.kind === 'noun') return await print(world, await nounHelp(found.noun, contents));
    if (found.kind === 'topic') return await print(world, await topicHelp(found.topic));
    verb = `mwg ${found.typed}`;
    const command = await found.load();
    if (asksHelp(found.rest)) {
      const height = found.rest.includes('--all') ? undefined : world.stdout.rows;
      return await print(world, commandHelp(command, contents, height));
    }
    const { fileWords, parseTokens } = await import('./command-line/parse.ts');
    const texts = parseTokens(command, found.rest);
    file = fileWords(command, texts);
    again = file === undefined ? undefined : (line) => typedAgain(line, command, texts);
    const { runCommand } = await import('./run-command.ts');
    return await runCommand(command, texts, world, again);
  } catch (error) {
    const { argv } = world;
    const style = { json: argv.includes('--json'), debug: argv.includes('--debug'), verb };
    return await reportError(error, world, { ...style, file, again });
  }
}

async function typedAgain(line: string, command: Command, texts: Texts): Promise<string> {
  const { withTypedFlags } = await import('./command-line/typed-again.ts');
  return await withTypedFlags(line, { command, texts, contents });
}

async function answerShell(world: World): Promise<number> {
  const { complete } = await import('./run/complete.ts');
  return await print(world, await complete(contents, world.argv.slice(1), world));
}

function asksHelp(tokens: readonly string[]): boolean {
  const end = tokens.indexOf('--');
  const flags = end === -1 ? tokens : tokens.slice(0, end);
  return flags.includes('--help') || flags.includes('-h');
}

async function print(world: World, text: string): Promise<number> {
  await writePaged(text, world, world.argv.includes('--no-pager'));
  return 0;
}
