import { beforeAll, describe, expect, test } from '@jest/globals';
import { completionsFor } from '../../src/db/completions.ts';
import { connect } from '../../src/db/connect.ts';
import { emptyOffice, newOffice, type Office, projectRoot } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await newOffice();
  await office.ok('member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'member');
  await office.ok(
    'member',
    'add',
    'mfa',
    '--name',
    'MFA',
    '--side',
    'government',
    '--role',
    'chair',
  );
  await office.ok('meeting', 'add', 'Third meeting', '--date', '2026-12-02', '--number', '3');
  await office.ok('action', 'add', 'Circulate the minutes', '--owner', 'iom');
  await office.ok('action', 'add', '$(touch x)\t`touch y`', '--owner', 'iom');
  await office.ok('letter', 'in', 'Request', '--from', 'mfa');
  await office.ok('person', 'add', 'John Example');
});

async function completed(...typed: string[]): Promise<string[]> {
  const [first, ...lines] = (await office.ok('__complete', ...typed)).trimEnd().split('\n');
  expect(first).toBe('words');
  return lines.map((line) => line.split('\t')[0] ?? '');
}

describe('the Tab key completes', () => {
  test.each([
    [['act'], ['action']],
    [['action', 'd'], ['done']],
    [['dtm', 'mapping', 's'], ['save']],
    [['help', 'exit'], ['exit-codes']],
    [['help', 'action', 'do'], ['done']],
    [['action', 'list', '--st'], ['--status']],
    [['action', 'list', '--status', 'o'], ['open']],
    [['action', 'list', '--status', '=', 'o'], ['open']],
    [
      ['action', 'done', ''],
      ['A-2', 'A-1'],
    ],
    [
      ['done', 'A-1', 'a-'],
      ['A-2', 'A-1'],
    ],
    [['action', 'show', 'A-1', '--js'], ['--json']],
    [['action', 'add', 'x', '--owner', 'iom,m'], ['iom,mfa']],
    [['action', 'add', 'x', '--at', 'm'], ['M-3']],
    [
      ['show', ''],
      ['iom', 'mfa', 'M-3', 'A-2', 'A-1', 'IN-2026-1', 'P-1', 'mwg'],
    ],
    [['who', 'i'], ['iom']],
    [['acton', 'd'], []],
    [['action', 'list', '--nosuch', ''], []],
  ])('%j with %j', async (typed, offered) => {
    expect(
      (await completed(...typed)).filter((one) => !one.startsWith('--') || offered.includes(one)),
    ).toEqual(offered);
  });

  test('a file with the files of the folder', async () => {
    expect(await office.ok('__complete', 'dtm', 'check', '')).toBe('files\n');
  });

  test('nothing twice: a flag that stands is not offered again', async () => {
    expect(await completed('action', 'list', '--csv', '--c')).not.toContain('--csv');
  });

  test.each([
    [['--db', 'BOOK', 'who', '']],
    [['who', '--db', 'BOOK', '']],
    [['who', '--db=BOOK', '']],
    [['who', '--db', '=', 'BOOK', '']],
  ])('records of the book that the line itself names: %j', async (typed) => {
    const other = await newOffice();
    await other.ok('member', 'add', 'wfp', '--name', 'W', '--side', 'un', '--role', 'member');
    const line = typed.map((word) => word.replace('BOOK', other.bookPath));
    expect(await completed(...line)).toEqual(['wfp']);
  });

  test('ids with their titles, in which nothing can end a line', async () => {
    const answer = await office.ok('__complete', 'action', 'done', 'A-2');
    expect(answer).toBe('words\nA-2\t$(touch x) `touch y`\n');
  });
});

test.each([
  ['no book', () => emptyOffice()],
  [
    'a file that is no book',
    () => {
      const empty = emptyOffice();
      empty.write('book.db', 'text');
      return empty;
    },
  ],
])('is silent with %s', async (_what, makeOffice) => {
  const said = await makeOffice().run('__complete', 'action', 'done', '');
  expect(said).toEqual({ stdout: 'words\n', stderr: '', exitCode: 0 });
});

test('every kind of record can be asked of the book', async () => {
  const place = { path: office.bookPath, packageRoot: projectRoot, wait: 1 };
  const db = await connect(office.bookPath, place);
  const kinds = [
    'action',
    'meeting',
    'member',
    'letter',
    'person',
    'group',
    'import',
    'version',
    'record',
  ];
  for (const kind of kinds) expect(() => completionsFor(db, kind, '')).not.toThrow();
  db.close();
});
