import { defineTool } from '../command.ts';
import { openBook } from '../db/open.ts';
import { summaries } from '../language/en/summaries.ts';
import type { Words } from '../language/words.ts';
import { type Saved, saveCopy } from '../office/copies.ts';
import type { Result } from '../output/result.ts';

export const backup = defineTool({
  name: 'backup',
  summary: summaries.backup,
  examples: ['mwg backup', 'mwg backup -o copies', 'mwg backup --json'],
  params: {},
  returns: 'answer',
  takesOutput: true,
  async run(_input, { place, today, output }) {
    // A book whose inside was changed by hand is worth a copy too.
    const db = await openBook(place, 'inspect');
    try {
      return answer(await saveCopy(db, place, { day: today, into: output }));
    } finally {
      db.close();
    }
  },
});

function answer({ path, bytes, removed }: Saved): Result {
  return {
    kind: 'answer',
    lines: [
      ({ copies }) => copies.saved(path, bytes),
      ...(removed.length === 0 ? [] : [({ copies }: Words) => copies.removed(removed.length)]),
    ],
    isReport: true,
    fields: { path, bytes, removed },
  };
}
