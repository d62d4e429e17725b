import type { Command } from '../../src/command.ts';
import { contents } from '../../src/program.ts';

/** Every verb of the program, loaded one after the other: jest cannot load modules side by side. */
export const commands: Command[] = [];
for (const load of Object.values(contents.verbs)) commands.push(await load());
