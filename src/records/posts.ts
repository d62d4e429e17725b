import { dayOr, dayText } from '../domain/day-text.ts';
import {
  contactTexts,
  functionText,
  type HeldPost,
  personId,
  personName,
} from '../domain/person.ts';
import type { Column } from '../output/listing.ts';
import { markedContacts } from './person-contacts.ts';

/** The people of a seat: who speaks for it, who receives its letters, who is copied. */
export const postColumns: readonly Column<HeldPost>[] = [
  { key: 'capacity', value: ({ capacity }) => capacity },
  { key: 'id', value: ({ person }) => personId(person), drop: 2 },
  {
    key: 'name',
    value: ({ person }) => person.nameEn,
    text: ({ person }, { language }) => personName(person, language),
  },
  { key: 'name_ar', value: ({ person }) => person.nameAr, hidden: true },
  {
    key: 'title',
    value: ({ person }) => person.titleEn,
    text: ({ person }, { language }) => functionText(person, language),
    drop: 3,
    wrap: true,
  },
  {
    key: 'phones',
    value: ({ person }) => contactTexts(person, { kind: 'phone' }),
    text: ({ person }, words) => markedContacts(person, 'phone', words),
  },
  {
    key: 'emails',
    value: ({ person }) => contactTexts(person, { kind: 'email' }),
    text: ({ person }, words) => markedContacts(person, 'email', words),
    drop: 4,
  },
  {
    key: 'from',
    value: ({ fromOn }) => fromOn,
    text: ({ fromOn }) => dayText(fromOn),
    drop: 1,
  },
  { key: 'until', value: ({ untilOn }) => untilOn, hidden: true },
  { key: 'letter', value: ({ letter }) => letter, drop: 1 },
];

/** A person's own posts, past ones too. */
export const careerColumns: readonly Column<HeldPost>[] = [
  { key: 'member', value: ({ handle }) => handle },
  ...postColumns.filter(({ key }) => ['capacity', 'from'].includes(key)),
  {
    key: 'until',
    value: ({ untilOn }) => untilOn,
    text: ({ untilOn }) => dayOr(untilOn),
  },
  { key: 'letter', value: ({ letter }) => letter },
];
