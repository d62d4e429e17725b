import { defineCommand } from '../../command.ts';
import { personsNamed } from '../../db/find-person.ts';
import { personId, personName } from '../../domain/person.ts';
import { RefusedError } from '../../errors.ts';
import { personNotices } from '../../language/en/people.ts';
import { createPerson, namesOf, saveDetails } from '../../office/persons.ts';
import { flag, text } from '../../params.ts';
import { personChange } from '../person-change.ts';
import { personParams } from '../person-params.ts';

export const personAdd = defineCommand({
  name: 'person add',
  summary: 'Record a person who holds no seat yet',
  examples: [
    'mwg person add "Karim al-Namudhaji" --ar "كريم النموذجي" --title Adviser --email karim@example.ly',
  ],
  params: {
    name: text('<name>', 'the full name, exactly as in the letter', 'Who?'),
    new: flag('--new', 'another person of a name that is in the book'),
    stub: flag('--stub', 'known by name only, to be completed'),
    ...personParams,
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const [namesake] = input.new ? [] : personsNamed(db, input.name, today);
    if (namesake !== undefined) {
      throw new RefusedError({
        code: 'PERSON_KNOWN',
        message: `the book knows ${personName(namesake)} as ${personId(namesake)} already.`,
        hints: [
          `The same person:  mwg person edit ${personId(namesake)}`,
          'Another person of that name:  add --new',
        ],
      });
    }
    const person = createPerson(context, namesOf(input.name, input.ar), input.stub);
    const notices = personNotices(saveDetails(context, person, input, today));
    const next = [`mwg member rep MEMBER ${personId(person)}`];
    return personChange(context, person.id, { done: 'recorded', notices, next });
  },
});
