import {
  type LetterChase,
  type LetterNumber,
  type LetterPart,
  letterId,
} from '../domain/letter.ts';
import type { LetterRelation } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type LetterDetails = {
  parts: LetterPart[];
  attachments: string[];
  answers: LetterNumber[];
  answeredBy: LetterNumber[];
  about: string[];
  chases: LetterChase[];
};

type PartRow = LetterPart & { letterId: number };
type AttachmentRow = { letterId: number; title: string };
type ChaseRow = LetterChase & { letterId: number };
type LinkRow = LetterNumber & { letterId: number; relation: LetterRelation };
type AboutRow = { letterId: number; about: string };

const parts = `
  SELECT p.letter_id AS letterId, p.role, o.handle, coalesce(o.name_en, p.name) AS nameEn,
    o.name_ar AS nameAr
  FROM letter_part p LEFT JOIN organisation o ON o.id = p.organisation_id
  WHERE p.letter_id IN (SELECT value FROM json_each(@ids)) ORDER BY p.position`;

const attachments = `
  SELECT letter_id AS letterId, title FROM letter_attachment
  WHERE letter_id IN (SELECT value FROM json_each(@ids)) ORDER BY position`;

const linked = `
  SELECT k.letter_id AS letterId, k.relation, t.direction, t.year, t.number, t.bis
  FROM letter_link k JOIN letter t ON t.id = k.target_letter_id
  WHERE k.letter_id IN (SELECT value FROM json_each(@ids)) ORDER BY k.id`;

const answeredBy = `
  SELECT k.target_letter_id AS letterId, k.relation, a.direction, a.year, a.number, a.bis
  FROM letter_link k JOIN letter a ON a.id = k.letter_id
  WHERE k.relation = 'answers' AND a.status IN ('received', 'sent')
    AND k.target_letter_id IN (SELECT value FROM json_each(@ids)) ORDER BY a.moved_on, a.id`;

const about = `
  SELECT k.letter_id AS letterId,
    coalesce(o.handle, g.prefix || '-' || m.number, 'A-' || k.action_id) AS about
  FROM letter_link k
  LEFT JOIN organisation o ON o.id = k.organisation_id
  LEFT JOIN meeting m ON m.id = k.meeting_id
  LEFT JOIN working_group g ON g.id = m.group_id
  WHERE k.target_letter_id IS NULL AND k.letter_id IN (SELECT value FROM json_each(@ids))
  ORDER BY k.id`;

const chases = `
  SELECT letter_id AS letterId, happened_on AS happenedOn, means, note FROM letter_chase
  WHERE letter_id IN (SELECT value FROM json_each(@ids)) ORDER BY happened_on, id`;

/** What hangs on letters, read for all of them at once. */
export function letterDetails(db: Database, ids: readonly number[]): Map<number, LetterDetails> {
  const details = new Map(ids.map((id) => [id, emptyDetails()]));
  const each = <Row extends { letterId: number }>(
    sql: string,
    add: (to: LetterDetails, row: Row) => void,
  ) => {
    for (const row of db.prepare<{ ids: string }, Row>(sql).all({ ids: JSON.stringify(ids) })) {
      const found = details.get(row.letterId);
      if (found !== undefined) add(found, row);
    }
  };
  each<PartRow>(parts, (to, { letterId: _, ...part }) => to.parts.push(part));
  each<AttachmentRow>(attachments, (to, { title }) => to.attachments.push(title));
  each<AboutRow>(about, (to, row) => to.about.push(row.about));
  each<LinkRow>(linked, (to, row) => {
    if (row.relation === 'answers') to.answers.push(numberOf(row));
    else to.about.push(letterId(row));
  });
  each<ChaseRow>(chases, (to, { letterId: _, ...chase }) => to.chases.push(chase));
  each<LinkRow>(answeredBy, (to, row) => to.answeredBy.push(numberOf(row)));
  return details;
}

function emptyDetails(): LetterDetails {
  return { parts: [], attachments: [], answers: [], answeredBy: [], about: [], chases: [] };
}

function numberOf({ direction, year, number, bis }: LinkRow): LetterNumber {
  return { direction, year, number, bis };
}
