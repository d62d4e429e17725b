import type { IsoDay } from './day.ts';
import { idPrefix } from './ids.ts';
import { ownerWord } from './owner-words.ts';
import type { Role, SeatStatus, Side } from './vocabulary.ts';

/** An organisation's seat on a group as of one day. People pass through it; the seat stays. */
export type Member = {
  seatId: number;
  organisationId: number;
  handle: string;
  /** As of that day, like its Arabic form and its acronym. */
  nameEn: string;
  nameAr: string | null;
  acronym: string | null;
  side: Side;
  /** The role held on the day asked for; null where the seat did not exist yet. */
  role: Role | null;
  /** As of the day asked for. */
  status: SeatStatus;
  /** Its place among the seats, where the office has said one. */
  precedence: number | null;
  fromOn: IsoDay;
  untilOn: IsoDay | null;
  endReason: string | null;
  /** As of the day asked for, too; 0 where nobody asked for the count. */
  openActions: number;
};

/** They mean something of their own where a member is named. */
const takenWords = ['next', 'last', 'none'];
const handlePattern = /^[a-z][a-z0-9.-]{1,23}$/;

function isTaken(word: string): boolean {
  return takenWords.includes(word) || ownerWord(word) !== undefined;
}

/** Why a text cannot be another name of a body: a word that means all or none, or an id. */
export function whyNoAlias(text: string): 'word' | 'id' | undefined {
  const word = text.trim().toLowerCase();
  if (isTaken(word)) return 'word';
  return /^(?:[a-z]{1,4}[-–—]?)?\d+$/.test(word) ? 'id' : undefined;
}

/**
 * Lower-case ASCII, so that a handle can be typed on any keyboard and printed anywhere; `m-3` and `a127`
 * would be taken for the ids of records.
 */
export function isHandle(text: string): boolean {
  return handlePattern.test(text) && idPrefix(text) === undefined && !isTaken(text);
}
