import { defineCommand } from '../../command.ts';
import { findPerson } from '../../db/find-person.ts';
import { text } from '../../params.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { showPerson } from '../show-person.ts';

export const personShow = defineCommand({
  name: 'person show',
  summary: 'Show a person: contacts, functions, for whom and since when',
  examples: ['mwg person show P-1', 'mwg person show P-1 --as-of 2018-02-27'],
  params: {
    person: text('<person>', 'P-14, or part of a name', 'Who?'),
    asOf: asOfParam,
  },
  returns: 'card',
  run: ({ person, asOf }, context) =>
    standingOn(context, asOf, ({ db, today }) =>
      showPerson(db, findPerson(db, person, today), today),
    ),
});
