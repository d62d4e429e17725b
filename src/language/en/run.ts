import type { Messages } from '../messages.ts';

/** What the program says round an answer. */
export const run = {
  next: (command: string) => `Next: ${command}`,
  undo: (changeId: number) => `Undo: mwg undo ${changeId}`,
  wouldBeRecorded: 'This would be recorded:',
  dryRun: 'Dry run: nothing was changed.',
};

export const runErrors = {
  CHANGED_MEANWHILE: () => ({
    message: 'someone changed the book while the question stood. Nothing was changed by you.',
    hints: ['Run the command again.'],
  }),
  NOT_AGREED: () => ({ message: 'Nothing was changed.' }),
  YES_NEEDED: ({ command, question }) => ({
    message: `${command} needs a yes, and there is no terminal to ask on: ${question}`,
    hints: ['If you mean it, add:  --yes'],
  }),
} satisfies Partial<Messages>;
