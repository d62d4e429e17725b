import { type Candidate, type Completion, completionOf } from '../command-line/complete.ts';
import type { Contents } from '../command-line/contents.ts';
import { stripControls } from '../output/cell.ts';
import type { World } from '../world.ts';

/**
 * What a shell asks at the Tab key: the words typed so far, the last one unfinished. Answers with a
 * line that says `words` or `files`, then a line each: value, tab, what it is. Trouble is silence.
 */
export async function complete(
  contents: Contents,
  typed: readonly string[],
  world: World,
): Promise<string> {
  const { before, current } = splitEquals(typed);
  const completion = await completionOf(contents, before, current);
  if (completion.of === 'files') return 'files\n';
  const listed = current.lastIndexOf(',') + 1;
  const start = current.slice(listed);
  const place = { book: bookNamed(before), world };
  const candidates = await candidatesOf(completion, start, place);
  const lines = candidates
    .filter(({ value }) => value.toLowerCase().startsWith(start.toLowerCase()))
    .filter(({ value }) => isPlain(value))
    .map(
      ({ value, about = '' }) => `${current.slice(0, listed)}${value}\t${stripControls(about)}\n`,
    );
  return `words\n${lines.join('')}`;
}

/** A shell hands `--due=thu` over as three words. */
function splitEquals(typed: readonly string[]): { before: readonly string[]; current: string } {
  const before = typed.slice(0, -1).filter((word, at) => word !== '=' || at === 0);
  const current = typed.at(-1) ?? '';
  return { before, current: current === '=' ? '' : current };
}

/** What a shell would not take as one word as it stands is never offered. */
function isPlain(value: string): boolean {
  return /^[\w.,:+/@%-]+$/.test(value);
}

async function candidatesOf(
  completion: Completion,
  start: string,
  place: { book: string | undefined; world: World },
): Promise<readonly Candidate[]> {
  if (completion.of !== 'records') return completion.of === 'words' ? completion.candidates : [];
  const { recordsBeginning } = await import('./complete-records.ts');
  return recordsBeginning(completion.kind, start, place);
}

/** The book that the line itself says: `--db practice`, or in one word. */
function bookNamed(before: readonly string[]): string | undefined {
  const named = before.flatMap((word, at) => {
    if (word === '--db') return before.slice(at + 1, at + 2);
    return word.startsWith('--db=') ? [word.slice('--db='.length)] : [];
  });
  return named.at(-1);
}
