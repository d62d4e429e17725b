import { defineCommand } from '../../command.ts';
import { findTor } from '../../db/find-tor.ts';
import { setRule, type TorEdit, updateTor } from '../../db/tors.ts';
import { given } from '../../domain/given.ts';
import { nextVersion, type Tor } from '../../domain/tor.ts';
import { recordLanguages } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { choice, optional, text, textOrNone } from '../../params.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
import { registeredFile } from '../registered-file.ts';
import { ruleParams, statedRules } from './rule-params.ts';
import { torChange } from './tor-change.ts';

export const torEdit = defineCommand({
  name: 'tor edit',
  summary: 'Change the rules of a draft; a text that was circulated is never edited',
  examples: ['mwg tor edit 1.1 --notice-days 5 --quorum "more than half"'],
  params: {
    version: text('<version>', 'such as 1.0', 'Which version?'),
    language: optional(choice('--language <which>', 'in which the text counts', recordLanguages)),
    file: optional(text('--file <file>', 'the text; it stays outside the book')),
    note: optional(textOrNone('--note <text>', 'a note for the office')),
    ...ruleParams,
  },
  returns: 'change',
  writes: true,
  prepare: (input, outside) => registeredFile(input.file, outside),
  run(input, context, file) {
    const { db, group } = context;
    const stated = statedRules(input);
    const { language, note } = input;
    const edit: TorEdit = { ...given({ language, note }), ...file };
    if (stated.length === 0 && Object.keys(edit).length === 0) throw nothingToEdit('tor edit');
    const tor = findTor(db, group, input.version);
    demandDraft(tor);
    updateTor(db, tor, edit);
    for (const rule of stated) setRule(db, tor.id, rule);
    return torChange(context, tor.version, {
      done: 'edited',
      lines: stated.map(
        ({ rule, value }) => `  rule     ${rule}: ${value ?? 'the text is silent'}`,
      ),
    });
  },
});

function demandDraft({ version, status }: Tor): void {
  if (status === 'draft') return;
  throw new RefusedError({
    code: 'TOR_FIXED',
    message: `ToR ${version} is ${status}: its text is not edited any more.`,
    hints: [
      `Draft a new version:  mwg tor add --version ${nextVersion(version)} --from ${version}`,
    ],
  });
}
