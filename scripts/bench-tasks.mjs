// The open actions of a book as tasks of Taskwarrior, which does one thing of what this program does.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The arguments before a command; undefined where Taskwarrior is not installed. */
export function tasksOf(book, folder, env) {
  if (spawnSync('task', ['--version'], { env }).status !== 0) return undefined;
  const data = join(folder, 'tasks');
  mkdirSync(data, { recursive: true });
  const settings = join(data, 'taskrc');
  writeFileSync(settings, `data.location=${data}\nconfirmation=no\nhooks=no\n`);
  const file = join(data, 'tasks.json');
  writeFileSync(file, JSON.stringify(tasksIn(book)));
  const ran = spawnSync('task', [`rc:${settings}`, 'import', file], {
    ...{ env, stdio: ['ignore', 'ignore', 'pipe'] },
  });
  if (ran.status !== 0) throw new Error(`task import: ${ran.stderr}`);
  return [`rc:${settings}`, 'rc.verbose=nothing'];
}

function tasksIn(path) {
  const db = new Database(path, { readonly: true });
  const rows = db
    .prepare(`SELECT title_en, due_on, raised_on, status FROM action ORDER BY id`)
    .all();
  db.close();
  return rows.map(({ title_en: description, due_on: due, raised_on: entry, status }) => ({
    description,
    status: status === 'done' ? 'completed' : 'pending',
    entry: instant(entry),
    ...(status === 'done' && { end: instant(entry) }),
    ...(due !== null && { due: instant(due) }),
  }));
}

function instant(day) {
  return `${day.replaceAll('-', '')}T000000Z`;
}
