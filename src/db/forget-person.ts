import type { IsoDay } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import { newUid } from '../domain/uid.ts';
import { type Blanked, digestOfLeft } from './blanked.ts';
import type { Database } from './database.ts';
import { openChangeId } from './journal.ts';
import {
  blankJournal,
  familyWords,
  holdsWord,
  privateNames,
  privateTexts,
  recordsMentioning,
  tellingWords,
} from './private-fields.ts';

type Forgetting = { on: IsoDay; reason: string | null };
type Redaction = Forgetting & { blanked: Blanked };

/**
 * Blanks what identifies a person in the record, in the journal and in the command lines kept there;
 * the stub, its dates and posts stay. Returns the records whose text still holds a word of the name.
 */
export function forgetPerson(db: Database, id: number, { on, reason }: Forgetting): string[] {
  const ids = withMerged(db, id);
  const names = privateNames(db, ids);
  const texts = privateTexts(db, ids);
  for (const one of ids) blankRecord(db, one, on);
  const commands = shortenCommands(db, id, { ids, texts, words: familyWords(names) });
  const blanked = { rows: blankJournal(db, ids), commands };
  for (const one of ids) insertRedaction(db, one, { on, reason, blanked });
  return recordsMentioning(db, tellingWords(names));
}

/** Every name that the book has held of a person, merged records included. */
export function namesHeld(db: Database, id: number): string[] {
  return privateNames(db, withMerged(db, id));
}

/** Whether a text holds any word of the person's names. */
export function holdsName(db: Database, id: number, text: string): boolean {
  return holdsWord(text, tellingWords(namesHeld(db, id)));
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

/** It names what it blanked: nothing else may be blank in the history. */
function insertRedaction(db: Database, personId: number, redaction: Redaction): void {
  const { on, reason } = redaction;
  const blanked = JSON.stringify(redaction.blanked);
  db.prepare(
    `INSERT INTO redaction (uid, person_id, change_id, forgotten_on, reason, blanked)
     VALUES (@uid, @personId, @changeId, @on, @reason, @blanked)`,
  ).run({ uid: newUid(), personId, changeId: openChangeId(db), on, reason, blanked });
}

type Traces = { ids: readonly number[]; texts: readonly string[]; words: readonly string[] };

/**
 * A command line was typed with the name in it, perhaps in a spelling that no field holds. Returns what
 * is left of each command that was shortened.
 */
function shortenCommands(
  db: Database,
  id: number,
  { ids, texts, words }: Traces,
): Blanked['commands'] {
  const commands: [number, string][] = [];
  const touching = new Set(changesTouching(db, ids));
  const folded = texts.map(fold).filter((text) => text !== '');
  const shorten = db.prepare(
    'UPDATE change SET command = @command, command_salt = NULL WHERE id = @id',
  );
  const changes = db
    .prepare<[], { id: number; command: string }>('SELECT id, command FROM change')
    .all();
  for (const change of changes) {
    const line = fold(change.command);
    const holds = folded.some((text) => line.includes(text)) || holdsWord(change.command, words);
    if (!touching.has(change.id) && !holds) continue;
    const command = shortened(change.command);
    shorten.run({ id: change.id, command });
    commands.push([change.id, digestOfLeft(command)]);
  }
  shorten.run({ id: openChangeId(db), command: `mwg person forget P-${id}` });
  return commands;
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
