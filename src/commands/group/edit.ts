import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { findGroup } from '../../db/find-group.ts';
import { type GroupEdit, listGroups, updateGroup } from '../../db/groups.ts';
import { highestNumber } from '../../db/meetings.ts';
import { given } from '../../domain/given.ts';
import { type Group, isWithin } from '../../domain/group.ts';
import { RefusedError } from '../../errors.ts';
import { optional, pastDay, text, textOrNone } from '../../params.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
import { demandPrefix } from './demand-prefix.ts';
import { groupChange } from './group-change.ts';

export const groupEdit = defineCommand({
  name: 'group edit',
  summary: 'Correct a group’s names, its place in the tree, its source',
  examples: [
    'mwg group edit border --name-ar "الفريق الفرعي المعني بإدارة الحدود"',
    'mwg group edit border --parent mwg',
  ],
  params: {
    code: text('<group>', 'its code', 'Which group?'),
    name: optional(text('--name <text>', 'the English name')),
    nameAr: optional(textOrNone('--name-ar <text>', 'the Arabic name')),
    prefix: optional(
      text('--prefix <letters>', 'the letters of its meeting ids, before the first'),
    ),
    parent: optional(text('--parent <group>', 'the group it stands under, or none')),
    since: optional(pastDay('--since <date>', 'its first day')),
    source: optional(textOrNone('--source <text>', 'where it is named')),
    note: optional(textOrNone('--note <text>', 'a note for the office')),
  },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const group = findGroup(db, input.code);
    const edit: GroupEdit = given({
      nameEn: input.name,
      nameAr: input.nameAr,
      prefix: input.prefix === undefined ? undefined : newPrefix(db, group, input.prefix),
      parentId: input.parent === undefined ? undefined : newParent(db, group, input.parent),
      fromOn: input.since?.day,
      source: input.source,
      note: input.note,
    });
    if (Object.keys(edit).length === 0) throw nothingToEdit('group edit');
    updateGroup(db, group, edit);
    return groupChange(db, group.code, { done: 'edited' });
  },
});

function newPrefix(db: Database, group: Group, typed: string): string {
  const others = listGroups(db).filter(({ id }) => id !== group.id);
  const prefix = demandPrefix(typed, others);
  if (prefix === group.prefix || highestNumber(db, group.id) === 0) return prefix;
  throw new RefusedError({
    code: 'PREFIX_IN_USE',
    message: `${group.code} has meetings numbered ${group.prefix}-1 and on, and ids are never changed.`,
    hints: [`See them:  mwg meeting list --group ${group.code}`],
  });
}

function newParent(db: Database, group: Group, typed: string): number | null {
  if (typed.toLowerCase() === 'none') return null;
  const parent = findGroup(db, typed, '--parent');
  if (!isWithin(listGroups(db), parent.id, group.id)) return parent.id;
  throw new RefusedError({
    code: 'GROUP_UNDER_ITSELF',
    message: `${group.code} cannot stand under ${parent.code}, which is ${parent.id === group.id ? 'itself' : 'under it'}.`,
    hints: ['See the tree:  mwg group list'],
  });
}
