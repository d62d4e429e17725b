import { fold } from '../domain/fold.ts';
import { once } from '../domain/once.ts';
import { type Blanked, digestOfLeft } from './blanked.ts';
import type { ChangeRow } from './changes.ts';
import type { Database } from './database.ts';
import { recordLabels } from './record-labels.ts';

/** Everything that identifies a person, by table; what was said in a note goes with it. */
const privateFields = {
  person: ['name_en', 'name_ar', 'short_name', 'honorific_en', 'honorific_ar', 'language', 'note'],
  person_alias: ['name'],
  person_contact: ['typed', 'key', 'extension'],
} as const;

/** Too common to be looked for in other texts. */
const tooCommon: readonly string[] = ['honorific_en', 'honorific_ar', 'language', 'extension'];
const shortest = 4;

type Left = { before: string | null; after: string | null };
type Values = Readonly<Record<string, unknown>>;

const names = { person: ['name_en', 'name_ar', 'short_name'], person_alias: ['name'] } as const;

/** Every name that the journal ever held of these people. */
export function privateNames(db: Database, ids: readonly number[]): string[] {
  return privateTexts(db, ids, names);
}

/** Every name, address and number that the journal ever held of these people. */
export function privateTexts(
  db: Database,
  ids: readonly number[],
  from: Readonly<Record<string, readonly string[]>> = privateFields,
): string[] {
  const texts = Object.entries(from).flatMap(([table, fields]) =>
    db
      .prepare<{ ids: string }, Left>(
        `SELECT before, after FROM change_row WHERE ${belongs(table)}`,
      )
      .all({ ids: JSON.stringify(ids) })
      .flatMap(({ before, after }) => [...textsIn(before, fields), ...textsIn(after, fields)]),
  );
  return [...new Set(texts)];
}

/** Returns what is left of each row of the history that it blanked. */
export function blankJournal(db: Database, ids: readonly number[]): Blanked['rows'] {
  return Object.entries(privateFields).flatMap(([table, fields]) => {
    const blanks = fields.map((field) => `'$.${field}', NULL`).join(', ');
    return db
      .prepare<{ ids: string }, { change: number; seq: number } & Left>(
        `UPDATE change_row SET before = json_replace(before, ${blanks}),
           after = json_replace(after, ${blanks}), salt = NULL WHERE ${belongs(table)}
         RETURNING change_id AS change, seq, before, after`,
      )
      .all({ ids: JSON.stringify(ids) })
      .map(({ change, seq, before, after }) => [change, seq, digestOfLeft(before, after)] as const);
  });
}

/** Other records in whose text a word of these stands, now or in an earlier state. */
export function recordsMentioning(db: Database, words: readonly string[]): string[] {
  const rows = db
    .prepare<[], Omit<ChangeRow, 'op'>>(
      `SELECT change_id AS changeId, table_name AS "table", row_key AS key, before, after
       FROM change_row`,
    )
    .all()
    .filter(({ before, after }) => holdsWord(`${stringsIn(before)} ${stringsIn(after)}`, words));
  return [...new Set(recordLabels(db, rows).values())];
}

function stringsIn(json: string | null): string {
  const values: Values = json === null ? {} : JSON.parse(json);
  return Object.values(values)
    .filter((value) => typeof value === 'string')
    .join(' ');
}

/** In Arabic و or ل may be joined to a word, so its end decides. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const found = wordsOf(text);
  return words.some((word) => found.some((one) => one.endsWith(word)));
}

const shortestWord = 3;
/** Parts of many people's names, which tell nothing of one. */
const particles = new Set([
  'bin',
  'ben',
  'ibn',
  'abu',
  'abd',
  'abdul',
  'bint',
  'umm',
  'van',
  'von',
]);
const particlesInArabic = once(() => new Set(['بن', 'ابن', 'ابو', 'عبد', 'بنت', 'ام'].map(fold)));

/** The words by which a person is known, folded. */
export function tellingWords(names: readonly string[]): string[] {
  const words = names.flatMap(wordsOf).filter((word) => word.length >= shortestWord);
  const telling = words.filter((word) => !particles.has(word) && !particlesInArabic().has(word));
  return [...new Set(telling)];
}

/** Without the given name, which others of the office have too. */
export function familyWords(names: readonly string[]): string[] {
  const given = new Set(
    names.filter((name) => /\s/.test(name.trim())).map((name) => wordsOf(name)[0]),
  );
  return tellingWords(names).filter((word) => !given.has(word));
}

function wordsOf(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u);
}

type Forgotten = { person: number; by: number };

/**
 * The person of a change who was forgotten, and by which change, or undefined: what stood there
 * cannot come back.
 */
export function forgottenIn(db: Database, changeId: number): Forgotten | undefined {
  const tables = Object.keys(privateFields).filter((table) => table !== 'person');
  return db
    .prepare<[number], Forgotten>(
      `SELECT x.person_id AS person, x.change_id AS by FROM change_row r JOIN redaction x
         ON (r.table_name = 'person' AND r.row_key = x.person_id)
         OR (r.table_name IN (${tables.map((table) => `'${table}'`).join(', ')})
           AND json_extract(coalesce(r.after, r.before), '$.person_id') = x.person_id)
       WHERE r.change_id = ? LIMIT 1`,
    )
    .get(changeId);
}

function belongs(table: string): string {
  const owner =
    table === 'person' ? 'row_key' : `json_extract(coalesce(after, before), '$.person_id')`;
  return `table_name = '${table}' AND ${owner} IN (SELECT value FROM json_each(@ids))`;
}

function textsIn(json: string | null, fields: readonly string[]): string[] {
  const values: Values = json === null ? {} : JSON.parse(json);
  return fields
    .filter((field) => !tooCommon.includes(field))
    .map((field) => values[field])
    .filter((value) => typeof value === 'string')
    .filter((value) => value.length >= shortest);
}
