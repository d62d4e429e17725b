import type { Level } from '../domain/dtm.ts';
import { fold } from '../domain/fold.ts';
import { once } from '../domain/once.ts';
import type { Place, PlaceAlias } from '../domain/place.ts';
import { oncePerText } from '../tabular/once-per-text.ts';

type KnownPlace = { place: Place; names: readonly string[] };
export type NamedPlace = { place: Place; note: string | null };

export type Gazetteer = {
  get: (code: string) => Place | undefined;
  /** Places of one level by exact name or alias, folded. A name means nothing without its level. */
  named: (level: Level, name: string) => readonly NamedPlace[];
  isNamed: (place: Place, name: string) => boolean;
  /** All places of a level with every name they go by. */
  known: (level: Level) => readonly KnownPlace[];
};

/** Codes nest: LY, LY02, LY0211, LY021104, LY02110401. */
export const codeLengths: Readonly<Record<Level, number>> = {
  country: 2,
  region: 4,
  mantika: 6,
  baladiya: 8,
  muhalla: 10,
};

export function buildGazetteer(
  places: readonly Place[],
  aliases: readonly PlaceAlias[],
): Gazetteer {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const foldOnce = oncePerText(fold);
  // Folding 1,600 names takes longer than most files need: only where a name is not the place's own.
  const byName = once(() => indexNames(byCode, aliases));
  const named = (level: Level, name: string) => byName().get(nameKey(level, foldOnce(name))) ?? [];
  const namesOf = ({ code, nameEn, nameAr }: Place) => [
    ...[nameEn, nameAr],
    ...aliases.filter((alias) => alias.code === code).map(({ alias }) => alias),
  ];
  return {
    get: (code) => byCode.get(code),
    named,
    known: (level) =>
      places
        .filter((place) => place.level === level)
        .map((place) => ({ place, names: namesOf(place) })),
    isNamed: (place, name) =>
      place.nameEn === name ||
      place.nameAr === name ||
      foldOnce(place.nameEn) === foldOnce(name) ||
      foldOnce(place.nameAr) === foldOnce(name) ||
      named(place.level, name).some((found) => found.place.code === place.code),
  };
}

/** The place itself or the one above it at `level`: the parent is always the code's beginning. */
export function atLevel(gazetteer: Gazetteer, place: Place, level: Level): Place | undefined {
  return gazetteer.get(place.code.slice(0, codeLengths[level]));
}

function indexNames(places: ReadonlyMap<string, Place>, aliases: readonly PlaceAlias[]) {
  const index = new Map<string, NamedPlace[]>();
  for (const place of places.values()) {
    addName(index, place.nameEn, { place, note: null });
    addName(index, place.nameAr, { place, note: null });
  }
  for (const { code, alias, note } of aliases) {
    const place = places.get(code);
    if (place !== undefined) addName(index, alias, { place, note });
  }
  return index;
}

function addName(index: Map<string, NamedPlace[]>, name: string, named: NamedPlace): void {
  const folded = fold(name);
  if (folded === '') return;
  const key = nameKey(named.place.level, folded);
  const found = index.get(key) ?? [];
  if (found.some(({ place }) => place.code === named.place.code)) return;
  index.set(key, [...found, named]);
}

function nameKey(level: Level, folded: string): string {
  return `${level} ${folded}`;
}
