import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
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
let eventful: Office;
let empty: Office;
let data: string[];
beforeAll(async () => {
  office = await demoOffice(terminal);
  symlinkSync(join(projectRoot, 'fixtures'), join(office.folder, 'fixtures'));
  empty = await newOffice(terminal);
  data = ['clerk', ...typedIn(office.bookPath, textsOf('fixtures/demo', 'data'))];
});

/** What happens to records, a line for each kind that the demo book does not know. */
const eventsTyped = [
  'action add "تكليف" --owner iom,mfa,office --due 2018-06-20',
  'action start A-13',
  'done A-13 --owner iom',
  'chase A-13 "هاتفيا" --by phone',
  'extend A-13 --to 2018-06-25 --reason "تأجيل"',
  'action assign A-13 --to iom,mfa',
  'action edit A-13 --owner mfa,iom --urgent',
  'action note A-13 "ملاحظة"',
  'done A-13',
  'action reopen A-13 --reason "لم ينجز"',
  'action cancel A-13 --reason "لا لزوم له"',
  'member replaced mop --by mlg --on today',
  'member suspend eu --reason "غياب"',
  'member edit moi --channel letter_via_mfa',
  'out "تعميم" --to all --answer-by +5wd --no-draft',
  'letter void OUT-1 --reason "خطأ"',
  'dtm withdraw I-2 --reason "نسخة أخرى"',
];

const eventsShown = [
  'show A-13',
  'who mop',
  'who eu',
  'who moi',
  'who mlg',
  'show OUT-1',
  'show OUT-2',
  'show I-2',
  'due --until +30d',
  'today',
  'letter list',
  'letter list --unanswered',
  'action list --status all',
  'member list --ended',
  'dtm list',
  'decision list',
  'report weekly',
  'report weekly --for chairs',
  'report weekly --for members',
  'report meeting 3 --for members',
  'report attendance',
];

describe('in a book where everything happened', () => {
  beforeAll(async () => {
    eventful = await demoOffice(terminal);
    for (const line of eventsTyped) await eventful.ok(...wordsOf(`mwg ${line}`));
  });

  test.each(eventsShown)('%s is Arabic', async (line) => {
    const argv = wordsOf(`mwg ${line}`);
    const whole = line.startsWith('report') ? ['--format', 'md'] : [];
    const printed = await eventful.ok(...argv, '--lang', 'ar', ...whole);
    expect(latinIn(printed.replace(/«[^»]*»/g, ' '), [...data, ...argv])).toEqual([]);
  });
});

describe.each([
  ['the demo book', () => office, false],
  ['an empty book', () => empty, true],
])('in %s', (_name, bookOf, isEmpty) => {
  test.each(lines)('%s is Arabic', async (line) => {
    const argv = wordsOf(line);
    // Nothing is cut, and no text runs on in the next line of a box.
    const isPaper = papers.has(line) || line.startsWith('mwg report weekly');
    const whole = isPaper ? ['--format', 'md'] : [];
    const { stdout, stderr, exitCode } = await bookOf().run(...argv, '--lang', 'ar', ...whole);
    // What is not there is refused, and a refusal is a message: messages are English.
    if (isEmpty && exitCode !== 0) return;
    expect(exitCode).toBe(0);
    expect(latinIn(`${stdout}\n${stderr}`, [...data, ...argv])).toEqual([]);
  });
});

function textsOf(...folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder))
      .filter((name) => /\.(?:csv|txt)$/.test(name))
      .map((name) => readFileSync(join(projectRoot, folder, name), 'utf8')),
  );
  return files.join('\n').replaceAll('""', '"');
}

/** Every text of the book that a person typed and that is no word of the catalogue, the longest first. */
function typedIn(path: string, typed: string): string[] {
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
    .filter((text) => typed.includes(text))
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
    '[a-z]+_[a-z_]+|libya-[a-z-]+',
    'stateless|other|unknown|lang +en|letters +letters|contact',
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
