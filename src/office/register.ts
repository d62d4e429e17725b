import type { Database } from '../db/database.ts';
import { suspectAll } from '../db/duplicates.ts';
import { groupFlag } from '../db/find-group.ts';
import { listAliases, listMembers } from '../db/members.ts';
import { listHeldPosts } from '../db/posts.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Group } from '../domain/group.ts';
import type { Register } from '../domain/register-health.ts';

/** What the register of a group is judged by. */
export function registerOf(db: Database, group: Group, today: IsoDay): Register {
  const groupId = group.id;
  const seats = listMembers(db, { groupId, asOf: today });
  return {
    today,
    groupFlag: groupFlag(db, group),
    members: seats.filter(({ status }) => status === 'confirmed'),
    posts: listHeldPosts(db, { groupId, asOf: today }),
    named: seats.map(({ handle, side, nameEn, nameAr, organisationId }) => ({
      handle,
      side,
      names: [nameEn, nameAr, ...listAliases(db, organisationId)].filter((name) => name !== null),
    })),
    suspected: pairs(suspectAll(db, today)),
  };
}

/** Each pair once, under the older record. */
function pairs(suspected: ReturnType<typeof suspectAll>): Register['suspected'] {
  return [...suspected].flatMap(([, { person, others }]) =>
    others
      .filter(({ person: other }) => person.id < other.id)
      .map(({ person: other, alike }) => ({ person, other, alike })),
  );
}
