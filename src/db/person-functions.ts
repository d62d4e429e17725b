import { addDays, type IsoDay } from '../domain/day.ts';
import type { HeldFunction } from '../domain/person.ts';
import { newUid } from '../domain/uid.ts';
import { RefusedError } from '../errors.ts';
import type { Database } from './database.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    FUNCTION_LATER: { from: IsoDay; day: IsoDay };
  }
}

export type DatedFunction = HeldFunction & {
  id: number;
  fromOn: IsoDay;
  untilOn: IsoDay | null;
};
type Stored = Omit<DatedFunction, 'isActing'> & { isActing: number };

/** In the order they were held. */
export function listFunctions(db: Database, personId: number): DatedFunction[] {
  return db
    .prepare<[number], Stored>(
      `SELECT id, title_en AS titleEn, title_ar AS titleAr, rank, is_acting AS isActing,
         from_on AS fromOn, until_on AS untilOn
       FROM person_function WHERE person_id = ? ORDER BY from_on, id`,
    )
    .all(personId)
    .map((row) => ({ ...row, isActing: row.isActing === 1 }));
}

/** From a day on; the function held before ends the day before. The same day again corrects it. */
export function holdFunction(
  db: Database,
  personId: number,
  held: HeldFunction,
  fromOn: IsoDay,
): void {
  const last = listFunctions(db, personId).at(-1);
  if (last !== undefined && last.fromOn > fromOn) {
    throw new RefusedError('FUNCTION_LATER', { from: last.fromOn, day: fromOn });
  }
  const values = { ...held, isActing: held.isActing ? 1 : 0 };
  if (last?.fromOn === fromOn) {
    db.prepare(
      `UPDATE person_function SET title_en = @titleEn, title_ar = @titleAr, rank = @rank,
         is_acting = @isActing WHERE id = @id`,
    ).run({ ...values, id: last.id });
    return;
  }
  if (last !== undefined && isSame(last, held) && last.untilOn === null) return;
  endFunction(db, personId, addDays(fromOn, -1));
  if (last === undefined && isSame(none, held)) return;
  db.prepare(
    `INSERT INTO person_function (uid, person_id, title_en, title_ar, rank, is_acting, from_on)
     VALUES (@uid, @personId, @titleEn, @titleAr, @rank, @isActing, @fromOn)`,
  ).run({ ...values, uid: newUid(), personId, fromOn });
}

/** Does nothing where none is held. */
export function endFunction(db: Database, personId: number, untilOn: IsoDay): void {
  db.prepare(
    `UPDATE person_function SET until_on = @untilOn
     WHERE person_id = @personId AND until_on IS NULL AND from_on <= @untilOn`,
  ).run({ personId, untilOn });
}

/** Of the function that began on a day, and of the one that ended the day before it. */
export function moveFunctionDay(
  db: Database,
  personId: number,
  { before, day }: { before: IsoDay; day: IsoDay },
): void {
  db.prepare(
    `UPDATE person_function SET until_on = @until
     WHERE person_id = @personId AND until_on = @untilBefore`,
  ).run({ personId, until: addDays(day, -1), untilBefore: addDays(before, -1) });
  db.prepare(
    'UPDATE person_function SET from_on = @day WHERE person_id = @personId AND from_on = @before',
  ).run({ personId, before, day });
}

const none: HeldFunction = { titleEn: null, titleAr: null, rank: null, isActing: false };

function isSame(one: HeldFunction, other: HeldFunction): boolean {
  return (
    one.titleEn === other.titleEn &&
    one.titleAr === other.titleAr &&
    one.rank === other.rank &&
    one.isActing === other.isActing
  );
}
