import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import {
  type Contact,
  functionText,
  type HeldFunction,
  type HeldPost,
  type Person,
  personId,
  personName,
} from '../domain/person.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { type ListedPerson, personColumns } from './persons.ts';
import { careerColumns } from './posts.ts';
import { recordFields } from './record-fields.ts';

type Dated = HeldFunction & { fromOn: IsoDay; untilOn: IsoDay | null };
type About = {
  aliases: readonly string[];
  posts: readonly HeldPost[];
  functions: readonly Dated[];
  suspected: readonly { person: Person; reason: string }[];
};

export function personCard(person: ListedPerson, about: About): Card {
  const { posts, functions, suspected, aliases } = about;
  return {
    kind: 'card',
    heading: `${personId(person)}  ${personName(person)}`,
    fields: [
      ...recordFields(personColumns, person, labels(person)),
      { key: 'aliases', label: 'spelt', value: aliases },
      { key: 'note', label: 'note', value: person.note, text: person.note ?? '' },
    ],
    sections: [
      section('contacts', 'Contacts', createListing(contactColumns, person.contacts, none)),
      section('posts', 'For whom', createListing(careerColumns, posts, none)),
      section('functions', 'Functions', createListing(functionColumns, functions, none)),
      section(
        'maybe_same',
        'Maybe the same person',
        createListing(suspectColumns, suspected, none),
      ),
    ].filter(({ listing }) => listing.count > 0),
    next: [`mwg history ${personId(person)}`],
  };
}

const none = { empty: 'none' };

function section(key: string, heading: string, listing: ReturnType<typeof createListing>) {
  return { key, heading, listing };
}

function labels(person: Person): Record<string, Omit<CardField, 'key' | 'value'>> {
  const { nameAr, honorificEn, honorificAr, language, consentOn, verifiedOn, recordedOn } = person;
  if (person.forgottenOn !== null) {
    return { forgotten: { label: 'forgotten', text: dayText(person.forgottenOn) } };
  }
  return {
    name_ar: { label: 'Arabic', text: nameAr ?? 'missing' },
    short_name: { label: 'short', text: person.shortName ?? '' },
    honorific: { label: 'honorific', text: [honorificEn, honorificAr].filter(Boolean).join(' · ') },
    title: { label: 'function', text: functionText(person) },
    title_ar: {
      label: 'in Arabic',
      text: person.titleAr === null ? '' : functionText(person, 'ar'),
    },
    language: { label: 'language', text: language ?? '' },
    consent: {
      label: 'consent',
      text:
        consentOn === null
          ? 'none: only office contacts are shared'
          : `since ${dayText(consentOn)}`,
    },
    verified: {
      label: 'verified',
      text: verifiedOn === null ? `never (recorded ${dayText(recordedOn)})` : dayText(verifiedOn),
    },
    stub: { label: 'complete', text: person.isStub ? 'no: known by name only' : '' },
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
    text: (held) => functionText(held),
  },
  { key: 'title_ar', title: 'In Arabic', value: ({ titleAr }) => titleAr, drop: 1 },
  { key: 'acting', value: ({ isActing }) => isActing, hidden: true },
  {
    key: 'from',
    value: ({ fromOn }) => fromOn,
    text: ({ fromOn }) => dayText(fromOn),
  },
  {
    key: 'until',
    value: ({ untilOn }) => untilOn,
    text: ({ untilOn }) => (untilOn === null ? '' : dayText(untilOn)),
  },
];

const suspectColumns: readonly Column<About['suspected'][number]>[] = [
  { key: 'id', value: ({ person }) => personId(person) },
  { key: 'name', value: ({ person }) => personName(person) },
  { key: 'reason', title: 'Because', value: ({ reason }) => reason },
];
