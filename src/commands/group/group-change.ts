import type { Database } from '../../db/database.ts';
import { findGroup } from '../../db/find-group.ts';
import type { Change } from '../../output/result.ts';
import { groupFields } from '../../records/group-card.ts';

type Said = { done: string; notices?: readonly string[] };

/** The same answer for every verb that changes a group. */
export function groupChange(db: Database, code: string, said: Said): Change {
  const group = findGroup(db, code);
  const fields = groupFields(group).map(({ key, value }) => [key, value]);
  const under = group.parent === null ? '' : `, under ${group.parent}`;
  return {
    kind: 'change',
    say: [
      `${group.code} ${said.done}  ${group.nameEn}`,
      `  ids      ${group.prefix}-1, ${group.prefix}-2 …${under}`,
      ...(said.notices ?? []).map((notice) => `  note     ${notice}`),
    ],
    records: [{ id: group.code, fields: Object.fromEntries(fields) }],
    next: [`mwg group show ${group.code}`],
  };
}
