import { defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { listMembers, setPrecedence } from '../../db/members.ts';
import { demandStanding } from '../../office/seats.ts';
import { list, orNone } from '../../params.ts';
import { orderChange } from '../../records/member.ts';

export const groupOrder = defineCommand({
  name: 'group order',
  summary: 'Say the precedence of the seats: it rules every list of bodies in papers',
  examples: ['mwg group order mfa,iom,moi,mol', 'mwg group order none'],
  params: {
    members: orNone(list('<members>', 'in their order', 'In which order?'), []),
  },
  returns: 'change',
  writes: true,
  run({ members }, context) {
    const { db, group, today } = context;
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
