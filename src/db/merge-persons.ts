import type { Person } from '../domain/person.ts';
import type { Database } from './database.ts';
import { insertPersonAlias, listPersonAliases, type PersonEdit, updatePerson } from './persons.ts';

/** Where a record names one person, and whom. */
const named = [
  ['seat_person', 'person_id'],
  ['person_function', 'person_id'],
  ['attendance', 'person_id'],
  ['meeting_reply', 'person_id'],
  ['action_owner', 'person_id'],
  ['letter', 'signatory_person_id'],
] as const;

/** Everything of `going` becomes `staying`'s; what `staying` lacks is filled, nothing overwritten. */
export function mergePersons(db: Database, going: Person, staying: Person): void {
  const ids = { from: going.id, to: staying.id };
  moveParts(db, ids);
  for (const [table, column] of named) {
    db.prepare(`UPDATE ${table} SET ${column} = @to WHERE ${column} = @from`).run(ids);
  }
  moveContacts(db, ids);
  const merged = filled(staying, going);
  const spellings = [going.nameEn, going.nameAr, ...(listPersonAliases(db).get(going.id) ?? [])];
  for (const name of spellings) {
    const isNew = name !== null && name !== merged.nameEn && name !== merged.nameAr;
    if (isNew) insertPersonAlias(db, staying.id, name);
  }
  updatePerson(db, staying, merged);
  updatePerson(db, going, { mergedIntoId: staying.id });
}

/** Consent and verification are of one record's contacts: they do not pass to the other. */
function filled(staying: Person, going: Person): PersonEdit {
  return {
    nameEn: staying.nameEn ?? going.nameEn,
    nameAr: staying.nameAr ?? going.nameAr,
    shortName: staying.shortName ?? going.shortName,
    honorificEn: staying.honorificEn ?? going.honorificEn,
    honorificAr: staying.honorificAr ?? going.honorificAr,
    language: staying.language ?? going.language,
    note: staying.note ?? going.note,
    isStub: staying.isStub && going.isStub,
  };
}

/** An action that both own is owned once. */
function moveParts(db: Database, ids: { from: number; to: number }): void {
  db.prepare(
    `DELETE FROM action_owner WHERE person_id = @from AND action_id IN (
       SELECT action_id FROM action_owner WHERE person_id = @to)`,
  ).run(ids);
}

/** A line that both have stays once. */
function moveContacts(db: Database, ids: { from: number; to: number }): void {
  db.prepare(
    `DELETE FROM person_contact WHERE person_id = @from AND EXISTS (
       SELECT 1 FROM person_contact mine WHERE mine.person_id = @to
         AND mine.kind = person_contact.kind AND mine.key = person_contact.key)`,
  ).run(ids);
  db.prepare('UPDATE person_contact SET person_id = @to WHERE person_id = @from').run(ids);
}
