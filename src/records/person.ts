import type { IsoDay } from '../domain/day.ts';
import { dayOr, dayText } from '../domain/day-text.ts';
import type { Likeness } from '../domain/duplicates.ts';
import {
  type Contact,
  contactTexts,
  functionText,
  type HeldFunction,
  type HeldPost,
  type Person,
  type Post,
  personId,
  personName,
} from '../domain/person.ts';
import { type Text, textIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column, Listing } from '../output/listing.ts';
import type { Card, CardField, Change } from '../output/result.ts';
import { labelledText } from './change-lines.ts';
import { markedContacts } from './person-contacts.ts';
import { suspectColumns } from './person-suspects.ts';
import { careerColumns } from './posts.ts';
import { recordFields, recordOf } from './record-fields.ts';

export type ListedPerson = Person & { posts: readonly Post[] };

export const personColumns: readonly Column<ListedPerson>[] = [
  { key: 'id', value: personId },
  {
    key: 'name',
    value: ({ nameEn }) => nameEn,
    text: (person, { language }) => personName(person, language),
    wrap: true,
  },
  { key: 'name_ar', value: ({ nameAr }) => nameAr, drop: 5, wrap: true },
  {
    key: 'title',
    value: ({ titleEn }) => titleEn,
    text: (person, { language }) => functionText(person, language),
    drop: 4,
    wrap: true,
  },
  {
    key: 'seats',
    value: ({ posts }) => posts.map(postText),
    text: ({ posts }, words) =>
      words.paper.joined(posts.map(({ handle, capacity }) => words.person.post(handle, capacity))),
    wrap: true,
  },
  {
    key: 'emails',
    value: (person) => contactTexts(person, { kind: 'email' }),
    text: (person, words) => markedContacts(person, 'email', words),
    drop: 3,
  },
  {
    key: 'phones',
    value: (person) => contactTexts(person, { kind: 'phone' }),
    text: (person, words) => markedContacts(person, 'phone', words),
    drop: 2,
  },
  {
    key: 'verified',
    value: ({ verifiedOn }) => verifiedOn,
    text: ({ verifiedOn }, { person }) =>
      verifiedOn === null ? person.never : dayText(verifiedOn),
    drop: 1,
  },
  {
    key: 'title_ar',
    title: ({ person }) => person.titleAr,
    value: ({ titleAr }) => titleAr,
    hidden: true,
  },
  { key: 'rank', value: ({ rank }) => rank, hidden: true },
  { key: 'acting', value: ({ isActing }) => isActing, hidden: true },
  { key: 'short_name', value: ({ shortName }) => shortName, hidden: true },
  { key: 'honorific', value: ({ honorificEn }) => honorificEn, hidden: true },
  {
    key: 'honorific_ar',
    value: ({ honorificAr }) => honorificAr,
    hidden: true,
  },
  { key: 'language', value: ({ language }) => language, hidden: true },
  { key: 'consent', value: ({ consentOn }) => consentOn, hidden: true },
  { key: 'stub', value: ({ isStub }) => isStub, hidden: true },
  { key: 'recorded', value: ({ recordedOn }) => recordedOn, hidden: true },
  { key: 'forgotten', value: ({ forgottenOn }) => forgottenOn, hidden: true },
];

/** `moi representative` */
export function postText({ handle, capacity }: Post): string {
  return `${handle} ${capacity.replaceAll('_', ' ')}`;
}

type Dated = HeldFunction & { fromOn: IsoDay; untilOn: IsoDay | null };
type About = {
  aliases: readonly string[];
  posts: readonly HeldPost[];
  functions: readonly Dated[];
  suspected: readonly { person: Person; alike: readonly Likeness[] }[];
};

export function personCard(person: ListedPerson, about: About): Card {
  const { posts, functions, suspected, aliases } = about;
  return {
    kind: 'card',
    heading: ({ language }) => `${personId(person)}  ${personName(person, language)}`,
    fields: [
      ...recordFields(personColumns, person, labels(person)),
      { key: 'aliases', label: label('spelt'), value: aliases },
      { key: 'note', label: label('note'), value: person.note, text: person.note ?? '' },
    ],
    sections: [
      section('contacts', createListing(contactColumns, person.contacts, none)),
      section('posts', createListing(careerColumns, posts, none)),
      section('functions', createListing(functionColumns, functions, none)),
      section('maybe_same', createListing(suspectColumns, suspected, none)),
    ].filter(({ listing }) => listing.count > 0),
    next: [(words) => words.person.history(personId(person))],
  };
}

const none = { empty: ({ person }: Words) => person.nothing };

function section(key: keyof Words['person']['sections'], listing: Listing) {
  return { key, heading: ({ person }: Words) => person.sections[key], listing };
}

type Label = keyof Words['person']['labels'];

function label(key: Label) {
  return ({ person }: Words) => person.labels[key];
}

function labels(person: Person): Record<string, Omit<CardField, 'key' | 'value'>> {
  const { nameAr, honorificEn, honorificAr, language, consentOn, verifiedOn, recordedOn } = person;
  if (person.forgottenOn !== null) {
    return { forgotten: { label: label('forgotten'), text: dayText(person.forgottenOn) } };
  }
  return {
    name_ar: { label: label('arabic'), text: (words) => nameAr ?? words.person.missing },
    short_name: { label: label('short'), text: person.shortName ?? '' },
    honorific: {
      label: label('honorific'),
      text: ({ language: printed }) =>
        [printed === 'ar' && honorificAr !== null ? null : honorificEn, honorificAr]
          .filter((part) => part !== null)
          .join(' · '),
    },
    title: { label: label('function'), text: ({ language }) => functionText(person, language) },
    title_ar: {
      label: label('inArabic'),
      text: person.titleAr === null ? '' : functionText(person, 'ar'),
    },
    language: { label: label('language'), text: language ?? '' },
    consent: {
      label: label('consent'),
      text: (words) =>
        consentOn === null
          ? words.person.noConsent
          : words.person.consentSince(words.days.day(consentOn)),
    },
    verified: {
      label: label('verified'),
      text: ({ person: said, days }) =>
        verifiedOn === null ? said.neverVerified(days.day(recordedOn)) : days.day(verifiedOn),
    },
    stub: { label: label('complete'), text: (words) => (person.isStub ? words.person.stub : '') },
  };
}

const contactColumns: readonly Column<Contact>[] = [
  { key: 'scope', value: ({ scope }) => scope },
  { key: 'kind', value: ({ kind }) => kind },
  { key: 'typed', value: ({ typed }) => typed },
  { key: 'normalised', value: ({ key }) => key },
  { key: 'extension', value: ({ extension }) => extension, hidden: true },
];

const functionColumns: readonly Column<Dated>[] = [
  {
    key: 'title',
    value: ({ titleEn }) => titleEn,
    text: (held, { language }) => functionText(held, language),
  },
  {
    key: 'title_ar',
    title: ({ person }) => person.titleArShort,
    value: ({ titleAr }) => titleAr,
    drop: 1,
  },
  { key: 'acting', value: ({ isActing }) => isActing, hidden: true },
  {
    key: 'from',
    value: ({ fromOn }) => fromOn,
    text: ({ fromOn }) => dayText(fromOn),
  },
  {
    key: 'until',
    value: ({ untilOn }) => untilOn,
    text: ({ untilOn }) => dayOr(untilOn),
  },
];

type News = { what: Text; notices?: readonly Text[]; next?: readonly Text[] };

/** What a person reads of somebody whose record was changed. */
export function personChange(
  person: ListedPerson,
  { what, notices = [], next = [] }: News,
): Change {
  const held = functionText(person);
  return {
    kind: 'change',
    say: [
      (words) => `${personId(person)} ${textIn(words, what)}  ${personName(person)}`,
      ...(held === '' ? [] : [labelled('function', held)]),
      ...notices.map((notice) => labelled('note', notice)),
    ],
    records: [personRecord(person)],
    next,
  };
}

export function labelled(key: Label, text: Text): Text {
  return labelledText(label(key), text);
}

export function personRecord(person: ListedPerson): Change['records'][number] {
  return recordOf(personId(person), personColumns, person);
}
