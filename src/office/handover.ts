import type { Database } from '../db/database.ts';
import { listHeldPosts } from '../db/posts.ts';
import type { IsoDay } from '../domain/day.ts';
import type { HeldPost } from '../domain/person.ts';

/** Who to call about a seat: those who speak for it and those who receive its letters. */
export function whoToCall(db: Database, groupId: number, asOf: IsoDay): HeldPost[] {
  return listHeldPosts(db, { groupId, asOf }).filter(({ person }) => person.forgottenOn === null);
}
