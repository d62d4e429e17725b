import { defineCommand } from '../../command.ts';
import { findTor } from '../../db/find-tor.ts';
import type { TorEdit } from '../../db/tors.ts';
import { given } from '../../domain/given.ts';
import { recordLanguages } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { editTor } from '../../office/tor.ts';
import { choice, file, optional, text, textOrNone } from '../../params.ts';
import { line, torChange } from '../../records/tor.ts';
import { registeredFile } from '../registered-file.ts';
import { withWhatChanged } from '../what-changed.ts';
import {
  articleParam,
  readArticles,
  ruleParams,
  statedRules,
  withArticles,
} from './rule-params.ts';

export const torEdit = defineCommand({
  name: 'tor edit',
  summary: 'Change the rules of a draft; a text that was circulated is never edited',
  examples: [
    'mwg tor edit 1.1 --notice-days 5 --quorum "more than half" --article quorum=6',
    'mwg tor edit 1.1 --note "Comments of mol are still to come"',
  ],
  params: {
    version: text('<version>', 'such as 1.0', 'Which version?'),
    language: optional(choice('--language <which>', 'in which the text counts', recordLanguages)),
    file: optional(file('--file <file>', 'the text; it stays outside the book')),
    note: optional(textOrNone('--note <text>', 'a note for the office')),
    ...ruleParams,
    article: articleParam,
  },
  returns: 'change',
  writes: true,
  prepare: async (input, outside) => registeredFile(input.file, outside),
  run(input, context, file) {
    const { db, group } = context;
    const { language, note } = input;
    const edit: TorEdit = { ...given({ language, note }), ...file };
    const articles = readArticles(input.article);
    const tor = findTor(db, group, input.version);
    const stated = statedRules(input);
    const cited = tor.stored.filter(
      ({ rule }) => articles.has(rule) && !stated.some((one) => one.rule === rule),
    );
    const rules = withArticles([...stated, ...cited], articles);
    if (rules.length === 0 && Object.keys(edit).length === 0)
      throw new UsageError('NOTHING_TO_EDIT', {});
    editTor(db, tor, edit, rules);
    return withWhatChanged(
      db,
      torChange(findTor(db, group, tor.version), {
        what: (words) => words.tor.edited,
        lines: rules.map(({ rule, value, article }) =>
          line('rule', (words) => words.tor.rule(rule, value, article ?? undefined)),
        ),
      }),
    );
  },
});
