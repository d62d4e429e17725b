import { defineCommand } from '../../command.ts';
import { findKnownPerson } from '../../db/find-person.ts';
import { personId, personName } from '../../domain/person.ts';
import { listedPerson } from '../../office/listed-person.ts';
import { makeOne } from '../../office/merge-persons.ts';
import { text } from '../../params.ts';
import { personChange } from '../../records/person.ts';

export const personMerge = defineCommand({
  name: 'person merge',
  summary: 'Make two records of one person one; the first name is kept as a spelling',
  examples: ['mwg person merge P-2 P-1 --dry-run', 'mwg person merge P-9 P-6 --dry-run'],
  params: {
    person: text('<person>', 'the record that goes: P-14', 'Which record goes?'),
    into: text('<into>', 'the record that stays: P-3', 'Which record stays?'),
  },
  returns: 'change',
  writes: true,
  run({ person, into }, context) {
    const { db, today } = context;
    const going = findKnownPerson(db, person, today);
    const staying = findKnownPerson(db, into, today);
    makeOne(db, going, staying);
    return personChange(listedPerson(context, staying.id), {
      what: (words) => words.person.nowHolds(personId(going), personName(going)),
    });
  },
});
