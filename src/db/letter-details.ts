import type { IsoDay } from '../domain/day.ts';
import {
  type Letter,
  type LetterAnswer,
  type LetterChase,
  type LetterForward,
  type LetterNumber,
  type LetterPart,
  letterId,
  type Signatory,
} from '../domain/letter.ts';
import type { LetterRelation } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type LetterDetails = Pick<
  Letter,
  'parts' | 'attachments' | 'answers' | 'answeredBy' | 'about' | 'chases' | 'forwards' | 'signedBy'
>;

/** The same while they are read. */
type Gathered = {
  parts: LetterPart[];
  attachments: string[];
  answers: LetterNumber[];
  answeredBy: LetterAnswer[];
  about: string[];
  chases: LetterChase[];
  forwards: LetterForward[];
  signedBy: Signatory | null;
};

type OfLetter = { letterId: number };
type LinkRow = OfLetter & LetterNumber & { relation: LetterRelation };
/** `bodies` is a JSON list. */
type AnswerRow = OfLetter & LetterNumber & { movedOn: IsoDay; isInterim: number; bodies: string };
type ChaseRow = OfLetter & Omit<LetterChase, 'bodies'> & { bodies: string };
type SignatoryRow = OfLetter & Omit<Signatory, 'isActing'> & { isActing: number | null };

const these = '(SELECT value FROM json_each(@ids))';
const dayOf = 'coalesce(l.moved_on, l.entered_on)';

/** Bodies under the names of the letter's day. */
const parts = `
  SELECT p.letter_id AS letterId, p.role, o.handle,
    iif(n.id IS NULL, coalesce(o.name_en, p.name), n.name_en) AS nameEn,
    iif(n.id IS NULL, o.name_ar, n.name_ar) AS nameAr
  FROM letter_part p JOIN letter l ON l.id = p.letter_id
  LEFT JOIN organisation o ON o.id = p.organisation_id
  LEFT JOIN organisation_former_name n ON n.organisation_id = o.id
    AND (n.from_on IS NULL OR n.from_on <= ${dayOf}) AND n.until_on >= ${dayOf}
  WHERE p.letter_id IN ${these} ORDER BY p.position`;

const attachments = `
  SELECT letter_id AS letterId, title FROM letter_attachment
  WHERE letter_id IN ${these} ORDER BY position`;

/** Sender `s` is among those whom the letter is addressed to. */
const wentTo = (letter: string) => `EXISTS (SELECT 1 FROM letter_part t
  WHERE t.letter_id = ${letter}.id AND t.role = 'to'
    AND (t.organisation_id = s.organisation_id OR fold(t.name) = fold(s.name)))`;

const sameCircular = (letter: string, other: string) =>
  `coalesce(${letter}.circular_id, ${letter}.id) = coalesce(${other}.circular_id, ${other}.id)`;

const linked = `
  SELECT k.letter_id AS letterId, k.relation, t.direction, t.year, t.number, t.bis
  FROM letter_link k JOIN letter t ON t.id = k.target_letter_id
  WHERE k.letter_id IN ${these} ORDER BY k.id`;

/** As `bodyKey` writes it. */
const keysOf = (body: string) => `json_group_array(DISTINCT coalesce(o.handle, fold(${body}.name)))
    FILTER (WHERE ${body}.id IS NOT NULL)`;

/**
 * Answers to any letter of the same circular, so far as they come from an addressee of this one, and
 * those that name it from who was sent none of them: letters of ours to one of theirs, letters of
 * theirs to one of ours, whatever was linked.
 */
const answeredBy = `
  SELECT l.id AS letterId, a.direction, a.year, a.number, a.bis, a.moved_on AS movedOn,
    a.is_interim AS isInterim, ${keysOf('s')} AS bodies
  FROM letter l JOIN letter q ON ${sameCircular('q', 'l')}
  JOIN letter_link k ON k.target_letter_id = q.id AND k.relation = 'answers'
  JOIN letter a ON a.id = k.letter_id AND a.direction <> l.direction
    AND a.status IN ('received', 'sent')
  LEFT JOIN letter_part s ON s.letter_id = a.id AND s.role = 'from'
  LEFT JOIN organisation o ON o.id = s.organisation_id
  WHERE l.id IN ${these}
    AND (${wentTo('l')} OR (q.id = l.id AND NOT EXISTS (
      SELECT 1 FROM letter c WHERE ${sameCircular('c', 'l')} AND ${wentTo('c')})))
  GROUP BY l.id, a.id ORDER BY a.moved_on, a.id`;

const about = `
  SELECT k.letter_id AS letterId,
    coalesce(o.handle, g.prefix || '-' || m.number, 'A-' || k.action_id) AS about
  FROM letter_link k
  LEFT JOIN organisation o ON o.id = k.organisation_id
  LEFT JOIN meeting m ON m.id = k.meeting_id
  LEFT JOIN working_group g ON g.id = m.group_id
  WHERE k.target_letter_id IS NULL AND k.letter_id IN ${these}
  ORDER BY k.id`;

const chases = `
  SELECT c.letter_id AS letterId, c.happened_on AS happenedOn, c.means, c.note,
    ${keysOf('b')} AS bodies
  FROM letter_chase c LEFT JOIN letter_chase_body b ON b.letter_chase_id = c.id
  LEFT JOIN organisation o ON o.id = b.organisation_id
  WHERE c.letter_id IN ${these} GROUP BY c.id ORDER BY c.happened_on, c.id`;

const forwards = `
  SELECT f.letter_id AS letterId, f.happened_on AS happenedOn, f.reference,
    coalesce(o.handle, fold(f.name)) AS body
  FROM letter_forward f LEFT JOIN organisation o ON o.id = f.organisation_id
  WHERE f.letter_id IN ${these} ORDER BY f.happened_on DESC, f.id DESC`;

const signatories = `
  SELECT l.id AS letterId, p.name_en AS nameEn, p.name_ar AS nameAr, p.honorific_en AS honorificEn,
    p.honorific_ar AS honorificAr, p.forgotten_on AS forgottenOn, f.title_en AS titleEn,
    f.title_ar AS titleAr, f.rank, f.is_acting AS isActing
  FROM letter l JOIN person p ON p.id = l.signatory_person_id
  LEFT JOIN person_function f ON f.id = (SELECT id FROM person_function h WHERE h.person_id = p.id
    AND h.from_on <= ${dayOf} AND (h.until_on IS NULL OR h.until_on >= ${dayOf})
    ORDER BY h.from_on DESC LIMIT 1)
  WHERE l.id IN ${these}`;

/** What hangs on letters, read for all of them at once. */
export function letterDetails(db: Database, ids: readonly number[]): Map<number, LetterDetails> {
  const details = new Map(ids.map((id) => [id, emptyDetails()]));
  const each = <Row extends OfLetter>(sql: string, add: (to: Gathered, row: Row) => void) => {
    for (const row of db.prepare<{ ids: string }, Row>(sql).all({ ids: JSON.stringify(ids) })) {
      const found = details.get(row.letterId);
      if (found !== undefined) add(found, row);
    }
  };
  each<OfLetter & LetterPart>(parts, (to, { letterId: _, ...part }) => to.parts.push(part));
  each<OfLetter & { title: string }>(attachments, (to, { title }) => to.attachments.push(title));
  each<OfLetter & { about: string }>(about, (to, row) => to.about.push(row.about));
  each<LinkRow>(linked, (to, row) => {
    if (row.relation === 'answers') to.answers.push(numberOf(row));
    else to.about.push(letterId(row));
  });
  each<ChaseRow>(chases, (to, { letterId: _, bodies, ...chase }) =>
    to.chases.push({ ...chase, bodies: JSON.parse(bodies) }),
  );
  each<AnswerRow>(answeredBy, (to, row) => {
    const { movedOn, isInterim, bodies } = row;
    const from: string[] = JSON.parse(bodies);
    to.answeredBy.push({ ...numberOf(row), movedOn, isInterim: isInterim === 1, from });
  });
  each<OfLetter & LetterForward>(forwards, (to, { letterId: _, ...forward }) =>
    to.forwards.push(forward),
  );
  each<SignatoryRow>(signatories, (to, { letterId: _, isActing, ...person }) => {
    to.signedBy = { ...person, isActing: isActing === 1 };
  });
  return details;
}

function emptyDetails(): Gathered {
  return {
    parts: [],
    attachments: [],
    answers: [],
    answeredBy: [],
    about: [],
    chases: [],
    forwards: [],
    signedBy: null,
  };
}

function numberOf({ direction, year, number, bis }: LetterNumber): LetterNumber {
  return { direction, year, number, bis };
}
