import type { Database } from '../db/database.ts';
import { listMembers } from '../db/members.ts';
import {
  lastPaperNumber,
  listClearances,
  releasedPaper,
  type Typing,
  typingOf,
} from '../db/papers.ts';
import { dayParts, type IsoDay, laterDay } from '../domain/day.ts';
import { paperNumber, type ReleasedPaper } from '../domain/released-paper.ts';
import type { PaperEdition } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    PAPER_NEEDS_REASON: { number: string };
    PAPER_NUMBER_TAKEN: { number: number; next: number };
    PAPER_NOT_CLEARED: { missing: readonly string[]; changed: readonly string[] };
    PAPER_NO_CHAIRS: object;
    NOT_A_CHAIR: { handle: string; chairs: readonly string[] };
  }
}

export type NextIssue = Omit<ReleasedPaper, 'id' | 'edition' | 'weekFrom' | 'contentSha256'>;

type Asked = {
  groupId: number;
  edition: PaperEdition;
  weekFrom: IsoDay;
  today: IsoDay;
  note: ComparedNote;
  number: number | undefined;
  reason: string | undefined;
};

/** A note as it now is, which knows whether it said the same when something was typed. */
export type ComparedNote = { contentSha256: string; isAsOf: (typing: Typing) => boolean };

type Kept = { id: number; contentSha256: string };

/** That days have passed makes no other paper of it: only what was typed since does. */
export function standsAsKept(
  db: Database,
  table: 'paper' | 'paper_clearance',
  { kept, note }: { kept: Kept; note: ComparedNote },
): boolean {
  if (kept.contentSha256 === note.contentSha256) return true;
  const typing = typingOf(db, table, kept.id);
  return typing !== undefined && note.isAsOf(typing);
}

/** The number under which a note goes out; undefined where it is released already, as it is. */
export function nextIssue(db: Database, asked: Asked): NextIssue | undefined {
  const released = releasedPaper(db, asked);
  const { note } = asked;
  if (released && standsAsKept(db, 'paper', { kept: released, note })) return undefined;
  const clearedOn = asked.edition === 'members' ? demandCleared(db, asked) : null;
  const issue = { releasedOn: asked.today, clearedOn };
  if (released === undefined) return { ...issue, ...firstIssue(db, asked) };
  if (asked.reason === undefined) {
    throw new RefusedError('PAPER_NEEDS_REASON', { number: paperNumber(released) });
  }
  const { year, number, revision } = released;
  return { ...issue, year, number, revision: revision + 1, reason: asked.reason };
}

/** Numbers run by year; a book that begins mid-life says its first. */
function firstIssue(db: Database, { groupId, edition, today, number }: Asked) {
  const { year } = dayParts(today);
  const last = lastPaperNumber(db, { groupId, edition, year });
  if (number !== undefined && last > 0 && number !== last + 1) {
    throw new RefusedError('PAPER_NUMBER_TAKEN', { number, next: last + 1 });
  }
  return { year, number: number ?? last + 1, revision: 0, reason: null };
}

/** The day of the later clearance. Both co-chairs clear the note that goes out, on whichever day. */
function demandCleared(db: Database, { groupId, weekFrom, today, note }: Asked): IsoDay {
  const chairs = chairsOf(db, groupId, today);
  const clearances = listClearances(db, { groupId, weekFrom });
  const given = clearances.filter((kept) => standsAsKept(db, 'paper_clearance', { kept, note }));
  const missing = chairs.filter((handle) => !given.some((one) => one.handle === handle));
  if (missing.length > 0) {
    const changed = missing.filter((handle) => clearances.some((one) => one.handle === handle));
    throw new RefusedError('PAPER_NOT_CLEARED', { missing, changed });
  }
  const days = given.filter(({ handle }) => chairs.includes(handle)).map((one) => one.clearedOn);
  return days.reduce(laterDay);
}

/** Both sides of the chair, by handle. */
export function chairsOf(db: Database, groupId: number, asOf: IsoDay): string[] {
  const chairs = listMembers(db, { groupId, asOf })
    .filter(({ role }) => role === 'chair' || role === 'co_chair')
    .map(({ handle }) => handle);
  if (chairs.length < 2) throw new RefusedError('PAPER_NO_CHAIRS', {});
  return chairs;
}
