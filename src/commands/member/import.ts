import { basename } from 'node:path';
import { defineCommand } from '../../command.ts';
import { hasChanged } from '../../db/journal.ts';
import { countRegister, type RegisterCount } from '../../db/register-count.ts';
import { given } from '../../domain/given.ts';
import { type MemberFile, readMembers } from '../../office/imports/read-members.ts';
import { storeMembers } from '../../office/imports/store-members.ts';
import type { Change } from '../../output/result.ts';
import { memberColumns } from '../../records/member.ts';
import { demandColumns, demandSound, readingText } from '../import-list.ts';
import { listParams } from '../list-params.ts';
import { ownHeadings } from '../own-headings.ts';
import { rehearsalOf } from '../rehearsal.ts';

export const memberImport = defineCommand({
  name: 'member import',
  summary: 'Add members and their people from a file, all or nothing',
  examples: [
    'mwg member import fixtures/demo/members.csv --dry-run',
    'mwg member import fixtures/demo/members.csv --day-order day-first',
  ],
  params: listParams,
  returns: 'change',
  writes: true,
  async prepare({ file, ...how }, outside) {
    const own = await ownHeadings(memberColumns);
    const read = await readMembers(outside.readFile(file), { ...given(how), own });
    return demandColumns(file, read, works);
  },
  run({ file }, context, read) {
    const before = countRegister(context.db);
    const problems = [...read.file.problems, ...storeMembers(context, read)];
    demandSound(file, read.file, problems);
    const after = countRegister(context.db);
    return said(basename(file), read, hasChanged(context.db) ? added(before, after) : undefined);
  },
});

export const memberCheck = rehearsalOf(memberImport, {
  name: 'member check',
  summary: 'Read a file of members and say all that was understood, storing nothing',
  examples: [
    'mwg member check fixtures/demo/members.csv',
    'mwg member check fixtures/demo/members.csv --day-order day-first',
  ],
});

const works = 'handle,name,name_ar,side,role,since,status,person,person_ar,email,phone';

function added(before: RegisterCount, after: RegisterCount): RegisterCount {
  return {
    members: after.members - before.members,
    people: after.people - before.people,
    posts: after.posts - before.posts,
    contacts: after.contacts - before.contacts,
  };
}

/** `counts` is undefined where the book held everything already. */
function said(name: string, { file }: MemberFile, counts?: RegisterCount): Change {
  const { inFile } = file;
  return {
    kind: 'change',
    say: [
      ({ imports }) =>
        counts === undefined
          ? imports.nothingNew(name, inFile)
          : imports.members(
              name,
              inFile,
              [
                imports.counts('member', counts.members),
                imports.counts('person', counts.people),
                imports.counts('post', counts.posts),
                imports.counts('contact', counts.contacts),
              ].join(', '),
            ),
      readingText(file),
    ],
    records: [{ id: name, fields: { rows: inFile, ...counts, not_read: [...file.notRead] } }],
    next: [({ imports }) => imports.memberList],
  };
}
