import type { Person } from '../domain/person.ts';
import type { Database } from './database.ts';
import { insertPersonAlias, listPersonAliases, type PersonEdit, updatePerson } from './persons.ts';

/** Everything of `going` becomes `staying`'s; what `staying` lacks is filled, nothing overwritten. */
export function mergePersons(db: Database, going: Person, staying: Person): void {
  const ids = { from: going.id, to: staying.id };
  for (const table of ['seat_person', 'person_function', 'attendance', 'meeting_reply']) {
    db.prepare(`UPDATE ${table} SET person_id = @to WHERE person_id = @from`).run(ids);
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

/** A line that both have stays once. */
function moveContacts(db: Database, ids: { from: number; to: number }): void {
  db.prepare(
    `DELETE FROM person_contact WHERE person_id = @from AND EXISTS (
       SELECT 1 FROM person_contact mine WHERE mine.person_id = @to
         AND mine.kind = person_contact.kind AND mine.key = person_contact.key)`,
  ).run(ids);
  db.prepare('UPDATE person_contact SET person_id = @to WHERE person_id = @from').run(ids);
}
