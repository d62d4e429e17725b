import { isOutside } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Body } from '../domain/organisation.ts';
import { personId, personName } from '../domain/person.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { bodiesOn } from './bodies.ts';
import type { Database } from './database.ts';
import { listPersons } from './persons.ts';
import { listPosts } from './posts.ts';

/**
 * Bodies by their handles and people by their ids, under the names of a day. Outside the office and the
 * chairs no one is named: a person goes by the body it stands for, and one who stands for none is left out.
 */
export function ownersOn(db: Database, day: IsoDay, reader: Audience): Map<string, Body> {
  const bodies = bodiesOn(db, day);
  const people = isOutside(reader) ? bodiesStoodFor(db, day, bodies) : peopleOn(db, day);
  return new Map([...bodies, ...people]);
}

function peopleOn(db: Database, day: IsoDay): [string, Body][] {
  return listPersons(db, day).map((person) => [
    personId(person),
    { nameEn: personName(person), nameAr: personName(person, 'ar'), acronym: null },
  ]);
}

function bodiesStoodFor(
  db: Database,
  day: IsoDay,
  bodies: ReadonlyMap<string, Body>,
): [string, Body][] {
  return listPosts(db, { asOf: day }).flatMap(({ personId: id, handle }): [string, Body][] => {
    const body = bodies.get(handle);
    return body === undefined ? [] : [[personId({ id }), body]];
  });
}
