import type { IsoDay } from '../domain/day.ts';
import { type Candidate, type Likeness, suggestDuplicates } from '../domain/duplicates.ts';
import { groupBy } from '../domain/group-by.ts';
import { nameSounds } from '../domain/name-sounds.ts';
import type { Person } from '../domain/person.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';
import { listPersonAliases, listPersons } from './persons.ts';
import { listPosts } from './posts.ts';

export type Suspected = { person: Person; alike: readonly Likeness[] };

/** At most five who may be the same person, best first; who was said to be another is left out. */
export function suspectDuplicates(db: Database, id: number, asOf: IsoDay): Suspected[] {
  return suspectAll(db, asOf).get(id)?.others ?? [];
}

/** Of everyone for whom there is any. */
export function suspectAll(
  db: Database,
  asOf: IsoDay,
): Map<number, { person: Person; others: Suspected[] }> {
  const persons = listPersons(db, asOf).filter(
    ({ mergedIntoId, forgottenOn }) => mergedIntoId === null && forgottenOn === null,
  );
  const byId = new Map(persons.map((person) => [person.id, person]));
  const candidates = candidatesOf(db, persons);
  const apart = listDistinct(db);
  const isApart = (a: number, b: number) => apart.has(pairKey(a, b));
  const found = candidates.flatMap((one) => {
    const others = candidates.filter(({ id }) => !isApart(one.id, id));
    const suspected = suggestDuplicates(one, others).flatMap(({ id, alike }) => {
      const person = byId.get(id);
      return person === undefined ? [] : [{ person, alike }];
    });
    const person = byId.get(one.id);
    if (person === undefined || suspected.length === 0) return [];
    return [[one.id, { person, others: suspected }] as const];
  });
  return new Map(found);
}

export function insertDistinct(db: Database, a: number, b: number): void {
  db.prepare(
    `INSERT INTO person_distinct (uid, person_id, other_id) VALUES (@uid, @first, @second)
     ON CONFLICT DO NOTHING`,
  ).run({ uid: newUid(), first: Math.min(a, b), second: Math.max(a, b) });
}

export function areDistinct(db: Database, a: number, b: number): boolean {
  return listDistinct(db).has(pairKey(a, b));
}

function listDistinct(db: Database): Set<string> {
  const rows = db
    .prepare<[], { a: number; b: number }>(
      'SELECT person_id AS a, other_id AS b FROM person_distinct',
    )
    .all();
  return new Set(rows.map(({ a, b }) => pairKey(a, b)));
}

function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

function candidatesOf(db: Database, persons: readonly Person[]): Candidate[] {
  const aliases = listPersonAliases(db);
  const posts = groupBy(listPosts(db, {}), ({ personId }) => personId);
  return persons.map(({ id, nameEn, nameAr, contacts }) => ({
    id,
    sounds: [nameEn, nameAr, ...(aliases.get(id) ?? [])]
      .filter((name) => name !== null)
      .map(nameSounds),
    emails: contacts.filter(({ kind }) => kind === 'email').map(({ key }) => key),
    phones: contacts.filter(({ kind }) => kind === 'phone').map(({ key }) => key),
    organisations: [...new Set((posts.get(id) ?? []).map(({ handle }) => handle))],
  }));
}
