import type { Database } from './database.ts';

export type RegisterCount = { members: number; people: number; posts: number; contacts: number };

/** How much the register holds, to say what an import added. */
export function countRegister(db: Database): RegisterCount {
  const count = (table: string) =>
    db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  return {
    members: count('seat'),
    people: count('person'),
    posts: count('seat_person'),
    contacts: count('person_contact'),
  };
}
