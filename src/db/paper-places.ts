import type { PaperKind } from '../domain/paper-place.ts';
import type { Database } from './database.ts';

/** A file outside the book, or a note whose bytes are kept in it. */
export type KeptPaper = { kind: PaperKind; path: string | null };

/** Every file that the book knows of, by kind; of a text of reference the name alone is known. */
export function keptPapers(db: Database): KeptPaper[] {
  return db
    .prepare<[], KeptPaper>(
      `SELECT 'scans' AS kind, scan_path AS path FROM letter WHERE scan_path IS NOT NULL
       UNION ALL SELECT 'drafts', path FROM letter_draft
       UNION ALL SELECT iif(kind = 'sign_in', 'sign_in', 'papers'), path FROM meeting_file
       UNION ALL SELECT 'terms', file_name FROM tor WHERE file_name IS NOT NULL
       UNION ALL SELECT 'notes', NULL FROM paper`,
    )
    .all();
}
