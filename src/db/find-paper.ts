import { paperNumber, type ReleasedPaper, readPaperNumber } from '../domain/released-paper.ts';
import type { PaperEdition } from '../domain/vocabulary.ts';
import { NotFoundError } from '../errors.ts';
import type { Database } from './database.ts';
import { listPapers } from './papers.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    PAPER_NOT_FOUND: { edition: PaperEdition; typed: string; numbers: readonly string[] };
  }
}

type Asked = { groupId: number; edition: PaperEdition; revision: number | undefined };

/** By its number, of the latest year that has it; its last revision where none is named. */
export function findPaper(db: Database, typed: string, asked: Asked): ReleasedPaper {
  const papers = listPapers(db, asked);
  const wanted = readPaperNumber(typed);
  const found = papers.find(
    ({ number, year, revision }) =>
      number === wanted?.number &&
      year === (wanted.year ?? year) &&
      revision === (asked.revision ?? revision),
  );
  if (found !== undefined) return found;
  const numbers = papers.map(paperNumber);
  throw new NotFoundError('PAPER_NOT_FOUND', { edition: asked.edition, typed, numbers });
}
