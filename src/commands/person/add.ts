import { defineCommand } from '../../command.ts';
import { personsNamed } from '../../db/find-person.ts';
import { personId, personName } from '../../domain/person.ts';
import { RefusedError } from '../../errors.ts';
import { listedPerson } from '../../office/listed-person.ts';
import { createPerson, namesOf, saveDetails } from '../../office/persons.ts';
import { flag, text } from '../../params.ts';
import { personChange } from '../../records/person.ts';
import { personNotices } from '../../records/person-suspects.ts';
import { personParams } from '../person-params.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    PERSON_KNOWN: { id: string; name: string };
  }
}

export const personAdd = defineCommand({
  name: 'person add',
  summary: 'Record a person who holds no seat yet',
  examples: [
    'mwg person add "Karim al-Namudhaji" --ar "كريم النموذجي" --title Adviser --email karim@example.ly',
    'mwg person add "Samir al-Tajribi" --stub --note "Came for the chair of M-3"',
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
      const known = { id: personId(namesake), name: personName(namesake) };
      throw new RefusedError('PERSON_KNOWN', known);
    }
    const person = createPerson(context, namesOf(input.name, input.ar), input.stub);
    const notices = personNotices(saveDetails(context, person, input, today));
    return personChange(listedPerson(context, person.id), {
      what: (words) => words.person.recorded,
      notices,
      next: [(words) => words.person.represent(personId(person))],
    });
  },
});
