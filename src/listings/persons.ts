import { dayText } from '../domain/day-text.ts';
import {
  contactTexts,
  functionText,
  markedContacts,
  type Person,
  type Post,
  personId,
  personName,
} from '../domain/person.ts';
import type { Column } from '../output/listing.ts';

export type ListedPerson = Person & { posts: readonly Post[] };

export const personColumns: readonly Column<ListedPerson>[] = [
  { key: 'id', title: 'Id', value: personId },
  { key: 'name', title: 'Name', value: ({ nameEn }) => nameEn, text: personName, cut: true },
  { key: 'name_ar', title: 'Name (ar)', value: ({ nameAr }) => nameAr, drop: 5, cut: true },
  {
    key: 'title',
    title: 'Function',
    value: ({ titleEn }) => titleEn,
    text: functionText,
    drop: 4,
    cut: true,
  },
  { key: 'seats', title: 'For', value: ({ posts }) => posts.map(postText), cut: true },
  {
    key: 'emails',
    title: 'E-mail',
    value: (person) => contactTexts(person, { kind: 'email' }),
    text: (person) => markedContacts(person, 'email'),
    drop: 3,
  },
  {
    key: 'phones',
    title: 'Telephone',
    value: (person) => contactTexts(person, { kind: 'phone' }),
    text: (person) => markedContacts(person, 'phone'),
    drop: 2,
  },
  {
    key: 'verified',
    title: 'Verified',
    value: ({ verifiedOn }) => verifiedOn,
    text: ({ verifiedOn }) => (verifiedOn === null ? 'never' : dayText(verifiedOn)),
    drop: 1,
  },
  { key: 'title_ar', title: 'Function (ar)', value: ({ titleAr }) => titleAr, hidden: true },
  { key: 'rank', title: 'Rank', value: ({ rank }) => rank, hidden: true },
  { key: 'acting', title: 'Acting', value: ({ isActing }) => isActing, hidden: true },
  { key: 'short_name', title: 'Short', value: ({ shortName }) => shortName, hidden: true },
  { key: 'honorific', title: 'Honorific', value: ({ honorificEn }) => honorificEn, hidden: true },
  {
    key: 'honorific_ar',
    title: 'Honorific (ar)',
    value: ({ honorificAr }) => honorificAr,
    hidden: true,
  },
  { key: 'language', title: 'Language', value: ({ language }) => language, hidden: true },
  { key: 'consent', title: 'Consent', value: ({ consentOn }) => consentOn, hidden: true },
  { key: 'stub', title: 'To complete', value: ({ isStub }) => isStub, hidden: true },
  { key: 'recorded', title: 'Recorded', value: ({ recordedOn }) => recordedOn, hidden: true },
  { key: 'forgotten', title: 'Forgotten', value: ({ forgottenOn }) => forgottenOn, hidden: true },
];

/** `moi representative` */
export function postText({ handle, capacity }: Post): string {
  return `${handle} ${capacity.replaceAll('_', ' ')}`;
}
