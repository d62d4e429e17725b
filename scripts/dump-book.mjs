// Writes a record book as SQL text: `node scripts/dump-book.mjs book.db > fixtures/books/schema-11.sql`.
// The dump of each schema that was ever shipped is kept; a test migrates all of them.
import Database from 'better-sqlite3';

const db = new Database(process.argv[2], { readonly: true, fileMustExist: true });
const objects = db
  .prepare(`SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid`)
  .all()
  // The journal's triggers are made again after each migration.
  .filter(({ name }) => !/^sqlite_|^journal_.+_(insert|update|delete)$/.test(name));
const pragma = (name) => `PRAGMA ${name} = ${db.pragma(name, { simple: true })};`;

const isTable = ({ type }) => type === 'table';
// A full-text index cannot say what it was made from: it comes empty, and makes its own tables.
const indexed = db
  .prepare(`SELECT name FROM pragma_table_list WHERE type IN ('virtual', 'shadow')`)
  .pluck()
  .all();
const isVirtual = ({ sql }) => sql.startsWith('CREATE VIRTUAL');
const tables = objects.filter(isTable);
const plain = tables.filter(({ name }) => !indexed.includes(name));

const lines = [
  pragma('application_id'),
  pragma('user_version'),
  ...[...plain, ...tables.filter(isVirtual)].map(({ sql }) => `${sql};`),
  ...plain.flatMap(({ name }) => inserts(name)),
  // After the rows, so that no trigger runs while they are put in.
  ...objects.filter((object) => !isTable(object)).map(({ sql }) => `${sql};`),
];
process.stdout.write(`${lines.join('\n')}\n`);

function inserts(table) {
  const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const row = columns.map((name) => `quote("${name}")`).join(` || ', ' || `);
  return db
    .prepare(`SELECT 'INSERT INTO ${table} VALUES (' || ${row} || ');' FROM ${table}`)
    .pluck()
    .all();
}
