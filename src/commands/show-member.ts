import { listActions } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { defaultGroup } from '../db/groups.ts';
import { listAliases } from '../db/members.ts';
import { listHeldPosts } from '../db/posts.ts';
import { listStatuses } from '../db/seat-statuses.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import { memberCard } from '../listings/member-card.ts';
import type { Card } from '../output/result.ts';

type Days = { today: IsoDay; asOf: IsoDay };

/** `mwg show iom` and `mwg member show iom`; people as of a day, actions as they are. */
export function showMember(db: Database, member: Member, { today, asOf }: Days): Card {
  const { organisationId, seatId } = member;
  const filter = { groupId: defaultGroup(db).id, organisationId };
  const about = {
    aliases: listAliases(db, organisationId),
    people: listHeldPosts(db, { seatId, asOf }),
    steps: listStatuses(db, seatId),
    actions: listActions(db, { ...filter, statuses: ['open', 'in_progress'] }),
  };
  return memberCard(member, about, today);
}
