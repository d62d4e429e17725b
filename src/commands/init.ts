import { defineTool, type Outside } from '../command.ts';
import { summaries } from '../language/en/summaries.ts';
import { flag, optional, text } from '../params.ts';
import { splitCommandLine } from './split-command-line.ts';

export const init = defineTool({
  name: 'init',
  summary: summaries.init,
  examples: ['mwg init', 'mwg init --demo --db practice'],
  params: {
    demo: flag('--demo', 'a book of made-up people and figures, to practise on'),
    shared: optional(text('--shared <group>', 'the group of logins that write the book')),
    yes: flag('--yes', 'accepted; init asks nothing'),
  },
  returns: 'answer',
  async run({ demo, shared }, outside) {
    const lines = demo ? demoLines(outside) : [];
    await outside.createBook({ isDemo: demo, sharedWith: shared, lines });
    const { bookPath } = outside;
    return {
      kind: 'answer',
      lines: [
        ({ run }) => run.made(bookPath, demo),
        ({ run }) => run.bookHolds,
        ({ run }) => (demo ? run.tryDemo(bookPath) : run.firstMember),
      ],
      isReport: true,
      fields: { path: bookPath, demo },
    };
  },
});

/** The demo book is made by commands, and by nothing else. */
function demoLines(outside: Outside): string[][] {
  return outside
    .packageFile('fixtures/demo/commands.txt')
    .split('\n')
    .filter((line) => line.startsWith('mwg '))
    .map((line) => splitCommandLine(line).slice(1));
}
