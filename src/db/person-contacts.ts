import type { Contact } from '../domain/person.ts';
import { personId as idText, type Person, personName } from '../domain/person.ts';
import { newUid } from '../domain/uid.ts';
import { RefusedError } from '../errors.ts';
import type { Database } from './database.ts';
import { isUniqueViolation } from './sqlite-errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    EMAIL_TAKEN: { typed: string; holder: { id: string; name: string } | undefined };
  }
}

type StoredContact = Contact & { personId: number };
export type NewContact = Omit<Contact, 'id'>;

export function listContacts(db: Database, filter: { personId?: number }): StoredContact[] {
  const where = filter.personId === undefined ? '' : 'WHERE person_id = @personId';
  return db
    .prepare<object, StoredContact>(
      `SELECT id, person_id AS personId, kind, scope, typed, key, extension
       FROM person_contact ${where} ORDER BY scope, kind, id`,
    )
    .all(filter);
}

/** One that the person has already is kept as it was typed first; a mailbox belongs to one person. */
export function addContact(db: Database, personId: number, contact: NewContact): void {
  const known = listContacts(db, { personId }).find(
    ({ kind, key }) => kind === contact.kind && key === contact.key,
  );
  if (known !== undefined) {
    setScope(db, known, contact);
    return;
  }
  try {
    db.prepare(
      `INSERT INTO person_contact (uid, person_id, kind, scope, typed, key, extension)
       VALUES (@uid, @personId, @kind, @scope, @typed, @key, @extension)`,
    ).run({ ...contact, uid: newUid(), personId });
  } catch (error) {
    throw isUniqueViolation(error) ? emailTaken(db, contact) : error;
  }
}

export function removeContact(db: Database, id: number): void {
  db.prepare('DELETE FROM person_contact WHERE id = ?').run(id);
}

/** Undefined where nobody has this address. */
export function holderOfEmail(db: Database, key: string): Pick<Person, HolderField> | undefined {
  return db
    .prepare<[string], Pick<Person, HolderField>>(
      `SELECT p.id, p.name_en AS nameEn, p.name_ar AS nameAr, p.forgotten_on AS forgottenOn
       FROM person_contact c JOIN person p ON p.id = c.person_id
       WHERE c.kind = 'email' AND c.key = ?`,
    )
    .get(key);
}

type HolderField = 'id' | 'nameEn' | 'nameAr' | 'forgottenOn';

function setScope(db: Database, known: StoredContact, { scope }: NewContact): void {
  db.prepare('UPDATE person_contact SET scope = @scope WHERE id = @id').run({
    id: known.id,
    scope,
  });
}

function emailTaken(db: Database, contact: NewContact): RefusedError {
  const holder = holderOfEmail(db, contact.key);
  const named = holder && { id: idText(holder), name: personName(holder) };
  return new RefusedError('EMAIL_TAKEN', { typed: contact.typed, holder: named });
}
