import type { Level } from '../domain/dtm.ts';
import { groupBy } from '../domain/group-by.ts';
import { nameIn } from '../language/text.ts';
import type { Column } from '../output/listing.ts';

type ListedPlace = {
  code: string;
  level: Level;
  nameEn: string;
  nameAr: string;
  parent: string | null;
  parentEn: string | null;
  parentAr: string | null;
  children: number;
  aliases: readonly { name: string; note: string | null }[];
};

export const placeColumns: readonly Column<ListedPlace>[] = [
  { key: 'code', value: (place) => place.code },
  { key: 'level', value: (place) => place.level },
  { key: 'name', value: (place) => place.nameEn, cut: true },
  {
    key: 'inside',
    value: (place) => place.parentEn,
    text: ({ parent, parentEn, parentAr }, words) =>
      parent === null ? '' : `${nameIn(words, { nameEn: parentEn, nameAr: parentAr })} ${parent}`,
    drop: 3,
  },
  { key: 'children', value: (place) => place.children, align: 'right', drop: 2 },
  { key: 'name_ar', value: (place) => place.nameAr, cut: true, drop: 4 },
  {
    key: 'aliases',
    value: (place) => place.aliases.map(({ name }) => name),
    text: (place, { paper }) => paper.joined(place.aliases.map(aliasText)),
    cut: true,
    drop: 1,
  },
  { key: 'parent', title: 'Parent', value: (place) => place.parent, hidden: true },
  {
    key: 'alias_notes',
    value: (place) =>
      place.aliases.flatMap(({ name, note }) => (note === null ? [] : `${name}: ${note}`)),
    hidden: true,
  },
];

/** A star says that the name may mean other borders. */
function aliasText({ name, note }: { name: string; note: string | null }): string {
  return note === null ? name : `${name}*`;
}

/** `* Al Wahat, الواحات (LY0105): boundary may differ`: what the stars stand for. */
export function placeNotes(places: readonly ListedPlace[]): string[] {
  return places.flatMap(({ aliases, code }) =>
    [...groupBy(aliases, ({ note }) => note)].flatMap(([note, same]) =>
      note === null ? [] : `* ${same.map(({ name }) => name).join(', ')} (${code}): ${note}`,
    ),
  );
}
