import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type IsoDay, parseIsoDay } from '../domain/day.ts';

/** A copy of the book in `backups/` beside it. */
export type Copy = {
  path: string;
  name: string;
  /** The day in its name. */
  day: IsoDay;
  /** Why it was made, where the program made it by itself: `before-restore`. */
  why: string | undefined;
  bytes: number;
};

export function backupFolder(bookPath: string): string {
  return join(dirname(bookPath), 'backups');
}

/** `mwg` of `/srv/mwg/mwg.db`. */
export function bookName(bookPath: string): string {
  return basename(bookPath).replace(/\.db$/, '');
}

/** `mwg-2026-12-03.db`, or `mwg-2026-12-03-2.db` where there is one already. */
export function freeCopyPath(folder: string, book: string, day: string, why?: string): string {
  const stem = [book, day, ...(why === undefined ? [] : [why])].join('-');
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${stem}${count === 1 ? '' : `-${count}`}.db`);
    if (!existsSync(path)) return path;
  }
}

/** Newest first. */
export function listCopies(bookPath: string): Copy[] {
  const folder = backupFolder(bookPath);
  if (!existsSync(folder)) return [];
  const named = new RegExp(
    `^${escaped(bookName(bookPath))}-(\\d{4}-\\d\\d-\\d\\d)(?:-([a-z][a-z-]*))?(?:-\\d+)?\\.db$`,
  );
  return readdirSync(folder)
    .flatMap((name) => {
      const [, on = '', why] = named.exec(name) ?? [];
      const day = parseIsoDay(on);
      if (day === undefined) return [];
      const path = join(folder, name);
      const { size, mtimeMs } = statSync(path);
      return [{ path, name, day, why, bytes: size, mtimeMs }];
    })
    .sort(
      (a, b) =>
        b.day.localeCompare(a.day) || b.mtimeMs - a.mtimeMs || b.name.length - a.name.length,
    )
    .map(({ mtimeMs: _, ...copy }) => copy);
}

/** Copies from before the book's schema changed, which stand beside it. */
export function olderSchemas(bookPath: string): string[] {
  const folder = dirname(bookPath);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(bookPath)}.before-schema-`))
    .map((name) => join(folder, name));
}

const kept = 10;

/** Keeps the newest ten and the newest of each month; returns what it took away. */
export function pruneCopies(bookPath: string): string[] {
  const copies = listCopies(bookPath);
  const months = new Map<string, string>();
  for (const { day, name } of copies) {
    const month = day.slice(0, 7);
    if (!months.has(month)) months.set(month, name);
  }
  const monthly = new Set(months.values());
  const old = copies.slice(kept).filter(({ name }) => !monthly.has(name));
  for (const { path } of old) rmSync(path, { force: true });
  return old.map(({ path }) => path);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
