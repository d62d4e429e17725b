import { contents } from '../../src/program.ts';

/** Every verb of the program, loaded. */
export const commands = await Promise.all(Object.values(contents.verbs).map((load) => load()));
