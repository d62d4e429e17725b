import { defineCommand } from '../../command.ts';
import { findKnownPerson } from '../../db/find-person.ts';
import { updatePerson } from '../../db/persons.ts';
import { dayText } from '../../domain/day-text.ts';
import { type Person, personId, personName } from '../../domain/person.ts';
import { RefusedError } from '../../errors.ts';
import type { Words } from '../../language/words.ts';
import { listedPerson } from '../../office/listed-person.ts';
import { list, optional, pastDay } from '../../params.ts';
import { personRecord } from '../../records/person.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    VERIFIED_LATER: { id: string; name: string };
  }
}

export const personVerify = defineCommand({
  name: 'person verify',
  summary: 'Record that people’s contacts were checked with them',
  examples: ['mwg person verify P-1,P-2', 'mwg person verify P-1 --on 2018-04-26'],
  params: {
    people: list('<people>', 'P-14, or part of a name', 'Whose contacts?'),
    on: optional(pastDay('--on <date>', 'the day they were checked (default: today)')),
  },
  returns: 'change',
  writes: true,
  run({ people, on }, context) {
    const { db, today } = context;
    const verifiedOn = on?.day ?? today;
    const persons = people.map((one) => findKnownPerson(db, one, today));
    for (const person of persons) {
      if (person.verifiedOn !== null && person.verifiedOn > verifiedOn) throw later(person);
      updatePerson(db, person, { verifiedOn, isStub: false });
    }
    return {
      kind: 'change',
      say: persons.map(
        (person) =>
          ({ person: words }: Words) =>
            words.verifiedOn(personId(person), dayText(verifiedOn), personName(person)),
      ),
      records: persons.map(({ id }) => personRecord(listedPerson(context, id))),
      next: [],
    };
  },
});

function later(person: Person): RefusedError {
  const who = { id: personId(person), name: personName(person) };
  return new RefusedError('VERIFIED_LATER', who);
}
