import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { aliasesOf, insertPlaceAlias, placesNamed } from '../../db/place-search.ts';
import { findPlace, placeText, type StoredPlace } from '../../db/places.ts';
import { RefusedError } from '../../errors.ts';
import { type Text, textIn } from '../../language/text.ts';
import type { Change } from '../../output/result.ts';
import { optional, text } from '../../params.ts';
import { demandSearchable } from '../demand-searchable.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    ALIAS_TAKEN: { name: string; holder: Pick<StoredPlace, 'code' | 'level'>; text: string };
  }
}

export const placeAlias = defineCommand({
  name: 'place alias',
  summary: 'Keep another spelling of a place; files and questions find it by that name too',
  examples: [
    'mwg place alias LY0211 "Tarabulus"',
    'mwg place alias LY0319 "Sabhah" --note "as the census writes it"',
  ],
  params: {
    place: text('<place>', 'its code, or its exact name', 'Which place?'),
    name: text('<name>', 'the other spelling', 'Which other spelling?'),
    note: optional(text('--note <text>', 'where the name may mean other borders')),
  },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const { place } = findPlace(db, input.place);
    demandSearchable(input.name);
    const named = placesNamed(db, place.level, input.name);
    if (named.some(({ id }) => id === place.id)) {
      return aliasChange(db, place, (words) => words.place.hasAlias(input.name));
    }
    const holder = named.find((other) => clashes(place, other));
    if (holder !== undefined)
      throw new RefusedError('ALIAS_TAKEN', { name: input.name, holder, text: placeText(holder) });
    insertPlaceAlias(db, { placeId: place.id, name: input.name, note: input.note ?? null });
    return aliasChange(db, place, (words) => words.place.aliasKept(input.name));
  },
});

/** Muhallas of two baladiyas may share a name; of wider places a name must be one place's alone. */
function clashes(place: StoredPlace, other: StoredPlace): boolean {
  return place.level !== 'muhalla' || other.parent === place.parent;
}

function aliasChange(db: Database, found: StoredPlace, done: Text): Change {
  const aliases = aliasesOf(db, found.id).map(({ name }) => name);
  return {
    kind: 'change',
    say: [
      (words) => `${placeText(found)} ${textIn(words, done)}`,
      ({ place }) => place.alsoWritten(aliases),
    ],
    records: [{ id: found.code, fields: { name: found.nameEn, level: found.level, aliases } }],
    next: [({ place }) => place.see(found.code)],
  };
}
