import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { letterId } from '../../domain/letter.ts';
import { timed } from '../../domain/letter-wait.ts';
import { demandStatus } from '../../office/letter-moves.ts';
import { indented } from '../../records/change-lines.ts';
import { letterRecord } from '../../records/letter-change.ts';
import { draftsOf, intoParam, prepareDrafts } from '../letter-drafts.ts';
import { whichLetter } from './letter-params.ts';

export const letterDraftAgain = defineCommand({
  name: 'letter draft',
  summary: 'Write the draft of a reserved letter again, as the book now has it',
  examples: ['mwg letter draft OUT-2', 'mwg letter draft OUT-2 --into drafts'],
  params: { letter: whichLetter, into: intoParam },
  returns: 'change',
  writes: true,
  prepare: ({ into }, outside, db) => prepareDrafts(outside, db, into),
  run({ letter: typed }, context, drafting) {
    const { db, today } = context;
    const letter = findLetter(db, typed, today, ({ direction }) => direction === 'out');
    demandStatus(letter, ['reserved'], 'draft', today);
    const id = letterId(letter, today);
    const { files, warnings } = draftsOf(context, letter.id, drafting);
    return {
      kind: 'change',
      say: [(words) => words.letter.drafted(id), ...warnings.map(indented)],
      records: [letterRecord(timed(letter, context), today)],
      next: [(words) => words.letter.next.sent(id)],
      files,
    };
  },
});
