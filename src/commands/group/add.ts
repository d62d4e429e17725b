import { defineCommand } from '../../command.ts';
import { findGroup } from '../../db/find-group.ts';
import { insertGroup, listGroups } from '../../db/groups.ts';
import { demandCode, demandPrefix } from '../../office/group.ts';
import { optional, pastDay, text } from '../../params.ts';
import { groupChange } from '../../records/group-change.ts';

export const groupAdd = defineCommand({
  name: 'group add',
  summary: 'Add a group with its own meeting numbers: the framework, a sub-group',
  examples: [
    'mwg group add returns --name "Sub-group on returns" --prefix RT --parent mwg',
    'mwg group add donors --name "Donor coordination" --prefix DC --since 2018-03-01 --source "Minutes of M-2"',
  ],
  params: {
    code: text('<code>', 'a short word for it, such as border', 'Which short word?'),
    name: text('--name <text>', 'its English name', 'Its name in English?'),
    prefix: text(
      '--prefix <letters>',
      'the letters of its meeting ids: BM for BM-1',
      'Which letters begin its meeting ids, such as BM?',
    ),
    nameAr: optional(text('--name-ar <text>', 'its Arabic name')),
    parent: optional(text('--parent <group>', 'the group it stands under')),
    since: optional(pastDay('--since <date>', 'its first day, where it is known')),
    source: optional(text('--source <text>', 'where it is named: a decision, a letter, a page')),
    note: optional(text('--note <text>', 'a note for the office')),
  },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const code = input.code.toLowerCase();
    demandCode(db, code);
    insertGroup(db, {
      code,
      prefix: demandPrefix(input.prefix, listGroups(db)),
      nameEn: input.name,
      nameAr: input.nameAr ?? null,
      parentId: input.parent === undefined ? null : findGroup(db, input.parent, '--parent').id,
      fromOn: input.since?.day ?? null,
      source: input.source ?? null,
      note: input.note ?? null,
    });
    return groupChange(findGroup(db, code), ({ group }) => group.added);
  },
});
