import type { IsoDay } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import { mistypedId, readId } from '../domain/ids.ts';
import { type Person, personId, personName } from '../domain/person.ts';
import { NotFoundError, RefusedError, UsageError } from '../errors.ts';
import type { Database } from './database.ts';
import { getPerson, listPersonAliases, listPersons } from './persons.ts';
import { type Ambiguous, idMistyped } from './resolve.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    PERSON_NOT_FOUND: { text: string };
    PERSON_AMBIGUOUS: Ambiguous;
    PERSON_FORGOTTEN: { id: string; on: IsoDay };
  }
}

/** `P-14`, `14`, or a name, or part of one when only one fits; who was merged is found as one. */
export function findPerson(db: Database, text: string, asOf: IsoDay): Person {
  const id = readId(text, 'P');
  if (id !== undefined) return byId(db, id, asOf);
  const mistyped = mistypedId(text, 'P');
  if (mistyped !== undefined) throw idMistyped(text, `P-${mistyped}`);
  const exact = personsNamed(db, text, asOf);
  const [only, second, ...rest] = exact.length > 0 ? exact : personsLike(db, text, asOf);
  if (only === undefined) throw new NotFoundError('PERSON_NOT_FOUND', { text });
  if (second === undefined) return only;
  const fits = [only, second, ...rest].map((one) => ({ id: personId(one), name: personName(one) }));
  throw new UsageError('PERSON_AMBIGUOUS', { text, fits });
}

/** As `findPerson`; nothing more can be recorded of a person who was forgotten. */
export function findKnownPerson(db: Database, text: string, asOf: IsoDay): Person {
  const person = findPerson(db, text, asOf);
  if (person.forgottenOn === null) return person;
  const { forgottenOn: on } = person;
  throw new RefusedError('PERSON_FORGOTTEN', { id: personId(person), on });
}

/** Everyone who bears exactly this name, in either language or as another spelling. */
export function personsNamed(db: Database, name: string, asOf: IsoDay): Person[] {
  const wanted = fold(name);
  return matching(db, asOf, (known) => known === wanted);
}

/** Whether a text is the id of a person, or stands in the name of one. */
export function namesPerson(db: Database, text: string, asOf: IsoDay): boolean {
  if (/^p-?\d+$/i.test(text)) return true;
  return personsLike(db, text, asOf).length > 0;
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
  if (person === undefined) throw new NotFoundError('PERSON_NOT_FOUND', { text: `P-${id}` });
  return person.mergedIntoId === null ? person : byId(db, person.mergedIntoId, asOf);
}
