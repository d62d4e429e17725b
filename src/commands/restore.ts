import { defineTool } from '../command.ts';
import { RefusedError } from '../errors.ts';
import { summaries } from '../language/en/summaries.ts';
import type { Words } from '../language/words.ts';
import { findCopy, nameOfBook, type Restored, restoreCopy } from '../office/copies.ts';
import type { Result } from '../output/result.ts';
import { file, text } from '../params.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    RESTORE_NOT_CONFIRMED: { typed: string; name: string; copy: string };
  }
}

export const restore = defineTool({
  name: 'restore',
  summary: summaries.restore,
  examples: ['mwg restore latest --confirm book', 'mwg restore book-2018-05-03 --confirm book'],
  params: {
    copy: file('<copy>', 'latest, a name of backup list, or a file', 'Which copy?'),
    confirm: text(
      '--confirm <name>',
      'the name of the book, because all that was recorded since is replaced',
      'All that was recorded since is replaced. Type the name of the book to go on:',
    ),
  },
  returns: 'answer',
  async run({ copy, confirm }, { place, today, fullPath }) {
    const from = findCopy(copy, place, fullPath(copy));
    const name = nameOfBook(place.path);
    if (confirm !== name)
      throw new RefusedError('RESTORE_NOT_CONFIRMED', { typed: confirm, name, copy });
    return answer(await restoreCopy(from, place, today), place.path);
  },
});

function answer({ from, safety }: Restored, path: string): Result {
  return {
    kind: 'answer',
    lines: [
      ({ copies }) => copies.restored(path, from),
      ...(safety === undefined ? [] : [({ copies }: Words) => copies.kept(safety)]),
      ({ copies }) => copies.checkIt,
    ],
    isReport: true,
    fields: { path, from, safety: safety ?? null },
  };
}
