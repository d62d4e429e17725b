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
  { key: 'id', value: personId },
  { key: 'name', value: ({ nameEn }) => nameEn, text: (person) => personName(person), cut: true },
  { key: 'name_ar', value: ({ nameAr }) => nameAr, drop: 5, cut: true },
  {
    key: 'title',
    value: ({ titleEn }) => titleEn,
    text: (person) => functionText(person),
    drop: 4,
    cut: true,
  },
  { key: 'seats', value: ({ posts }) => posts.map(postText), cut: true },
  {
    key: 'emails',
    value: (person) => contactTexts(person, { kind: 'email' }),
    text: (person) => markedContacts(person, 'email'),
    drop: 3,
  },
  {
    key: 'phones',
    value: (person) => contactTexts(person, { kind: 'phone' }),
    text: (person) => markedContacts(person, 'phone'),
    drop: 2,
  },
  {
    key: 'verified',
    value: ({ verifiedOn }) => verifiedOn,
    text: ({ verifiedOn }) => (verifiedOn === null ? 'never' : dayText(verifiedOn)),
    drop: 1,
  },
  { key: 'title_ar', title: 'Function (ar)', value: ({ titleAr }) => titleAr, hidden: true },
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
