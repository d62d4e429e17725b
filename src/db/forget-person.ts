import type { IsoDay } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';
import { openChangeId } from './journal.ts';
import { blankJournal, privateNames, privateTexts, recordsMentioning } from './private-fields.ts';

type Forgetting = { on: IsoDay; reason: string | null };

/**
 * Blanks what identifies a person in the record, in the journal and in the command lines kept there;
 * the stub, its dates and posts stay. Returns the records whose free text still holds the name.
 */
export function forgetPerson(db: Database, id: number, { on, reason }: Forgetting): string[] {
  const ids = withMerged(db, id);
  const texts = privateTexts(db, ids);
  for (const one of ids) {
    blankRecord(db, one, on);
    insertRedaction(db, one, { on, reason });
  }
  shortenCommands(db, ids, texts, id);
  blankJournal(db, ids);
  return recordsMentioning(db, texts);
}

const shortestWord = 3;

/** Whether a text holds any word of the person's names; in Arabic و or ل may be joined to it. */
export function holdsName(db: Database, id: number, text: string): boolean {
  const said = wordsOf(text);
  return privateNames(db, withMerged(db, id))
    .flatMap(wordsOf)
    .filter((word) => word.length >= shortestWord)
    .some((word) => said.some((one) => one.endsWith(word)));
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ');
}

/** Records that were merged into this one hold the same person's names. */
function withMerged(db: Database, id: number): number[] {
  return db
    .prepare<[number], number>(
      `WITH RECURSIVE same (id) AS (
         VALUES (?) UNION SELECT p.id FROM person p JOIN same ON p.merged_into_id = same.id)
       SELECT id FROM same`,
    )
    .pluck()
    .all(id);
}

function blankRecord(db: Database, id: number, on: IsoDay): void {
  db.prepare('DELETE FROM person_contact WHERE person_id = ?').run(id);
  db.prepare('DELETE FROM person_alias WHERE person_id = ?').run(id);
  db.prepare(
    `UPDATE person SET name_en = NULL, name_ar = NULL, short_name = NULL, honorific_en = NULL,
       honorific_ar = NULL, language = NULL, consent_on = NULL, note = NULL, is_stub = 0,
       forgotten_on = @on WHERE id = @id`,
  ).run({ id, on });
}

function insertRedaction(db: Database, personId: number, { on, reason }: Forgetting): void {
  db.prepare(
    `INSERT INTO redaction (uid, person_id, change_id, forgotten_on, reason)
     VALUES (@uid, @personId, @changeId, @on, @reason)`,
  ).run({ uid: newUid(), personId, changeId: openChangeId(db), on, reason });
}

/** A command line was typed with the name in it, perhaps in a spelling that no field holds. */
function shortenCommands(
  db: Database,
  ids: readonly number[],
  texts: readonly string[],
  id: number,
): void {
  const touching = new Set(changesTouching(db, ids));
  const folded = texts.map(fold).filter((text) => text !== '');
  const shorten = db.prepare(
    'UPDATE change SET command = @command, command_salt = NULL WHERE id = @id',
  );
  const changes = db
    .prepare<[], { id: number; command: string }>('SELECT id, command FROM change')
    .all();
  for (const change of changes) {
    const said = fold(change.command);
    if (!touching.has(change.id) && !folded.some((text) => said.includes(text))) continue;
    shorten.run({ id: change.id, command: shortened(change.command) });
  }
  shorten.run({ id: openChangeId(db), command: `mwg person forget P-${id}` });
}

function changesTouching(db: Database, ids: readonly number[]): number[] {
  return db
    .prepare<{ ids: string }, number>(
      `SELECT DISTINCT change_id FROM change_row
       WHERE (table_name = 'person' AND row_key IN (SELECT value FROM json_each(@ids)))
          OR json_extract(coalesce(after, before), '$.person_id') IN (SELECT value FROM json_each(@ids))`,
    )
    .pluck()
    .all({ ids: JSON.stringify(ids) });
}

/** `mwg member rep …`: the verb stays. */
function shortened(command: string): string {
  const words = command.split(' ').slice(1, 3);
  const end = words.findIndex((word) => !/^[a-z]+$/.test(word));
  return ['mwg', ...(end === -1 ? words : words.slice(0, end)), '…'].join(' ');
}
