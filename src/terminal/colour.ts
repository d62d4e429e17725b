import type { Tone } from '../output/listing.ts';
import type { Screen, World } from '../world.ts';

export type Paint = (tone: Tone | 'heading', text: string) => string;

/** `--color` › NO_COLOR › FORCE_COLOR › TERM=dumb › is this stream a terminal. */
export function wantsColour(
  env: World['env'],
  screen: Pick<Screen, 'isTerminal'>,
  asked: 'auto' | 'always' | 'never' | undefined,
): boolean {
  if (asked === 'always' || asked === 'never') return asked === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return env.TERM !== 'dumb' && screen.isTerminal;
}

/** chalk ignores NO_COLOR, so its level is set from our own rule. */
export async function painter(isColoured: boolean): Promise<Paint> {
  if (!isColoured) return (_tone, text) => text;
  const { Chalk } = await import('./chalk.leaf.ts');
  const chalk = new Chalk({ level: 1 });
  const paints = { late: chalk.red, soon: chalk.yellow, quiet: chalk.dim, heading: chalk.bold };
  return (tone, text) => paints[tone](text);
}
