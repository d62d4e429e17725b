import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { findGroup } from '../../db/find-group.ts';
import { insertGroup, listGroups } from '../../db/groups.ts';
import { isGroupCode } from '../../domain/group.ts';
import { RefusedError, UsageError } from '../../errors.ts';
import { optional, pastDay, text } from '../../params.ts';
import { demandPrefix } from './demand-prefix.ts';
import { groupChange } from './group-change.ts';

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
    return groupChange(db, code, { done: 'added' });
  },
});

function demandCode(db: Database, code: string): void {
  if (!isGroupCode(code)) {
    throw new UsageError({
      code: 'GROUP_CODE_INVALID',
      message: `"${code}" cannot be a group's code: it is 2 to 16 letters a–z, digits and hyphens.`,
      hints: ['Such as:  mwg group add border'],
    });
  }
  if (!listGroups(db).some((group) => group.code === code)) return;
  throw new RefusedError({
    code: 'GROUP_EXISTS',
    message: `there is a group ${code} already.`,
    hints: [`See it:  mwg group show ${code}`, `Change it:  mwg group edit ${code}`],
  });
}
