import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newOffice, type Office, projectRoot } from './office.ts';
import { withBook } from './stored-book.ts';

/** A book of 5,000 actions, more than any pipe holds at once. */
export async function bigOffice(): Promise<Office> {
  const office = await newOffice();
  const sql = readFileSync(join(projectRoot, 'scripts', 'bench-fill.sql'), 'utf8');
  withBook(office.bookPath, (db) => db.exec(sql));
  return office;
}
