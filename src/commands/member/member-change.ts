import type { Context } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { dayText } from '../../domain/day-text.ts';
import { memberColumns } from '../../listings/members.ts';
import type { Change } from '../../output/result.ts';

type Said = { done: string; notices?: readonly string[] };

/** The same answer for every verb that changes a member. */
export function memberChange(context: Context, handle: string, said: Said): Change {
  const member = findMember(context, handle);
  const fields = memberColumns
    .filter((column) => column.key !== 'handle')
    .map((column) => [column.key, column.value(member)]);
  const until = member.untilOn === null ? '' : ` until ${dayText(member.untilOn)}`;
  return {
    kind: 'change',
    say: [
      `${handle} ${said.done}  ${member.nameEn}`,
      `  seat     ${member.role ?? 'no role'}, ${member.side}, since ${dayText(member.fromOn)}${until}`,
      ...(said.notices ?? []).map((notice) => `  note     ${notice}`),
    ],
    records: [{ id: handle, fields: Object.fromEntries(fields) }],
    next: ['mwg undo   takes this back'],
  };
}
