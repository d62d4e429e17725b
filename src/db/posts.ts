import type { IsoDay } from '../domain/day.ts';
import type { HeldPost, Post } from '../domain/person.ts';
import { newUid } from '../domain/uid.ts';
import { capacities } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { listPersons } from './persons.ts';

type PostFilter = {
  seatId?: number;
  personId?: number;
  groupId?: number;
  /** Held on that day. */
  asOf?: IsoDay;
};

const rank = `CASE q.capacity ${capacities.map((word, at) => `WHEN '${word}' THEN ${at}`).join(' ')} END`;

/** By capacity, then in the order they were held. */
export function listPosts(db: Database, filter: PostFilter): Post[] {
  const where = ['1'];
  if (filter.seatId !== undefined) where.push('q.seat_id = @seatId');
  if (filter.personId !== undefined) where.push('q.person_id = @personId');
  if (filter.groupId !== undefined) where.push('s.group_id = @groupId');
  if (filter.asOf !== undefined) {
    where.push('q.from_on <= @asOf AND (q.until_on IS NULL OR q.until_on >= @asOf)');
  }
  return db
    .prepare<object, Post>(
      `SELECT q.id, q.seat_id AS seatId, o.handle, q.person_id AS personId, q.capacity,
         q.from_on AS fromOn, q.until_on AS untilOn, q.letter
       FROM seat_person q JOIN seat s ON s.id = q.seat_id
       JOIN organisation o ON o.id = s.organisation_id
       WHERE ${where.join(' AND ')} ORDER BY ${rank}, q.from_on, q.id`,
    )
    .all(filter);
}

/** Posts with who holds them, as of a day. */
export function listHeldPosts(db: Database, filter: PostFilter & { asOf: IsoDay }): HeldPost[] {
  const persons = new Map(listPersons(db, filter.asOf).map((person) => [person.id, person]));
  return listPosts(db, filter).flatMap((post) => {
    const person = persons.get(post.personId);
    return person === undefined ? [] : [{ ...post, person }];
  });
}

export type NewPost = Omit<Post, 'id' | 'handle'>;

export function insertPost(db: Database, post: NewPost): void {
  db.prepare(
    `INSERT INTO seat_person (uid, seat_id, person_id, capacity, from_on, until_on, letter)
     VALUES (@uid, @seatId, @personId, @capacity, @fromOn, @untilOn, @letter)`,
  ).run({ ...post, uid: newUid() });
}

export function movePostDay(db: Database, id: number, fromOn: IsoDay): void {
  db.prepare('UPDATE seat_person SET from_on = @fromOn WHERE id = @id').run({ id, fromOn });
}

export function endPost(db: Database, id: number, untilOn: IsoDay): void {
  db.prepare('UPDATE seat_person SET until_on = @untilOn WHERE id = @id').run({ id, untilOn });
}
