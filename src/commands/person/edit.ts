import { type Context, defineCommand } from '../../command.ts';
import { findKnownPerson } from '../../db/find-person.ts';
import { listContacts, removeContact } from '../../db/person-contacts.ts';
import { insertPersonAlias, updatePerson } from '../../db/persons.ts';
import { fold } from '../../domain/fold.ts';
import { given } from '../../domain/given.ts';
import { type Person, personId } from '../../domain/person.ts';
import { emailContact, phoneContact } from '../../domain/typed-contact.ts';
import { NotFoundError, RefusedError, UsageError } from '../../errors.ts';
import { demandAlias } from '../../office/bodies.ts';
import { listedPerson } from '../../office/listed-person.ts';
import { personOf, saveDetails } from '../../office/persons.ts';
import { correctPostDay } from '../../office/post-days.ts';
import { list, optional, orNone, pastDay, text } from '../../params.ts';
import { personChange } from '../../records/person.ts';
import { personNotices } from '../../records/person-suspects.ts';
import { personParams } from '../person-params.ts';
import { withWhatChanged } from '../what-changed.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    PERSON_NO_NAME: { id: string };
    CONTACT_NOT_FOUND: { id: string; typed: string; contacts: readonly string[] };
  }
}

export const personEdit = defineCommand({
  name: 'person edit',
  summary: 'Correct a person’s names, add contacts, or record a new function',
  examples: [
    'mwg person edit P-1 --title "Director" --acting --from 2018-04-26',
    'mwg person edit P-1 --phone "091 000 0009" --remove 0910000001',
  ],
  params: {
    person: text('<person>', 'P-14, or part of a name', 'Who?'),
    en: optional(text('--en <name>', 'the full English name, as the person spells it')),
    alias: optional(list('--alias <names>', 'other spellings found in letters')),
    remove: optional(list('--remove <contacts>', 'e-mails or telephones that no longer work')),
    from: optional(pastDay('--from <date>', 'first day of a new function (default: today)')),
    since: optional(pastDay('--since <date>', 'the first day on the seat, where it was mistyped')),
    ...personParams,
    ar: orNone(personParams.ar, null),
    shortName: orNone(personParams.shortName, null),
    honorific: orNone(personParams.honorific, null),
    honorificAr: orNone(personParams.honorificAr, null),
    title: orNone(personParams.title, null),
    titleAr: orNone(personParams.titleAr, null),
    rank: orNone(personParams.rank, null),
    language: orNone(personParams.language, null),
    note: orNone(personParams.note, null),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { person: wanted, from, acting, ...edits } = input;
    if (!acting && Object.values(edits).every((value) => value === undefined)) {
      throw new UsageError('NOTHING_TO_EDIT', {});
    }
    const { db, today } = context;
    const person = findKnownPerson(db, wanted, today);
    for (const typed of input.remove ?? []) removeTyped(context, person, typed);
    for (const alias of input.alias ?? []) {
      demandAlias(db, alias);
      insertPersonAlias(db, person.id, alias);
    }
    if (input.since !== undefined) correctPostDay(context, person, input.since.day);
    demandName({ ...person, ...given({ nameEn: input.en, nameAr: input.ar }) });
    updatePerson(db, person, given({ nameEn: input.en }));
    const saved = personOf(db, person.id, today);
    const notices = personNotices(saveDetails(context, saved, input, from?.day ?? today));
    return withWhatChanged(
      db,
      personChange(listedPerson(context, person.id), {
        what: (words) => words.person.edited,
        notices,
      }),
    );
  },
});

function demandName(person: Person): void {
  if (person.nameEn !== null || person.nameAr !== null) return;
  throw new RefusedError('PERSON_NO_NAME', { id: personId(person) });
}

function removeTyped({ db }: Context, person: Person, typed: string): void {
  const read = [emailContact(typed, 'office'), phoneContact(typed, 'office')];
  const keys = read.flatMap((contact) => ('key' in contact ? [contact.key] : []));
  const contacts = listContacts(db, { personId: person.id });
  const found = contacts.find(
    ({ key, typed: known }) => keys.includes(key) || fold(known) === fold(typed),
  );
  if (found === undefined) {
    throw new NotFoundError('CONTACT_NOT_FOUND', {
      id: personId(person),
      typed,
      contacts: contacts.map((contact) => contact.typed),
    });
  }
  removeContact(db, found.id);
}
