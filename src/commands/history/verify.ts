import { defineCommand } from '../../command.ts';
import { type Verdict, verifyChain } from '../../db/chain.ts';
import { recordLabel } from '../../db/record-labels.ts';
import type { Words } from '../../language/words.ts';
import { type Result, somethingFound } from '../../output/result.ts';

export const historyVerify = defineCommand({
  name: 'history verify',
  summary: 'Check that no entry of the history was altered, taken out or put in',
  examples: ['mwg history verify', 'mwg history verify --json'],
  params: {},
  returns: 'answer',
  run: (_input, { db }) => {
    const verdict = verifyChain(db);
    const { record } = verdict.broken ?? {};
    return answer(verdict, record && recordLabel(db, record.table, record.key));
  },
});

function answer({ changes, last, broken }: Verdict, label: string | undefined): Result {
  const digest = last ?? null;
  if (broken === undefined) {
    return {
      kind: 'answer',
      lines: [
        ({ history }) => history.whole(changes),
        ...(changes === 0 ? [] : [({ history }: Words) => history.lastLink(changes, digest ?? '')]),
      ],
      fields: { whole: true, changes, last_digest: digest, broken_at: null, trouble: null },
    };
  }
  return {
    kind: 'answer',
    lines: [({ history }) => history.broken(broken, label), ({ history }) => history.afterBreak],
    fields: {
      whole: false,
      changes,
      last_digest: digest,
      broken_at: broken.change,
      trouble: broken.trouble,
    },
    exitCode: somethingFound,
  };
}
