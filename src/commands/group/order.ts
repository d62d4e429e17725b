import { defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { listMembers, setPrecedence } from '../../db/members.ts';
import { demandStanding } from '../../office/seats.ts';
import { list } from '../../params.ts';
import { orderChange } from '../../records/member.ts';

export const groupOrder = defineCommand({
  name: 'group order',
  summary: 'Say the precedence of the seats: it rules every list of bodies in papers',
  examples: ['mwg group order mfa,iom,moi,mol', 'mwg group order none'],
  params: {
    members: list('<members>', 'in their order, or none for the usual one', 'In which order?'),
  },
  returns: 'change',
  writes: true,
  run({ members: typed }, context) {
    const { db, group, today } = context;
    const members = typed.length === 1 && typed[0] === 'none' ? [] : typed;
    const seats = members.map((one) => findMember(context, one));
    for (const seat of seats) demandStanding(context, seat);
    setPrecedence(
      db,
      group.id,
      seats.map(({ seatId }) => seatId),
    );
    return orderChange(group.code, listMembers(db, { groupId: group.id, asOf: today }));
  },
});
