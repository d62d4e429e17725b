import type { Command } from '../command.ts';

/** The same verb, run for what it says alone: it reads and judges everything, and keeps nothing. */
export function rehearsalOf(
  command: Command,
  named: Pick<Command, 'name' | 'summary' | 'examples'>,
): Command {
  if (!command.needsBook) throw new Error(`${command.name} keeps nothing as it is.`);
  return { ...command, ...named, isRehearsal: true };
}
