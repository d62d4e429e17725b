import type { IsoDay } from '../domain/day.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Contact, Person } from '../domain/person.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';
import { listContacts } from './person-contacts.ts';

type StoredPerson = Omit<Person, 'contacts' | 'isStub' | 'isActing'> & {
  isStub: number;
  isActing: number | null;
};

const select = `
  SELECT p.id, p.name_en AS nameEn, p.name_ar AS nameAr, p.short_name AS shortName,
    p.honorific_en AS honorificEn, p.honorific_ar AS honorificAr, p.language,
    p.consent_on AS consentOn, p.note, p.is_stub AS isStub, p.recorded_on AS recordedOn,
    p.verified_on AS verifiedOn, p.merged_into_id AS mergedIntoId, p.forgotten_on AS forgottenOn,
    f.title_en AS titleEn, f.title_ar AS titleAr, f.rank, f.is_acting AS isActing
  FROM person p
  LEFT JOIN person_function f ON f.id = (
    SELECT id FROM person_function WHERE person_id = p.id AND from_on <= @asOf
      AND (until_on IS NULL OR until_on >= @asOf) ORDER BY from_on DESC, id DESC LIMIT 1)`;

export function getPerson(db: Database, id: number, asOf: IsoDay): Person | undefined {
  const row = db.prepare<object, StoredPerson>(`${select} WHERE p.id = @id`).get({ id, asOf });
  return row && toPerson(row, listContacts(db, { personId: id }));
}

/** Everyone, the merged and the forgotten too, by full name: it begins with the given name. */
export function listPersons(db: Database, asOf: IsoDay): Person[] {
  const contacts = groupBy(listContacts(db, {}), ({ personId }) => personId);
  return db
    .prepare<object, StoredPerson>(`${select} ORDER BY fold(coalesce(p.name_en, p.name_ar)), p.id`)
    .all({ asOf })
    .map((row) => toPerson(row, contacts.get(row.id) ?? []));
}

function toPerson(row: StoredPerson, contacts: readonly Contact[]): Person {
  return { ...row, isStub: row.isStub === 1, isActing: row.isActing === 1, contacts };
}

export type PersonEdit = Partial<
  Pick<
    Person,
    | 'nameEn'
    | 'nameAr'
    | 'shortName'
    | 'honorificEn'
    | 'honorificAr'
    | 'language'
    | 'consentOn'
    | 'note'
    | 'isStub'
    | 'verifiedOn'
    | 'mergedIntoId'
  >
>;
export type NewPerson = PersonEdit & { recordedOn: IsoDay };

const blank = {
  nameEn: null,
  nameAr: null,
  shortName: null,
  honorificEn: null,
  honorificAr: null,
  language: null,
  consentOn: null,
  note: null,
  isStub: false,
  verifiedOn: null,
};

export function insertPerson(db: Database, person: NewPerson): number {
  const values = { ...blank, ...person, uid: newUid(), isStub: person.isStub ? 1 : 0 };
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO person (uid, name_en, name_ar, short_name, honorific_en, honorific_ar, language,
         consent_on, note, is_stub, recorded_on, verified_on)
       VALUES (@uid, @nameEn, @nameAr, @shortName, @honorificEn, @honorificAr, @language,
         @consentOn, @note, @isStub, @recordedOn, @verifiedOn)`,
    )
    .run(values);
  return Number(lastInsertRowid);
}

export function updatePerson(db: Database, person: Person, edit: PersonEdit): void {
  const { contacts: _, ...next } = { ...person, ...edit };
  db.prepare(
    `UPDATE person SET name_en = @nameEn, name_ar = @nameAr, short_name = @shortName,
       honorific_en = @honorificEn, honorific_ar = @honorificAr, language = @language,
       consent_on = @consentOn, note = @note, is_stub = @isStub, verified_on = @verifiedOn,
       merged_into_id = @mergedIntoId WHERE id = @id`,
  ).run({ ...next, isStub: next.isStub ? 1 : 0, isActing: null });
}

export function insertPersonAlias(db: Database, personId: number, name: string): void {
  db.prepare(
    `INSERT INTO person_alias (uid, person_id, name) VALUES (@uid, @personId, @name)
     ON CONFLICT DO NOTHING`,
  ).run({ uid: newUid(), personId, name });
}

/** Other spellings, by person. */
export function listPersonAliases(db: Database): Map<number, string[]> {
  const rows = db
    .prepare<[], { personId: number; name: string }>(
      'SELECT person_id AS personId, name FROM person_alias ORDER BY id',
    )
    .all();
  const byPerson = groupBy(rows, ({ personId }) => personId);
  return new Map([...byPerson].map(([id, aliases]) => [id, aliases.map(({ name }) => name)]));
}
