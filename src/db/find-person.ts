import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { fold } from '../domain/fold.ts';
import { mistypedId, readId } from '../domain/ids.ts';
import { type Person, personId, personName } from '../domain/person.ts';
import { NotFoundError, RefusedError, UsageError } from '../errors.ts';
import type { Database } from './database.ts';
import { getPerson, listPersonAliases, listPersons } from './persons.ts';
import { idMistyped } from './resolve.ts';

/** `P-14`, `14`, or a name, or part of one when only one fits; who was merged is found as one. */
export function findPerson(db: Database, text: string, asOf: IsoDay): Person {
  const id = readId(text, 'P');
  if (id !== undefined) return byId(db, id, asOf);
  const mistyped = mistypedId(text, 'P');
  if (mistyped !== undefined) throw idMistyped(text, `P-${mistyped}`);
  const exact = personsNamed(db, text, asOf);
  const [only, second, ...rest] = exact.length > 0 ? exact : personsLike(db, text, asOf);
  if (only === undefined) throw noPerson(`"${text}"`);
  if (second === undefined) return only;
  throw new UsageError({
    code: 'PERSON_AMBIGUOUS',
    message: `"${text}" fits ${rest.length + 2} people.`,
    hints: [
      'Use one of these ids:',
      ...[only, second, ...rest].slice(0, 9).map((one) => `  ${personId(one)}  ${personName(one)}`),
    ],
  });
}

/** As `findPerson`; nothing more can be recorded of a person who was forgotten. */
export function findKnownPerson(db: Database, text: string, asOf: IsoDay): Person {
  const person = findPerson(db, text, asOf);
  if (person.forgottenOn === null) return person;
  throw new RefusedError({
    code: 'PERSON_FORGOTTEN',
    message: `${personId(person)} was forgotten on ${dayText(person.forgottenOn)}.`,
    hints: ['Record the person anew:  mwg person add "NAME"'],
  });
}

/** Everyone who bears exactly this name, in either language or as another spelling. */
export function personsNamed(db: Database, name: string, asOf: IsoDay): Person[] {
  const wanted = fold(name);
  return matching(db, asOf, (known) => known === wanted);
}

function personsLike(db: Database, text: string, asOf: IsoDay): Person[] {
  const wanted = fold(text);
  return wanted === '' ? [] : matching(db, asOf, (known) => known.includes(wanted));
}

function matching(db: Database, asOf: IsoDay, fits: (folded: string) => boolean): Person[] {
  const aliases = listPersonAliases(db);
  return listPersons(db, asOf).filter(
    ({ id, nameEn, nameAr, shortName, mergedIntoId }) =>
      mergedIntoId === null &&
      [nameEn, nameAr, shortName, ...(aliases.get(id) ?? [])].some(
        (name) => name !== null && fits(fold(name)),
      ),
  );
}

function byId(db: Database, id: number, asOf: IsoDay): Person {
  const person = getPerson(db, id, asOf);
  if (person === undefined) throw noPerson(`P-${id}`);
  return person.mergedIntoId === null ? person : byId(db, person.mergedIntoId, asOf);
}

function noPerson(what: string): NotFoundError {
  return new NotFoundError({
    code: 'PERSON_NOT_FOUND',
    message: `there is no person ${what}.`,
    hints: ['See them:  mwg person list', 'Record one:  mwg person add "NAME"'],
  });
}
