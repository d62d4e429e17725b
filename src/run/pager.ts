import { codeOf } from '../errors.ts';
import type { World } from '../world.ts';

/**
 * Writes an answer, through the person's pager where it is taller than the screen. `less` ends by itself
 * at a short text and leaves what was read on the screen; without a pager the answer is written as it is.
 */
export async function writePaged(text: string, world: World, isPlain: boolean): Promise<void> {
  const { stdout, env } = world;
  const [program = '', ...args] = (env.MWG_PAGER ?? env.PAGER ?? 'less').trim().split(/\s+/);
  const isTall = stdout.rows !== undefined && text.split('\n').length > stdout.rows;
  if (isPlain || !isTall || ['', 'cat'].includes(program)) return stdout.write(text);
  const { spawnSync } = await import('node:child_process');
  const { error } = spawnSync(program, args, {
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FIRX', LESSCHARSET: 'utf-8', ...env },
  });
  // Who leaves the pager before the end closes the pipe: that is no trouble.
  if (codeOf(error) === 'ENOENT') stdout.write(text);
}
