import { defineCommand } from '../../command.ts';
import { listActions } from '../../db/actions.ts';
import type { Database } from '../../db/database.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { listGroups } from '../../db/groups.ts';
import { insertSuccession, readLineage } from '../../db/lineage.ts';
import { currentSeat, endRole, endSeat } from '../../db/members.ts';
import { actionId, actionTitle } from '../../domain/action.ts';
import { addDays, type IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Group } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import { openStatuses } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { organisationChange } from './organisation-change.ts';

export const memberSucceed = defineCommand({
  name: 'member succeed',
  summary: 'Record a split or a merger: who took over, from which day; the old seats end',
  examples: ['mwg member succeed mop --by mlg --on 2018-05-02 --reason "Merged by decision"'],
  params: {
    member: text('<member>', 'the organisation that is no more', 'Which organisation is no more?'),
    by: list('--by <members>', 'who took over: one, or several after a split', 'Who took over?'),
    on: pastDay('--on <date>', 'the first day of those who took over'),
    reason: optional(text('--reason <text>', 'the decision or letter that says so')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today }) {
    const old = findOrganisation(db, input.member);
    const fromOn = input.on.day;
    const known = readLineage(db, old.id);
    const successors = input.by.map((name) => findOrganisation(db, name));
    const added = successors.filter(
      ({ handle }) => !known.successors.some((one) => one.handle === handle),
    );
    if (added.length === 0) {
      const done = `was already succeeded by ${handles(successors)}. Nothing changed.`;
      return organisationChange(db, old.id, { done });
    }
    for (const successor of added) {
      demandOther(old, successor, known.predecessors);
      const reason = input.reason ?? null;
      insertSuccession(db, { organisationId: old.id, successorId: successor.id, fromOn, reason });
    }
    const reason = input.reason ?? `succeeded by ${handles(successors)}`;
    const seats = openSeats(db, old.id, today);
    for (const { seat } of seats) endBefore(db, seat, fromOn, reason);
    return organisationChange(db, old.id, {
      done: `succeeded by ${handles(successors)} from ${dayText(fromOn)}`,
      lines: seats.flatMap((held) => leftBehind(db, held, fromOn)),
      next: seats.flatMap(({ group }) => unseated(db, group, added, today)),
    });
  },
});

type Named = { id: number; handle: string };
type Held = { group: Group; seat: Member };

function handles(organisations: readonly Named[]): string {
  return organisations.map(({ handle }) => handle).join(', ');
}

function demandOther(old: Named, successor: Named, predecessors: readonly { handle: string }[]) {
  const isOlder = predecessors.some(({ handle }) => handle === successor.handle);
  if (successor.id !== old.id && !isOlder) return;
  throw new RefusedError({
    code: 'SUCCESSOR_IMPOSSIBLE',
    message: `${old.handle} cannot be succeeded by ${successor.handle}, which is ${isOlder ? 'what it came from' : 'itself'}.`,
    hints: [`A new name of the same body:  mwg member rename ${old.handle} --name "NAME"`],
  });
}

function openSeats(db: Database, organisationId: number, today: IsoDay): Held[] {
  return listGroups(db).flatMap((group) => {
    const seat = currentSeat(db, group.id, organisationId, today);
    return seat === undefined || seat.untilOn !== null ? [] : [{ group, seat }];
  });
}

function endBefore(db: Database, seat: Member, fromOn: IsoDay, reason: string): void {
  const last = addDays(fromOn, -1);
  if (last < seat.fromOn) {
    throw new RefusedError({
      code: 'SEAT_ENDS_BEFORE_START',
      message: `${seat.handle} has its seat since ${dayText(seat.fromOn)}; ${dayText(last)} is before that.`,
      hints: [`See it:  mwg member show ${seat.handle}`],
    });
  }
  endSeat(db, seat.seatId, last, reason);
  endRole(db, seat.seatId, last);
}

function leftBehind(db: Database, { group, seat }: Held, fromOn: IsoDay): string[] {
  const { organisationId, role } = seat;
  const open = { groupId: group.id, organisationId, statuses: openStatuses };
  const as = role === null ? '' : ` (${role})`;
  return [
    `  seat     on ${group.code}${as} ended ${dayText(addDays(fromOn, -1))}`,
    ...listActions(db, open).map(
      (action) =>
        `  note     to hand over: ${actionId(action)}  ${actionTitle(action)}   (mwg action assign ${action.id} --to MEMBER)`,
    ),
  ];
}

function unseated(db: Database, group: Group, added: readonly Named[], today: IsoDay): string[] {
  return added
    .filter(({ id }) => currentSeat(db, group.id, id, today)?.untilOn !== null)
    .map(({ handle }) => `mwg member add ${handle} --group ${group.code}   gives it a seat`);
}
