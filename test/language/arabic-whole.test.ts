import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import type { Command } from '../../src/command.ts';
import { calculation, fixedSource } from '../../src/domain/holidays.ts';
import { english } from '../../src/language/en/english.ts';
import { contents } from '../../src/program.ts';
import { wordsOf } from '../support/examples.ts';
import { demoOffice, newOffice, type Office, projectRoot } from '../support/office.ts';

/** They make a book, print for a shell, or explain what was typed, as a message does. */
const apart = new Set([
  'init',
  'backup',
  'restore',
  'completion',
  'date',
  'dtm check',
  'words check',
]);

/** What is read in Arabic holds no Latin word but what the office typed, and codes. */
const read = await readVerbs();

async function readVerbs(): Promise<Command[]> {
  const all: Command[] = [];
  // One after the other: jest links a module that two import at once only for the first.
  for (const load of Object.values(contents.verbs)) all.push(await load());
  return all.filter(({ name, returns }) => returns !== 'change' && !apart.has(name));
}

/** Beside the examples of the help: cards and papers that no example shows. */
const more = [
  'mwg meeting show 4',
  'mwg person list',
  'mwg show D-1',
  'mwg show IN-1',
  'mwg show OUT-1',
  'mwg show I-1',
  'mwg show border',
  'mwg who eu',
  'mwg report weekly --for chairs',
  'mwg report weekly --for members',
  'mwg dtm show --by nationality --top 3',
  'mwg dtm show --population all',
];

const lines = [...read.flatMap(({ examples }) => examples), ...more].filter(
  // What is for scripts keeps its keys, and a group of its own is not in this book.
  (line) => !/ --(?:json|csv|excel|format)| -o |--lang|\| /.test(line),
);

const papers = new Set(
  read.filter(({ returns }) => returns === 'document').flatMap(({ examples }) => examples),
);

/** There the notes under a table are said too. */
const terminal = { columns: 400, env: { NO_COLOR: '1' } };

let office: Office;
let empty: Office;
let data: string[];
beforeAll(async () => {
  office = await demoOffice(terminal);
  symlinkSync(join(projectRoot, 'fixtures'), join(office.folder, 'fixtures'));
  empty = await newOffice(terminal);
  data = typedIn(office.bookPath);
});

describe.each([
  ['the demo book', () => office, false],
  ['an empty book', () => empty, true],
])('in %s', (_name, bookOf, isEmpty) => {
  test.each(lines)('%s is Arabic', async (line) => {
    const argv = wordsOf(line);
    // Nothing is cut, and no text runs on in the next line of a box.
    const isPaper = papers.has(line) || line.startsWith('mwg report');
    const whole = isPaper ? ['--format', 'md'] : [];
    const { stdout, stderr, exitCode } = await bookOf().run(...argv, '--lang', 'ar', ...whole);
    // What is not there is refused, and a refusal is a message: messages are English.
    if (isEmpty && exitCode !== 0) return;
    expect(exitCode).toBe(0);
    expect(latinIn(`${stdout}\n${stderr}`, [...data, ...argv])).toEqual([]);
  });
});

/** Every text of the book that is no word of the catalogue, the longest first. */
function typedIn(path: string): string[] {
  const db = new BetterSqlite3(path, { readonly: true });
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .pluck()
    .all();
  const rows = tables.flatMap((table) =>
    db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all(),
  );
  db.close();
  const places = new Set(rows.map(({ place }) => place));
  const translated = new Set(rows.flatMap(saidInArabic).filter((text) => !places.has(text)));
  const codes = new Set<unknown>([
    ...Object.keys(english.terms),
    ...Object.values(english.terms),
    fixedSource,
    calculation,
    'nationwide',
    'holiday',
    'notice',
  ]);
  return [...new Set(rows.flatMap(Object.values))]
    .filter((text) => typeof text === 'string' && /[A-Za-z]{2}/.test(text))
    .filter((text) => !codes.has(text) && !translated.has(text))
    .map(String)
    .sort((a, b) => b.length - a.length);
}

/** What has its Arabic beside it: `title_en` where there is a `title_ar`. */
function saidInArabic(row: Record<string, unknown>): unknown[] {
  return Object.keys(row)
    .filter((key) => key.endsWith('_en') && row[key.replace(/_en$/, '_ar')] !== null)
    .map((key) => row[key]);
}

/** What is the same in any language. */
const codes = new RegExp(
  [
    '--[\\w-]+',
    'MWG_LANG',
    '(?:[A-Z]{1,4}|ToR)-?\\d[\\w/-]*',
    '[A-Z]{3}',
    // How a record is called in the history.
    'ToR(?: [\\d.]+)?|group|mapping|published round \\d+ \\w+',
    'clock|date',
    'https?://\\S+',
    '[a-z]+:[\\w-]+',
    '[a-z]+_[a-z_]+',
    'stateless|other|lang +en|letters +letters|contact',
    '[\\w.]+@[\\w.]+',
    '[a-z]+\\.(?:int|net)(?:/\\S+)?',
    'SHA-256|[\\da-f]{64}',
  ]
    .map((code) => `(?<!\\w)(?:${code})(?!\\w)`)
    .join('|'),
  'g',
);

function latinIn(printed: string, typed: readonly string[]): string[] {
  const uncoded = printed.replace(marks, '').replace(commands, ' ');
  const rest = typed
    .filter((value) => uncoded.includes(value))
    .reduce((text, value) => text.replaceAll(wholly(value), ' '), uncoded);
  return rest.replace(codes, ' ').match(/[A-Za-z]{2,}[^\n\u0600-\u06ff]*/g) ?? [];
}

const marks = /[\u200e\u202a-\u202c]/g;

/** They hold words of the book that are not to be taken out of them. */
const commands = /\bmwg [^\n)،؛]*|[a-z]+=[^,\n]+|(?<![:/\w])(?:\/[\w.-]+){3,}|\(iom\.int\S+\)/g;

/** Not the `it` of a word, where a member is called so. */
function wholly(value: string): RegExp {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z])${escaped}(?![A-Za-z])`, 'g');
}
