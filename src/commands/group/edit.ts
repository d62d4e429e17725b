import { defineCommand } from '../../command.ts';
import { findGroup } from '../../db/find-group.ts';
import { type GroupEdit, updateGroup } from '../../db/groups.ts';
import { given } from '../../domain/given.ts';
import { UsageError } from '../../errors.ts';
import { changedPrefix, demandBeforeSeats, parentNamed } from '../../office/group.ts';
import { optional, pastDay, text, textOrNone } from '../../params.ts';
import { groupChange } from '../../records/group-change.ts';
import { withWhatChanged } from '../what-changed.ts';

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
    parent: optional(textOrNone('--parent <group>', 'the group it stands under')),
    since: optional(pastDay('--since <date>', 'its first day')),
    source: optional(textOrNone('--source <text>', 'where it is named')),
    note: optional(textOrNone('--note <text>', 'a note for the office')),
  },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const group = findGroup(db, input.code);
    if (input.since !== undefined) demandBeforeSeats(db, group, input.since.day);
    const edit: GroupEdit = given({
      nameEn: input.name,
      nameAr: input.nameAr,
      prefix: input.prefix === undefined ? undefined : changedPrefix(db, group, input.prefix),
      parentId:
        typeof input.parent === 'string' ? parentNamed(db, group, input.parent) : input.parent,
      fromOn: input.since?.day,
      source: input.source,
      note: input.note,
    });
    if (Object.keys(edit).length === 0) throw new UsageError('NOTHING_TO_EDIT', {});
    updateGroup(db, group, edit);
    return withWhatChanged(
      db,
      groupChange(findGroup(db, group.code), (words) => words.group.edited),
    );
  },
});
