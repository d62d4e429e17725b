import { basename } from 'node:path';
import { type Context, defineCommand } from '../../command.ts';
import { hasChanged } from '../../db/journal.ts';
import { countRegister, type RegisterCount } from '../../db/register-count.ts';
import { DataError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';
import { file, optional, text } from '../../params.ts';
import type { Problem } from '../../tabular/problem.ts';
import { type MemberFile, readMemberFile } from './read-member-file.ts';
import { storeMemberRow } from './store-member-row.ts';

export const memberImport = defineCommand({
  name: 'member import',
  summary: 'Add members and their people from a CSV file, all or nothing',
  examples: ['mwg member import fixtures/demo/members.csv --dry-run'],
  params: {
    file: file('<file>', 'a CSV file; its columns may be English or Arabic', 'Which file?'),
    encoding: optional(
      text('--encoding <name>', 'how its letters are written, such as windows-1256'),
    ),
  },
  returns: 'change',
  writes: true,
  prepare: async ({ file, encoding }, outside) => readMemberFile(outside.readFile(file), encoding),
  run({ file }, context, read) {
    const before = countRegister(context.db);
    const problems = [...read.problems, ...store(context, read)];
    if (problems.length > 0) throw rejected(problems, read, file);
    const added = difference(before, countRegister(context.db));
    return said(basename(file), read.inFile, hasChanged(context.db) ? added : undefined);
  },
});

/** A row that could not be read is not held against the book too. */
function store(context: Context, { rows, problems }: MemberFile): Problem[] {
  const unread = new Set(problems.map(({ line }) => line));
  return rows
    .filter(({ line }) => !unread.has(line))
    .flatMap((row) => storeMemberRow(context, row).map((found) => ({ line: row.line, ...found })));
}

function rejected(problems: readonly Problem[], { inFile }: MemberFile, file: string): DataError {
  const sorted = problems.toSorted((a, b) => a.line - b.line);
  const lines = new Set(sorted.map(({ line }) => line)).size;
  return new DataError({
    code: 'ROWS_REJECTED',
    message: `${lines} of ${inFile} rows of ${file} cannot be stored, so nothing was imported.`,
    details: sorted.map(
      ({ line, column, value, reason }) =>
        `line ${line}  ${column}  ${value === '' ? '(blank)' : `"${value}"`}  ${reason}`,
    ),
    hints: ['Correct these lines in the file, and import it again.'],
  });
}

function difference(before: RegisterCount, after: RegisterCount): RegisterCount {
  return {
    members: after.members - before.members,
    people: after.people - before.people,
    posts: after.posts - before.posts,
    contacts: after.contacts - before.contacts,
  };
}

/** `added` is undefined where the book held everything already. */
function said(file: string, inFile: number, added: RegisterCount | undefined): Change {
  const counts = Object.entries(added ?? {}).map(([what, count]) => `${count} ${what}`);
  return {
    kind: 'change',
    say: [
      added === undefined
        ? `${file}: the book holds all its ${inFile} rows already. Nothing changed.`
        : `${file}: ${inFile} rows, new: ${counts.join(', ')}`,
    ],
    records: [{ id: file, fields: { rows: inFile, ...added } }],
    next: ['mwg member list', 'mwg undo   takes the whole import back'],
  };
}
