import type { IsoDay } from '../domain/day.ts';
import type { Clearance, ReleasedPaper } from '../domain/released-paper.ts';
import { newUid } from '../domain/uid.ts';
import type { PaperEdition, PaperFormat } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

const select = `SELECT id, edition, year, number, revision, week_from AS weekFrom,
  released_on AS releasedOn, cleared_on AS clearedOn, reason, content_sha256 AS contentSha256
  FROM paper`;

type OfWeek = { groupId: number; edition: PaperEdition; weekFrom: IsoDay };

/** The latest revision of a week's note. */
export function releasedPaper(db: Database, week: OfWeek): ReleasedPaper | undefined {
  return db
    .prepare<OfWeek, ReleasedPaper>(
      `${select} WHERE group_id = @groupId AND edition = @edition AND week_from = @weekFrom
       ORDER BY year DESC, number DESC, revision DESC LIMIT 1`,
    )
    .get(week);
}

type BeforeWeek = {
  groupId: number;
  edition: PaperEdition;
  from: IsoDay;
  typedBy: IsoDay;
  lastChange?: number | undefined;
};

export type LastPaper = { weekFrom: IsoDay; typing: Typing };

/** The note of the last week before that had one, as far as a standpoint knows of it. */
export function lastPaperBefore(db: Database, week: BeforeWeek): LastPaper | undefined {
  type Stored = { weekFrom: IsoDay } & Typing;
  const stored = db
    .prepare<object, Stored>(
      `SELECT p.week_from AS weekFrom, c.id AS change, c.typed_on AS "on"
       FROM paper p JOIN change_row r ON r.table_name = 'paper' AND r.row_key = p.id
         AND r.op = 'insert'
       JOIN change c ON c.id = r.change_id
       WHERE p.group_id = @groupId AND p.edition = @edition AND p.week_from < @from
         AND c.typed_on <= @typedBy AND (@lastChange IS NULL OR c.id <= @lastChange)
       ORDER BY p.week_from DESC, p.revision DESC, c.id DESC LIMIT 1`,
    )
    .get({ lastChange: null, ...week });
  if (stored === undefined) return undefined;
  const { weekFrom, ...typing } = stored;
  return { weekFrom, typing };
}

export type PaperFilter = { groupId: number; edition?: PaperEdition };
export type ListedPaper = ReleasedPaper & { copies: readonly CopyName[] };

/** Each revision by itself, the newest first, with what was kept of it. */
export function listPapers(db: Database, filter: PaperFilter): ListedPaper[] {
  const copies = db.prepare<[number], CopyName>(
    'SELECT language, format, sha256 FROM paper_copy WHERE paper_id = ? ORDER BY id',
  );
  return db
    .prepare<object, ReleasedPaper>(
      `${select} WHERE group_id = @groupId AND edition = coalesce(@edition, edition)
       ORDER BY year DESC, number DESC, edition, revision DESC`,
    )
    .all({ edition: null, ...filter })
    .map((paper) => ({ ...paper, copies: copies.all(paper.id) }));
}

/** 0 where none was released in that year yet. */
export function lastPaperNumber(
  db: Database,
  { groupId, edition, year }: { groupId: number; edition: PaperEdition; year: number },
): number {
  const sql = `SELECT coalesce(max(number), 0) FROM paper
    WHERE group_id = ? AND edition = ? AND year = ?`;
  return (
    db.prepare<[number, PaperEdition, number], number>(sql).pluck().get(groupId, edition, year) ?? 0
  );
}

type CopyName = { language: 'en' | 'ar'; format: PaperFormat; sha256: string };
export type PaperCopy = CopyName & { bytes: Uint8Array };
type NewPaper = Omit<ReleasedPaper, 'id'> & { groupId: number };

/** The bytes are kept once, however often they are named. */
export function insertPaper(db: Database, paper: NewPaper, copies: readonly PaperCopy[]): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO paper (uid, group_id, edition, year, number, revision, week_from, released_on,
         cleared_on, reason, content_sha256)
       VALUES (@uid, @groupId, @edition, @year, @number, @revision, @weekFrom, @releasedOn,
         @clearedOn, @reason, @contentSha256)`,
    )
    .run({ ...paper, uid: newUid() });
  for (const { language, format, sha256, bytes } of copies) {
    db.prepare('INSERT INTO paper_bytes (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
      sha256,
      Buffer.from(bytes),
    );
    db.prepare(
      `INSERT INTO paper_copy (uid, paper_id, language, format, sha256)
       VALUES (@uid, @paperId, @language, @format, @sha256)`,
    ).run({ uid: newUid(), paperId: lastInsertRowid, language, format, sha256 });
  }
  return Number(lastInsertRowid);
}

export function paperCopies(db: Database, paperId: number): PaperCopy[] {
  return db
    .prepare<[number], PaperCopy>(
      `SELECT c.language, c.format, c.sha256, b.bytes FROM paper_copy c
       JOIN paper_bytes b ON b.sha256 = c.sha256 WHERE c.paper_id = ? ORDER BY c.id`,
    )
    .all(paperId);
}

export function insertClearance(
  db: Database,
  clearance: Omit<Clearance, 'id' | 'handle'> & {
    groupId: number;
    weekFrom: IsoDay;
    organisationId: number;
  },
): void {
  db.prepare(
    `INSERT INTO paper_clearance (uid, group_id, week_from, organisation_id, cleared_on, letter,
       content_sha256)
     SELECT @uid, @groupId, @weekFrom, @organisationId, @clearedOn, @letter, @contentSha256
     WHERE (@clearedOn, @letter, @contentSha256) IS NOT (
       SELECT c.cleared_on, c.letter, c.content_sha256 FROM paper_clearance c
       WHERE c.group_id = @groupId AND c.week_from = @weekFrom
         AND c.organisation_id = @organisationId ORDER BY c.id DESC LIMIT 1)`,
  ).run({ ...clearance, uid: newUid() });
}

export function listClearances(
  db: Database,
  { groupId, weekFrom }: { groupId: number; weekFrom: IsoDay },
): Clearance[] {
  return db
    .prepare<object, Clearance>(
      `SELECT c.id, o.handle, c.cleared_on AS clearedOn, c.letter, c.content_sha256 AS contentSha256
       FROM paper_clearance c JOIN organisation o ON o.id = c.organisation_id
       WHERE c.group_id = @groupId AND c.week_from = @weekFrom ORDER BY c.id`,
    )
    .all({ groupId, weekFrom });
}

/** When a record was typed: the change that made it, and its day. */
export type Typing = { change: number; on: IsoDay };

export function typingOf(
  db: Database,
  table: 'paper' | 'paper_clearance',
  id: number,
): Typing | undefined {
  const sql = `SELECT c.id AS change, c.typed_on AS "on"
    FROM change_row r JOIN change c ON c.id = r.change_id
    WHERE r.table_name = ? AND r.row_key = ? AND r.op = 'insert' ORDER BY c.id LIMIT 1`;
  return db.prepare<[string, number], Typing>(sql).get(table, id);
}
