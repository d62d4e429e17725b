import { isAbsolute, join, resolve } from 'node:path';
import type { World } from '../world.ts';

type Where = Pick<World, 'env' | 'home' | 'workingFolder'>;

/**
 * `--db`, then MWG_DB, then `mwg.db` in the data directory. Never the working folder by itself:
 * cron has another. A bare word names a book in the data directory.
 */
export function bookPath(asked: string | undefined, where: Where): string {
  const named = asked ?? (where.env.MWG_DB || undefined) ?? 'mwg';
  const isName = /^[\w-]+$/.test(named);
  return isName ? join(dataFolder(where), `${named}.db`) : typedPath(named, where);
}

/**
 * A path as typed. `~/` is the home of who runs it, as the shell has it: cron and `--db=~/book.db` hand
 * it over as it stands.
 */
export function typedPath(path: string, { home, workingFolder }: Omit<Where, 'env'>): string {
  return path.startsWith('~/') ? join(home, path.slice(2)) : resolve(workingFolder, path);
}

/** XDG says that a relative value is to be ignored. */
function dataFolder({ env, home }: Where): string {
  const given = env.XDG_DATA_HOME;
  const base = given && isAbsolute(given) ? given : join(home, '.local', 'share');
  return join(base, 'mwg');
}

/** Folder for what is not worth keeping for ever: reports of unexpected errors. */
export function stateFolder({ env, home }: Where): string {
  const given = env.XDG_STATE_HOME;
  const base = given && isAbsolute(given) ? given : join(home, '.local', 'state');
  return join(base, 'mwg');
}
