import type { Database } from '../db/database.ts';
import { type Suspected, suspectDuplicates } from '../db/duplicates.ts';
import type { Scope } from '../db/groups.ts';
import { addContact } from '../db/person-contacts.ts';
import { holdFunction } from '../db/person-functions.ts';
import { getPerson, insertPerson, type PersonEdit, updatePerson } from '../db/persons.ts';
import type { IsoDay } from '../domain/day.ts';
import { given } from '../domain/given.ts';
import type { HeldFunction, Person } from '../domain/person.ts';
import type { TypedContact } from '../domain/typed-contact.ts';
import type { Language } from '../domain/vocabulary.ts';

/** What is typed of a person; null clears what stood there. */
export type PersonDetails = {
  ar?: string | null | undefined;
  shortName?: string | null | undefined;
  honorific?: string | null | undefined;
  honorificAr?: string | null | undefined;
  title?: string | null | undefined;
  titleAr?: string | null | undefined;
  rank?: string | null | undefined;
  acting?: boolean;
  email?: readonly TypedContact[] | undefined;
  phone?: readonly TypedContact[] | undefined;
  privateEmail?: readonly TypedContact[] | undefined;
  privatePhone?: readonly TypedContact[] | undefined;
  language?: Language | null | undefined;
  consent?: { day: IsoDay | null } | undefined;
  note?: string | null | undefined;
};

/** What is to be noticed of a person just saved. */
export type PersonNotices = {
  contacts: readonly { typed: string; unknownPrefix: string }[];
  suspected: readonly Suspected[];
};

const arabicLetter = /[\u0620-\u064a\u0671-\u06d3]/;

type Names = { nameEn: string | null; nameAr: string | null };

/** A name goes to the language it is written in; `ar` stands beside an English one. */
export function namesOf(name: string, ar: string | undefined): Names {
  if (ar === undefined && arabicLetter.test(name)) return { nameEn: null, nameAr: name };
  return { nameEn: name, nameAr: ar ?? null };
}

type Clock = Pick<Scope, 'db' | 'today'>;

export function createPerson({ db, today }: Clock, names: Names, isStub = false): Person {
  const id = insertPerson(db, { ...names, isStub, recordedOn: today });
  return personOf(db, id, today);
}

/** Writes down what was typed of a person, functions from a day on. */
export function saveDetails(
  { db, today }: Clock,
  person: Person,
  input: PersonDetails,
  fromOn: IsoDay,
): PersonNotices {
  updatePerson(db, person, editOf(input));
  const held = functionOf(person, input);
  if (held !== undefined) holdFunction(db, person.id, held, fromOn);
  const contacts = contactsOf(input);
  for (const contact of contacts) addContact(db, person.id, contact);
  return {
    contacts: contacts.flatMap(({ typed, unknownPrefix }) =>
      unknownPrefix === null ? [] : [{ typed, unknownPrefix }],
    ),
    suspected: suspectDuplicates(db, person.id, today),
  };
}

export function personOf(db: Database, id: number, asOf: IsoDay): Person {
  const person = getPerson(db, id, asOf);
  if (person === undefined) throw new Error(`No person ${id}.`);
  return person;
}

function contactsOf({ email, phone, privateEmail, privatePhone }: PersonDetails) {
  return [email, phone, privateEmail, privatePhone].flatMap((contacts) => contacts ?? []);
}

function editOf(input: PersonDetails): PersonEdit {
  const { ar, shortName, honorific, honorificAr, language, note, consent } = input;
  return given({
    nameAr: ar,
    shortName,
    honorificEn: honorific,
    honorificAr,
    language,
    note,
    consentOn: consent?.day,
  });
}

const noTitle = { titleEn: null, titleAr: null, isActing: false };

/** What is not typed of a function stays as it was; a new title begins without the old one's words. */
function functionOf(
  person: Person,
  { title, titleAr, rank, acting = false }: PersonDetails,
): HeldFunction | undefined {
  const typed = [title, titleAr, rank];
  if (!acting && typed.every((value) => value === undefined)) return undefined;
  const isNew = typeof title === 'string' || typeof titleAr === 'string';
  const held = isNew ? noTitle : person;
  return {
    titleEn: title === undefined ? held.titleEn : title,
    titleAr: titleAr === undefined ? held.titleAr : titleAr,
    rank: rank === undefined ? person.rank : rank,
    isActing: acting || held.isActing,
  };
}
