import type { Progress } from '../command.ts';
import type { World } from '../world.ts';

/** Work that is over sooner needs no word. */
const quietFor = 500;
const stepEvery = 200;

/** A line on the terminal that is written over and taken away at the end. */
export async function watchProgress(world: World, what: string): Promise<Progress> {
  if (!(await world.stderr.isTerminal())) return { at: () => {}, end: () => {} };
  const started = world.now().getTime();
  let last = started + quietFor - stepEvery;
  let isShown = false;
  return {
    at: (share) => {
      const now = world.now().getTime();
      if (now < last + stepEvery) return;
      last = now;
      isShown = true;
      world.stderr.write(`\r${what}: ${Math.min(100, Math.floor(share * 100))} %`);
    },
    end: () => {
      if (isShown) world.stderr.write(`\r${' '.repeat(what.length + 7)}\r`);
    },
  };
}
