import { defineCommand } from '../../command.ts';
import { areDistinct, insertDistinct } from '../../db/duplicates.ts';
import { findKnownPerson } from '../../db/find-person.ts';
import { listedPerson } from '../../office/listed-person.ts';
import { demandTwo } from '../../office/merge-persons.ts';
import { text } from '../../params.ts';
import { personRecord } from '../../records/person.ts';

export const personDistinct = defineCommand({
  name: 'person distinct',
  summary: 'Say for good that two records are two people',
  examples: ['mwg person distinct P-1 P-2', 'mwg person distinct P-9 P-6'],
  params: {
    person: text('<person>', 'P-14, or part of a name', 'Who?'),
    other: text('<other>', 'who is not the same', 'And who?'),
  },
  returns: 'change',
  writes: true,
  run({ person, other }, context) {
    const { db, today } = context;
    const one = findKnownPerson(db, person, today);
    const two = findKnownPerson(db, other, today);
    demandTwo(one, two);
    const isKnown = areDistinct(db, one.id, two.id);
    insertDistinct(db, one.id, two.id);
    return {
      kind: 'change',
      say: [(words) => words.person.twoPeople([one, two], isKnown)],
      records: [one, two].map(({ id }) => personRecord(listedPerson(context, id))),
      next: [],
    };
  },
});
