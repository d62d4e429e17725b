import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { letterId } from '../../domain/letter.ts';
import { timed } from '../../domain/letter-wait.ts';
import { RefusedError } from '../../errors.ts';
import { text } from '../../params.ts';
import { draftFiles, readTemplates } from './draft-files.ts';
import { letterRecord } from './letter-change.ts';
import { draftFolder, intoParam } from './letter-params.ts';

export const letterDraftAgain = defineCommand({
  name: 'letter draft',
  summary: 'Write the draft of a reserved letter again, as the book now has it',
  examples: ['mwg letter draft OUT-2', 'mwg letter draft OUT-2 --into drafts'],
  params: {
    letter: text('<letter>', 'OUT-97, or part of its subject', 'Which letter?'),
    into: intoParam,
  },
  returns: 'change',
  writes: true,
  prepare: async (_input, outside) => readTemplates(outside),
  run({ letter: typed, into = draftFolder }, context, templates) {
    const { db, today, calendar } = context;
    const letter = findLetter(db, typed, today);
    const id = letterId(letter, today);
    if (letter.status !== 'reserved') {
      throw new RefusedError({
        code: 'LETTER_STATUS',
        message: `${id} is ${letter.status}; a draft is written of a letter that is still to be signed.`,
        hints: [`See it:  mwg show ${id}`],
      });
    }
    return {
      kind: 'change',
      say: [`${id} drafted. Nothing in the book changed.`],
      records: [letterRecord(timed(letter, { today, calendar }), today)],
      next: [`mwg letter sent ${id} --ref NUMBER --on DATE   when it is signed`],
      files: draftFiles(context, letter.id, templates, into),
    };
  },
});
