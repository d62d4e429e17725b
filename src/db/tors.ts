import type { IsoDay } from '../domain/day.ts';
import type { Tor } from '../domain/tor.ts';
import { rulesOf, type StoredRule } from '../domain/tor-rules.ts';
import { newUid } from '../domain/uid.ts';
import { type RecordLanguage, torRuleNames } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type NewTor = {
  groupId: number;
  version: string;
  language: RecordLanguage;
  draftedOn: IsoDay;
  fileName: string | null;
  fileSha256: string | null;
  note: string | null;
};

/** What `tor edit` may change beside the rules. */
export type TorEdit = Partial<Pick<NewTor, 'language' | 'fileName' | 'fileSha256' | 'note'>>;

type StoredTor = Omit<Tor, 'stored' | 'rules'>;

/** In the order they were drafted. */
export function listTors(db: Database, groupId: number): Tor[] {
  return db
    .prepare<[number], StoredTor>(
      `SELECT t.id, t.group_id AS groupId, g.code AS "group", t.version, t.status, t.language,
         t.drafted_on AS draftedOn, t.circulated_on AS circulatedOn, t.adopted_on AS adoptedOn,
         mg.prefix || '-' || m.number AS adoptedAt, t.superseded_on AS supersededOn,
         t.early_reason AS earlyReason, t.file_name AS fileName, t.file_sha256 AS fileSha256, t.note
       FROM tor t JOIN working_group g ON g.id = t.group_id
       LEFT JOIN meeting m ON m.id = t.adopted_meeting_id
       LEFT JOIN working_group mg ON mg.id = m.group_id
       WHERE t.group_id = ? ORDER BY t.drafted_on, t.id`,
    )
    .all(groupId)
    .map((tor) => withRules(db, tor));
}

function withRules(db: Database, tor: StoredTor): Tor {
  const stored = db
    .prepare<[number], Omit<StoredRule, 'fromTemplate'> & { fromTemplate: number }>(
      'SELECT rule, value, from_template AS fromTemplate, article FROM tor_rule WHERE tor_id = ?',
    )
    .all(tor.id)
    .map((rule) => ({ ...rule, fromTemplate: rule.fromTemplate === 1 }))
    .toSorted((a, b) => torRuleNames.indexOf(a.rule) - torRuleNames.indexOf(b.rule));
  return { ...tor, stored, rules: rulesOf(stored) };
}

export function insertTor(db: Database, tor: NewTor): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO tor (uid, group_id, version, status, language, drafted_on, file_name,
         file_sha256, note)
       VALUES (@uid, @groupId, @version, 'draft', @language, @draftedOn, @fileName,
         @fileSha256, @note)`,
    )
    .run({ ...tor, uid: newUid() });
  return Number(lastInsertRowid);
}

export function updateTor(db: Database, tor: Tor, edit: TorEdit): void {
  db.prepare(
    `UPDATE tor SET language = @language, file_name = @fileName, file_sha256 = @fileSha256,
       note = @note WHERE id = @id`,
  ).run({ ...tor, ...edit });
}

/** An article that is not said again stays. */
export function setRule(db: Database, torId: number, stored: StoredRule): void {
  const { rule, value, fromTemplate, article = null } = stored;
  db.prepare(
    `INSERT INTO tor_rule (uid, tor_id, rule, value, from_template, article)
     VALUES (@uid, @torId, @rule, @value, @fromTemplate, @article)
     ON CONFLICT (tor_id, rule) DO UPDATE SET value = @value, from_template = @fromTemplate,
       article = coalesce(@article, article)`,
  ).run({ uid: newUid(), torId, rule, value, fromTemplate: fromTemplate ? 1 : 0, article });
}

export function circulateTor(db: Database, id: number, on: IsoDay): void {
  db.prepare(`UPDATE tor SET status = 'circulated', circulated_on = @on WHERE id = @id`).run({
    id,
    on,
  });
}

export function supersedeTor(db: Database, id: number, on: IsoDay): void {
  db.prepare(`UPDATE tor SET status = 'superseded', superseded_on = @on WHERE id = @id`).run({
    id,
    on,
  });
}

export type Adoption = { on: IsoDay; meetingId: number | null; earlyReason: string | null };

export function adoptTor(db: Database, id: number, adoption: Adoption): void {
  db.prepare(
    `UPDATE tor SET status = 'adopted', adopted_on = @on, adopted_meeting_id = @meetingId,
       early_reason = @earlyReason WHERE id = @id`,
  ).run({ id, ...adoption });
}
