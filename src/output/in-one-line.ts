import type { Text } from '../language/text.ts';
import type { Result } from './result.ts';

/** How one line typed while a meeting sits is answered. */
export function inOneLine(result: Result): Text | undefined {
  return result.kind === 'change' ? (result.brief ?? result.say[0]) : undefined;
}
