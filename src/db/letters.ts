import type { Clock } from '../domain/clock.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import type { Letter, LetterNumber } from '../domain/letter.ts';
import { byUrgency, type TimedLetter, timed } from '../domain/letter-wait.ts';
import { type Audience, type LetterDirection, letterDirections } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { type LetterDetails, letterDetails } from './letter-details.ts';
import type { LinkTarget } from './write-letters.ts';

export type LetterFilter = {
  direction?: LetterDirection;
  year?: number;
  number?: number;
  /** By the day received or sent; a letter not yet sent, by the day its number was given. */
  from?: IsoDay;
  until?: IsoDay;
  organisationId?: number;
  unanswered?: boolean;
  /** Linked to a record, as what it is about. */
  about?: LinkTarget;
  /** From a body, to it, or about it. */
  concerningId?: number;
  /** Only so many, the newest first. */
  newest?: number;
  /** Every letter of a circular, by its first. */
  circularId?: number;
  /** Received or sent, and not void. */
  moved?: boolean;
  hasScan?: boolean;
  ids?: readonly number[];
  visibilities?: readonly Audience[];
};

type Switch = 'wantsAnswer' | 'isInterim' | 'answeredAsOne';
type StoredLetter = Omit<Letter, keyof LetterDetails | Switch> & Record<Switch, number>;

const select = `
  SELECT l.id, l.direction, l.year, l.number, l.bis, l.status, l.void_reason AS voidReason,
    l.subject_en AS subjectEn, l.subject_ar AS subjectAr, l.language, l.reference,
    l.dated_text AS datedText, l.dated_on AS datedOn, l.hijri_text AS hijriText,
    l.entered_on AS enteredOn, l.moved_on AS movedOn, l.means, l.received_by AS receivedBy,
    l.signatory, l.signatory_person_id AS signatoryId, l.wants_answer AS wantsAnswer,
    l.answer_by_on AS answerByOn, l.answer_within AS answerWithin, l.is_interim AS isInterim,
    l.answered_as_one AS answeredAsOne, l.kind, l.circular_id AS circularId,
    l.scan_path AS scanPath, l.scan_sha256 AS scanSha256, l.note, l.visibility
  FROM letter l`;

/**
 * What `isUnanswered` says, written with the partial index's own condition so that SQLite can use
 * it: theirs waits for one letter of ours, ours for every addressee of its own.
 */
const waits = `l.wants_answer = 1 AND l.answered_as_one = 0 AND CASE l.status
  WHEN 'received' THEN NOT EXISTS (SELECT 1 FROM letter_link k JOIN letter a ON a.id = k.letter_id
    WHERE k.target_letter_id = l.id AND k.relation = 'answers'
      AND a.status = 'sent' AND a.is_interim = 0)
  WHEN 'sent' THEN EXISTS (SELECT 1 FROM letter_part t
    WHERE t.letter_id = l.id AND t.role = 'to' AND NOT EXISTS (
      SELECT 1 FROM letter q JOIN letter_link k ON k.target_letter_id = q.id
        JOIN letter a ON a.id = k.letter_id JOIN letter_part s ON s.letter_id = a.id
      WHERE coalesce(q.circular_id, q.id) = coalesce(l.circular_id, l.id)
        AND k.relation = 'answers' AND a.status = 'received' AND a.is_interim = 0
        AND s.role = 'from'
        AND (s.organisation_id = t.organisation_id OR fold(s.name) = fold(t.name))))
  ELSE 0 END`;

/**
 * A letter stands in the register of its number's year, though it was sent in January. A void
 * number may never have gone, and an old register may have been typed years after its year: no
 * later than the number after it was given.
 */
const dayInRegister = `min(l.year || '-12-31', max(l.year || '-01-01', coalesce(l.moved_on,
  iif(l.status <> 'void', l.entered_on, min(l.entered_on, coalesce(
    (SELECT min(n.entered_on) FROM letter n WHERE n.direction = l.direction AND n.year = l.year
       AND n.number > l.number AND n.bis = 0), l.entered_on))))))`;

export function getLetter(db: Database, id: number): Letter | undefined {
  return read(db, 'WHERE l.id = @id', { id })[0];
}

/** As it stands after a change, with what the clock says of its answer. */
export function readLetter(db: Database, id: number, clock: Clock): TimedLetter {
  const letter = getLetter(db, id);
  if (letter === undefined) throw new Error(`No letter ${id}.`);
  return timed(letter, clock);
}

export function getLetterByNumber(db: Database, number: LetterNumber): Letter | undefined {
  const { direction, year, number: place, bis } = number;
  const where = `WHERE l.direction = @direction AND l.year = @year AND l.number = @place
    AND l.bis = @bis`;
  return read(db, where, { direction, year, place, bis })[0];
}

/** In the order of the register: incoming first, then by year and number. */
export function listLetters(db: Database, filter: LetterFilter): Letter[] {
  const order =
    filter.newest === undefined
      ? 'ORDER BY l.direction, l.year, l.number, l.bis'
      : 'ORDER BY coalesce(l.moved_on, l.entered_on) DESC, l.id DESC LIMIT @newest';
  return read(db, `WHERE ${conditions(filter)} ${order}`, values(filter));
}

/** What waits for an answer, ours and theirs, the most pressing first. */
export function waitingLetters(db: Database, clock: Clock): TimedLetter[] {
  return listLetters(db, { unanswered: true })
    .map((letter) => timed(letter, clock))
    .toSorted(byUrgency);
}

/** By any part of the other registry's number, or of the subject. */
export function findLettersByText(db: Database, folded: string): Letter[] {
  const where = `WHERE instr(fold(l.reference), @folded) OR instr(fold(l.subject_en), @folded)
    OR instr(fold(l.subject_ar), @folded) ORDER BY l.year, l.direction, l.number, l.bis`;
  return read(db, where, { folded });
}

/** Other entries with the same number of another registry, however its slashes were typed. */
export function findLettersByReference(
  db: Database,
  direction: LetterDirection,
  reference: string,
): Letter[] {
  const where = `WHERE l.direction = @direction AND fold(l.reference) = fold(@reference)
    ORDER BY l.year, l.number`;
  return read(db, where, { direction, reference });
}

/** Letters of either direction that bear this number of a registry. */
export function lettersBearing(db: Database, reference: string): Letter[] {
  return letterDirections.flatMap((way) => findLettersByReference(db, way, reference));
}

function read(db: Database, rest: string, parameters: object): Letter[] {
  const rows = db.prepare<object, StoredLetter>(`${select} ${rest}`).all(parameters);
  if (rows.length === 0) return [];
  const details = letterDetails(
    db,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row) => {
    const found = details.get(row.id);
    return found ? [{ ...row, ...found, ...switchesOf(row) }] : [];
  });
}

function switchesOf({ wantsAnswer, isInterim, answeredAsOne }: StoredLetter) {
  return {
    wantsAnswer: wantsAnswer === 1,
    isInterim: isInterim === 1,
    answeredAsOne: answeredAsOne === 1,
  };
}

function conditions(filter: LetterFilter): string {
  const where = ['1'];
  const add = (wanted: unknown, condition: string) => wanted && where.push(condition);
  add(filter.direction, 'l.direction = @direction');
  add(filter.year, 'l.year = @year');
  add(filter.number, 'l.number = @number');
  // A letter stands in the register of its own year: said, it spares a look at all other years.
  if (filter.from ?? filter.until) where.push(`l.direction IN ('in', 'out')`);
  add(filter.from, `l.year >= CAST(substr(@from, 1, 4) AS INTEGER) AND ${dayInRegister} >= @from`);
  add(
    filter.until,
    `l.year <= CAST(substr(@until, 1, 4) AS INTEGER) AND ${dayInRegister} <= @until`,
  );
  add(filter.unanswered, waits);
  add(
    filter.concerningId,
    `(l.id IN (SELECT letter_id FROM letter_part
         WHERE organisation_id = @concerningId AND role IN ('from', 'to'))
       OR l.id IN (SELECT letter_id FROM letter_link WHERE organisation_id = @concerningId))`,
  );
  add(filter.circularId, 'coalesce(l.circular_id, l.id) = @circularId');
  if (filter.about !== undefined) {
    where.push(`l.id IN (SELECT k.letter_id FROM letter_link k
      WHERE k.relation = 'about' AND k.${filter.about.column} = @aboutId)`);
  }
  add(filter.moved, `l.moved_on IS NOT NULL AND l.status <> 'void'`);
  add(filter.hasScan, 'l.scan_path IS NOT NULL');
  add(filter.ids, 'l.id IN (SELECT value FROM json_each(@ids))');
  add(filter.visibilities, 'l.visibility IN (SELECT value FROM json_each(@visibilities))');
  add(
    filter.organisationId,
    `EXISTS (SELECT 1 FROM letter_part p
       WHERE p.letter_id = l.id AND p.organisation_id = @organisationId)`,
  );
  return where.join(' AND ');
}

function values(filter: LetterFilter): object {
  const { visibilities, ids, about } = filter;
  return {
    ...filter,
    aboutId: about?.id,
    ids: JSON.stringify(ids ?? []),
    visibilities: JSON.stringify(visibilities ?? []),
  };
}

/** A number that waits longer than that is a matter for the register. */
const unsentDays = 60;

/** Numbers given to letters that have not gone out. */
export function unsentLetters(db: Database, day: IsoDay): Letter[] {
  const from = addDays(day, -unsentDays);
  return listLetters(db, { direction: 'out', from }).filter(({ status }) => status === 'reserved');
}
