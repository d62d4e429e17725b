import type { Context } from '../command.ts';
import { listGroupsAsOf } from '../db/groups.ts';
import { nextMeeting } from '../db/meetings.ts';
import { type Group, treeOrder } from '../domain/group.ts';
import type { Card } from '../output/result.ts';
import { groupCard } from '../records/group-card.ts';

export function groupCardOf({ db, today }: Context, group: Group): Card {
  const standing = listGroupsAsOf(db, { asOf: today, ended: false });
  return groupCard(group, {
    subGroups: treeOrder(standing.filter(({ parentId }) => parentId === group.id)),
    next: nextMeeting(db, group.id, today),
    today,
  });
}
