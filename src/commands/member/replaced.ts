import { type Context, defineCommand } from '../../command.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { personsNamed } from '../../db/find-person.ts';
import { organisationById } from '../../db/organisations.ts';
import { actionId, actionTitle } from '../../domain/action.ts';
import { addDays, type IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { personId } from '../../domain/person.ts';
import { NotFoundError, UsageError } from '../../errors.ts';
import type { Words } from '../../language/words.ts';
import { type Handover, replaceBody } from '../../office/replace-body.ts';
import { flag, list, optional, pastDay, text } from '../../params.ts';
import { bodyChange, type Line } from '../../records/member.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    SUCCESSOR_IS_PERSON: { member: string; person: string };
  }
}

export const memberReplaced = defineCommand({
  name: 'member replaced',
  summary: 'Record a split or a merger: which body took over, from which day; the old seats end',
  examples: [
    'mwg member replaced mop --by mlg --on 2018-05-02 --reason "Merged by decision"',
    'mwg member replaced it --by eu --on 2018-05-02 --dry-run',
  ],
  params: {
    member: text('<member>', 'the organisation that is no more', 'Which organisation is no more?'),
    by: list('--by <members>', 'the bodies that took over', 'Which body took over?'),
    on: pastDay('--on <date>', 'the first day of those who took over'),
    reason: optional(text('--reason <text>', 'the decision or letter that says so')),
    movePeople: flag('--move-people', 'who stood for the old seat stands for the new one'),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db } = context;
    const old = findOrganisation(db, input.member);
    const by = input.by.map((name) => successor(context, old.handle, name));
    const on = input.on.day;
    const { reason, movePeople } = input;
    const { added, seats } = replaceBody(context, old, { by, on, reason, movePeople });
    const names = by.map(({ handle }) => handle);
    const body = organisationById(db, old.id);
    if (added.length === 0) {
      return bodyChange(body, { what: ({ member }) => member.replacedAlready(names) });
    }
    return bodyChange(body, {
      what: ({ member }) => member.replaced(names, dayText(on)),
      lines: seats.flatMap((seat) => handoverLines(seat, names, on)),
      next: seats.flatMap(({ group, unseated }) =>
        unseated.map(
          ({ handle }) =>
            ({ member }: Words) =>
              member.giveSeat(handle, group.code),
        ),
      ),
    });
  },
});

/** A person's name is a slip that has another verb. */
function successor({ db, today }: Context, member: string, name: string) {
  try {
    return findOrganisation(db, name);
  } catch (error) {
    const isPerson = error instanceof NotFoundError && personsNamed(db, name, today).length > 0;
    if (isPerson) throw new UsageError('SUCCESSOR_IS_PERSON', { member, person: name });
    throw error;
  }
}

function handoverLines(
  { group, seat, actions, people }: Handover,
  by: string[],
  on: IsoDay,
): Line[] {
  const to = by.length === 1 ? (by[0] ?? 'MEMBER') : 'MEMBER';
  const last = dayText(addDays(on, -1));
  return [
    { label: 'seat', text: ({ member }) => member.seatEnded(group.code, seat.role, last) },
    ...people.map(
      ({ name, post, movedTo }): Line => ({
        label: 'people',
        text: ({ member }) =>
          movedTo === undefined
            ? member.leftSeat(name, post.capacity, to, personId({ id: post.personId }), on)
            : member.movedPerson(name, post.capacity, movedTo),
      }),
    ),
    ...actions.map(
      (action): Line => ({
        label: 'note',
        text: ({ member }) => member.handOver(actionId(action), actionTitle(action), to),
      }),
    ),
  ];
}
