import type { Database } from './database.ts';

export type Book = { zone: string; isDemo: boolean };

export function readBook(db: Database): Book {
  const book = db
    .prepare<[], { zone: string; isDemo: number }>('SELECT zone, is_demo AS isDemo FROM book')
    .get();
  if (book === undefined) throw new Error('The book has no row about itself.');
  return { zone: book.zone, isDemo: book.isDemo === 1 };
}
