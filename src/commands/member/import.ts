import { basename } from 'node:path';
import { defineCommand } from '../../command.ts';
import { hasChanged } from '../../db/journal.ts';
import { countRegister, type RegisterCount } from '../../db/register-count.ts';
import { given } from '../../domain/given.ts';
import { readingLines } from '../../language/en/imports.ts';
import { type MemberFile, readMembers } from '../../office/imports/read-members.ts';
import { storeMembers } from '../../office/imports/store-members.ts';
import type { Change } from '../../output/result.ts';
import { demandSound, noList } from '../import-list.ts';
import { listParams } from '../list-params.ts';

export const memberImport = defineCommand({
  name: 'member import',
  summary: 'Add members and their people from a file, all or nothing',
  examples: ['mwg member import fixtures/demo/members.csv --dry-run'],
  params: listParams,
  returns: 'change',
  writes: true,
  async prepare({ file, ...how }, outside) {
    const read = await readMembers(outside.readFile(file), given(how));
    if ('missing' in read) throw noList(file, read, works);
    return read;
  },
  run({ file }, context, read) {
    const before = countRegister(context.db);
    const problems = [...read.file.problems, ...storeMembers(context, read)];
    demandSound(file, read.file, problems);
    const after = countRegister(context.db);
    return said(basename(file), read, hasChanged(context.db) ? added(before, after) : undefined);
  },
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
function said(file: string, { file: reading }: MemberFile, counts?: RegisterCount): Change {
  const { inFile } = reading;
  const news = Object.entries(counts ?? {}).map(([what, count]) => `${count} ${what}`);
  return {
    kind: 'change',
    say: [
      counts === undefined
        ? `${file}: the book holds all its ${inFile} rows already. Nothing changed.`
        : `${file}: ${inFile} rows, new: ${news.join(', ')}`,
      ...readingLines(reading),
    ],
    records: [{ id: file, fields: { rows: inFile, ...counts, not_read: [...reading.notRead] } }],
    next: ['mwg member list', 'mwg undo   takes the whole import back'],
  };
}
