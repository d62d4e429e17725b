import { visibilitiesFor } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Decision, DecisionEvent, DecisionParty } from '../domain/decision.ts';
import { newUid } from '../domain/uid.ts';
import {
  type Audience,
  audiences,
  type DecisionKind,
  type DecisionStatus,
} from '../domain/vocabulary.ts';
import { oneOfWords } from './action-filter.ts';
import type { Database } from './database.ts';

export type DecisionFilter = {
  groupId: number;
  /** What became of it by the end of that day; those taken later are left out. */
  asOf?: IsoDay;
  meetingId?: number;
  organisationId?: number;
  kind?: DecisionKind;
  statuses?: readonly DecisionStatus[];
  audience?: Audience;
};

type Stored = Omit<Decision, 'to' | 'without'> & { to: string; without: string };

/** Where the meeting it was taken at, or the later decision, is above the reader, it is not named. */
const select = (visibilities: readonly Audience[] = audiences) => `
  SELECT d.id, d.group_id AS groupId, d.meeting_id AS meetingId,
    iif(${oneOfWords('m.visibility', visibilities)}, g.prefix || '-' || m.number, NULL) AS meeting,
    d.number, d.item_id AS itemId, d.kind,
    CASE WHEN d.status_on <= @asOf THEN d.status
      WHEN d.status = 'adopted' THEN 'proposed' ELSE 'adopted' END AS status, d.status_on AS statusOn,
    d.title_en AS titleEn, d.title_ar AS titleAr, d.decided_on AS decidedOn,
    d.decided_at AS decidedAt,
    iif(${oneOfWords('later.visibility', visibilities)}, d.superseded_by_id, NULL) AS supersededById,
    d.visibility,
    coalesce(e.follow_up, 'not_started') AS followUp, e.happened_on AS followUpOn,
    (SELECT json_group_array(json_object('organisationId', p.organisation_id,
        'name', coalesce(o.handle, p.name))) FROM (
        SELECT * FROM decision_party WHERE decision_id = d.id AND role = 'to' ORDER BY position) p
      LEFT JOIN organisation o ON o.id = p.organisation_id) AS "to",
    (SELECT json_group_array(o.handle) FROM (
        SELECT * FROM decision_party WHERE decision_id = d.id AND role = 'without' ORDER BY position) p
      JOIN organisation o ON o.id = p.organisation_id) AS without
  FROM decision d LEFT JOIN decision later ON later.id = d.superseded_by_id
  LEFT JOIN meeting m ON m.id = d.meeting_id LEFT JOIN working_group g ON g.id = m.group_id
  LEFT JOIN decision_event e ON e.id = (SELECT id FROM decision_event
    WHERE decision_id = d.id AND happened_on <= @asOf ORDER BY happened_on DESC, id DESC LIMIT 1)`;

const always = '9999-12-31';

export function getDecision(db: Database, id: number): Decision | undefined {
  const row = db.prepare<object, Stored>(`${select()} WHERE d.id = @id`).get({ id, asOf: always });
  return row && toDecision(row);
}

export function getDecisionAt(db: Database, meetingId: number, number: number) {
  const row = db
    .prepare<object, Stored>(`${select()} WHERE d.meeting_id = @meetingId AND d.number = @number`)
    .get({ meetingId, number, asOf: always });
  return row && toDecision(row);
}

export function listDecisions(db: Database, filter: DecisionFilter): Decision[] {
  const where = ['d.group_id = @groupId', 'd.decided_on <= @asOf'];
  if (filter.meetingId !== undefined) where.push('d.meeting_id = @meetingId');
  if (filter.kind !== undefined) where.push('d.kind = @kind');
  if (filter.organisationId !== undefined) {
    where.push(
      `EXISTS (SELECT 1 FROM decision_party p WHERE p.decision_id = d.id AND p.role = 'to'
         AND p.organisation_id = @organisationId)`,
    );
  }
  const visible = visibilitiesFor(filter.audience ?? 'office');
  return db
    .prepare<object, Stored>(`${select(visible)} WHERE ${where.join(' AND ')} ORDER BY d.id`)
    .all({ ...filter, asOf: filter.asOf ?? always })
    .map(toDecision)
    .filter(({ visibility }) => visible.includes(visibility))
    .filter(({ status }) => filter.statuses?.includes(status) ?? true);
}

export function findDecisionsByTitle(db: Database, folded: string): Decision[] {
  if (folded === '') return [];
  return db
    .prepare<object, Stored>(
      `${select()} WHERE instr(fold(d.title_en), @folded) OR instr(fold(d.title_ar), @folded)
       ORDER BY d.id`,
    )
    .all({ folded, asOf: always })
    .map(toDecision);
}

export function lastDecisionId(db: Database): number {
  return db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM decision').pluck().get() ?? 0;
}

function toDecision(row: Stored): Decision {
  return { ...row, to: JSON.parse(row.to), without: JSON.parse(row.without) };
}

export type NewDecision = Pick<
  Decision,
  | 'groupId'
  | 'meetingId'
  | 'itemId'
  | 'kind'
  | 'status'
  | 'titleEn'
  | 'titleAr'
  | 'decidedOn'
  | 'decidedAt'
  | 'visibility'
>;

/** Numbered after the meeting's last. */
export function insertDecision(db: Database, decision: NewDecision): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO decision (uid, group_id, meeting_id, number, item_id, kind, status, status_on,
         title_en, title_ar, decided_on, decided_at, visibility)
       VALUES (@uid, @groupId, @meetingId,
         iif(@meetingId IS NULL, NULL, (SELECT coalesce(max(number), 0) + 1 FROM decision
           WHERE meeting_id = @meetingId)),
         @itemId, @kind, @status, @decidedOn, @titleEn, @titleAr, @decidedOn, @decidedAt, @visibility)`,
    )
    .run({ ...decision, uid: newUid() });
  return Number(lastInsertRowid);
}

export type DecisionEdit = Partial<
  Pick<
    Decision,
    | 'itemId'
    | 'kind'
    | 'status'
    | 'statusOn'
    | 'titleEn'
    | 'titleAr'
    | 'decidedOn'
    | 'decidedAt'
    | 'supersededById'
    | 'visibility'
  >
>;

export function updateDecision(db: Database, decision: Decision, edit: DecisionEdit): void {
  db.prepare(
    `UPDATE decision SET item_id = @itemId, kind = @kind, status = @status, status_on = @statusOn,
       title_en = @titleEn, title_ar = @titleAr, decided_on = @decidedOn, decided_at = @decidedAt,
       superseded_by_id = @supersededById, visibility = @visibility WHERE id = @id`,
  ).run({ ...decision, ...edit });
}

export function replaceAddressees(
  db: Database,
  decisionId: number,
  parties: readonly DecisionParty[],
): void {
  const rows = parties.map(({ organisationId, name }) => ({
    organisationId,
    name: organisationId === null ? name : null,
  }));
  replaceParties(db, decisionId, 'to', rows);
}

/** By organisation. */
export function replaceWithout(db: Database, decisionId: number, ids: readonly number[]): void {
  const rows = ids.map((organisationId) => ({ organisationId, name: null }));
  replaceParties(db, decisionId, 'without', rows);
}

type PartyRow = { organisationId: number | null; name: string | null };

function replaceParties(
  db: Database,
  decisionId: number,
  role: 'to' | 'without',
  rows: readonly PartyRow[],
): void {
  db.prepare('DELETE FROM decision_party WHERE decision_id = @decisionId AND role = @role').run({
    decisionId,
    role,
  });
  const insert = db.prepare(
    `INSERT INTO decision_party (uid, decision_id, role, position, organisation_id, name)
     VALUES (@uid, @decisionId, @role, @position, @organisationId, @name)`,
  );
  for (const [index, row] of rows.entries()) {
    insert.run({ ...row, uid: newUid(), decisionId, role, position: index + 1 });
  }
}

/** In the order things happened. */
export function listDecisionEvents(db: Database, decisionId: number): DecisionEvent[] {
  return db
    .prepare<[number], DecisionEvent>(
      `SELECT follow_up AS followUp, happened_on AS happenedOn, note, letter_id AS letterId
       FROM decision_event WHERE decision_id = ? ORDER BY happened_on, id`,
    )
    .all(decisionId);
}

/** `recordedAt` is the UTC instant at which it was typed. */
export function insertDecisionEvent(
  db: Database,
  decisionId: number,
  event: DecisionEvent & { recordedAt: string },
): void {
  db.prepare(
    `INSERT INTO decision_event (uid, decision_id, follow_up, happened_on, recorded_at, note, letter_id)
     VALUES (@uid, @decisionId, @followUp, @happenedOn, @recordedAt, @note, @letterId)`,
  ).run({ ...event, decisionId, uid: newUid() });
}
