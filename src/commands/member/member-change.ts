import type { Context } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Member } from '../../domain/member.ts';
import { type Text, textIn } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import type { Change } from '../../output/result.ts';
import { memberColumns } from '../../records/members.ts';

type Said = {
  done: string;
  notices?: readonly string[];
  /** Further lines, such as how it is written to. */
  more?: readonly Text[];
  next?: readonly string[];
};

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
      `  seat     ${seatText(member)}, since ${dayText(member.fromOn)}${until}`,
      ...(said.more ?? []).map((line) => (words: Words) => `  ${textIn(words, line)}`),
      ...(said.notices ?? []).map((notice) => `  note     ${notice}`),
    ],
    records: [{ id: handle, fields: Object.fromEntries(fields) }],
    next: said.next ?? [],
  };
}

function seatText({ role, side, status }: Member): string {
  const isPlain = status === 'confirmed' || status === 'ended';
  return [role ?? 'no role', side, ...(isPlain ? [] : [status])].join(', ');
}
