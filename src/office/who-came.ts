import { peopleOfSeat } from '../db/attendance.ts';
import { findKnownPerson, personsNamed } from '../db/find-person.ts';
import type { Scope } from '../db/groups.ts';
import { holdFunction } from '../db/person-functions.ts';
import { insertPerson } from '../db/persons.ts';
import { listHeldPosts } from '../db/posts.ts';
import type { IsoDay } from '../domain/day.ts';
import { readId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import { titles } from '../domain/titles.ts';
import type { AttendanceCapacity } from '../domain/vocabulary.ts';

/** A body as typed, and who came for it where that was said: `moi: Salem al-Tajribi, Adviser`. */
export type NamedBody = { body: string; name?: string | undefined; title?: string | undefined };

type Came = { personId: number; capacity: AttendanceCapacity | undefined };

/** Who stands for the seat that day is known by name; anyone else is written down as new. */
export function whoCame(
  scope: Scope,
  { heldOn, groupId }: Meeting,
  seatId: number,
  named: { name: string; title: string | undefined },
): Came {
  const { db } = scope;
  const number = readId(named.name, 'P') && findKnownPerson(db, named.name, heldOn).id;
  const ids = number ? [number] : personsNamed(db, named.name, heldOn).map(({ id }) => id);
  const post = listHeldPosts(db, { groupId, seatId, asOf: heldOn }).find((one) =>
    ids.includes(one.personId),
  );
  if (post !== undefined) {
    const { personId, capacity } = post;
    const isPosted = capacity === 'representative' || capacity === 'alternate';
    return { personId, capacity: isPosted ? capacity : undefined };
  }
  const before = number ?? peopleOfSeat(db, seatId).find((id) => ids.includes(id));
  if (before !== undefined) return { personId: before, capacity: undefined };
  return { personId: newcomer(scope, named, heldOn), capacity: undefined };
}

/** Known by name alone, to be completed: the book keeps names in one place. */
export function newcomer(
  { db, today }: Scope,
  { name, title }: { name: string; title?: string | undefined },
  on: IsoDay,
): number {
  const { titleEn: nameEn, titleAr: nameAr } = titles(name, undefined);
  const id = insertPerson(db, { nameEn, nameAr, isStub: true, recordedOn: today });
  if (title !== undefined) {
    holdFunction(db, id, { ...titles(title, undefined), rank: null, isActing: false }, on);
  }
  return id;
}
