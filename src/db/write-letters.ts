import type { IsoDay } from '../domain/day.ts';
import type { Letter, LetterChase, LetterNumber } from '../domain/letter.ts';
import { newUid } from '../domain/uid.ts';
import type { LetterPartRole, LetterRelation } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import type { LetterDetails } from './letter-details.ts';

export type NewLetter = LetterNumber & Omit<Letter, 'id' | 'answeredAsOne' | keyof LetterDetails>;

export type NewLetterPart = { role: LetterPartRole } & (
  | { organisationId: number; name: null }
  | { organisationId: null; name: string }
);

/** What a letter is about: the table's column, and the record's key in it. */
export type LinkTarget = {
  column: 'target_letter_id' | 'organisation_id' | 'meeting_id' | 'action_id';
  id: number;
};

export function insertLetter(db: Database, letter: NewLetter): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO letter (uid, direction, year, number, bis, status, void_reason, subject_en,
         subject_ar, language, reference, dated_text, dated_on, hijri_text, entered_on, moved_on,
         means, received_by, signatory, signatory_person_id, wants_answer, answer_by_on,
         answer_within, is_interim, answered_as_one, kind, circular_id, scan_path, scan_sha256,
         note, visibility)
       VALUES (@uid, @direction, @year, @number, @bis, @status, @voidReason, @subjectEn,
         @subjectAr, @language, @reference, @datedText, @datedOn, @hijriText, @enteredOn, @movedOn,
         @means, @receivedBy, @signatory, @signatoryId, @wantsAnswer, @answerByOn,
         @answerWithin, @isInterim, 0, @kind, @circularId, @scanPath, @scanSha256, @note,
         @visibility)`,
    )
    .run({ ...letter, ...switchesOf(letter), uid: newUid() });
  return Number(lastInsertRowid);
}

export type LetterEdit = Partial<Omit<NewLetter, keyof LetterNumber | 'enteredOn'>>;

export function updateLetter(db: Database, letter: Letter, edit: LetterEdit): void {
  const next = { ...letter, ...edit };
  db.prepare(
    `UPDATE letter SET status = @status, void_reason = @voidReason, subject_en = @subjectEn,
       subject_ar = @subjectAr, language = @language, reference = @reference,
       dated_text = @datedText, dated_on = @datedOn, hijri_text = @hijriText, moved_on = @movedOn,
       means = @means, received_by = @receivedBy, signatory = @signatory,
       signatory_person_id = @signatoryId, wants_answer = @wantsAnswer,
       answer_by_on = @answerByOn, answer_within = @answerWithin, is_interim = @isInterim,
       kind = @kind, circular_id = @circularId, scan_path = @scanPath,
       scan_sha256 = @scanSha256, note = @note, visibility = @visibility
     WHERE id = @id`,
  ).run({ ...next, ...switchesOf(next) });
}

function switchesOf({ wantsAnswer, isInterim }: Pick<Letter, 'wantsAnswer' | 'isInterim'>) {
  return { wantsAnswer: wantsAnswer ? 1 : 0, isInterim: isInterim ? 1 : 0 };
}

/** Replaces the bodies that stand on a letter in one role. */
export function replaceLetterParts(
  db: Database,
  letterId: number,
  role: LetterPartRole,
  parts: readonly NewLetterPart[],
): void {
  db.prepare('DELETE FROM letter_part WHERE letter_id = @letterId AND role = @role').run({
    letterId,
    role,
  });
  const insert = db.prepare(
    `INSERT INTO letter_part (uid, letter_id, role, position, organisation_id, name)
     VALUES (@uid, @letterId, @role, @position, @organisationId, @name)`,
  );
  for (const [index, part] of parts.entries()) {
    insert.run({ ...part, uid: newUid(), letterId, position: index + 1 });
  }
}

export function replaceAttachments(db: Database, letterId: number, titles: readonly string[]) {
  db.prepare('DELETE FROM letter_attachment WHERE letter_id = ?').run(letterId);
  const insert = db.prepare(
    `INSERT INTO letter_attachment (uid, letter_id, position, title)
     VALUES (@uid, @letterId, @position, @title)`,
  );
  for (const [index, title] of titles.entries()) {
    insert.run({ uid: newUid(), letterId, position: index + 1, title });
  }
}

export function replaceLinks(
  db: Database,
  letterId: number,
  relation: LetterRelation,
  targets: readonly LinkTarget[],
): void {
  db.prepare('DELETE FROM letter_link WHERE letter_id = @letterId AND relation = @relation').run({
    letterId,
    relation,
  });
  for (const { column, id } of targets) {
    db.prepare(
      `INSERT INTO letter_link (uid, letter_id, relation, ${column})
       VALUES (@uid, @letterId, @relation, @id)`,
    ).run({ uid: newUid(), letterId, relation, id });
  }
}

/** An organisation of the book, or a name alone. */
export type BodyRef = Pick<NewLetterPart, 'organisationId' | 'name'>;

/** `recordedAt` is the UTC instant at which it was typed. */
export function insertLetterChase(
  db: Database,
  chase: Omit<LetterChase, 'bodies'> & { letterId: number; recordedAt: string },
  bodies: readonly BodyRef[],
): void {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO letter_chase (uid, letter_id, happened_on, recorded_at, means, note)
       VALUES (@uid, @letterId, @happenedOn, @recordedAt, @means, @note)`,
    )
    .run({ ...chase, uid: newUid() });
  const insert = db.prepare(
    `INSERT INTO letter_chase_body (uid, letter_chase_id, organisation_id, name)
     VALUES (@uid, @chaseId, @organisationId, @name)`,
  );
  for (const { organisationId, name } of bodies) {
    insert.run({ uid: newUid(), chaseId: Number(lastInsertRowid), organisationId, name });
  }
}

type NewForward = BodyRef & {
  letterId: number;
  happenedOn: IsoDay;
  recordedAt: string;
  reference: string | null;
};

const forwardOfBody = `letter_id = @letterId
  AND (organisation_id = @organisationId OR fold(name) = fold(@name))`;

/**
 * The body it goes through passed it on to one addressee; said again, it is corrected. False where it
 * stands so already.
 */
export function setLetterForward(db: Database, forward: NewForward): boolean {
  const { letterId, organisationId, name, happenedOn, reference } = forward;
  const there = db
    .prepare(
      `SELECT 1 FROM letter_forward
       WHERE ${forwardOfBody} AND happened_on = @happenedOn AND reference IS @reference`,
    )
    .get({ letterId, organisationId, name, happenedOn, reference });
  if (there !== undefined) return false;
  db.prepare(`DELETE FROM letter_forward WHERE ${forwardOfBody}`).run({
    letterId,
    organisationId,
    name,
  });
  db.prepare(
    `INSERT INTO letter_forward (uid, letter_id, organisation_id, name, happened_on, recorded_at,
       reference)
     VALUES (@uid, @letterId, @organisationId, @name, @happenedOn, @recordedAt, @reference)`,
  ).run({ ...forward, uid: newUid() });
  return true;
}
