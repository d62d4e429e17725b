import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { aliasesOf, insertPlaceAlias, placesNamed } from '../../db/place-search.ts';
import { findPlace, placeText, type StoredPlace } from '../../db/places.ts';
import { fold } from '../../domain/fold.ts';
import { RefusedError, UsageError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';
import { optional, text } from '../../params.ts';

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
    if (fold(input.name) === '') throw noName(input.name);
    const named = placesNamed(db, place.level, input.name);
    if (named.some(({ id }) => id === place.id)) {
      return aliasChange(db, place, `goes by "${input.name}" already. Nothing changed.`);
    }
    const holder = named.find((other) => clashes(place, other));
    if (holder !== undefined) throw taken(input.name, holder);
    insertPlaceAlias(db, { placeId: place.id, name: input.name, note: input.note ?? null });
    return aliasChange(db, place, `is also found as "${input.name}"`);
  },
});

/** Muhallas of two baladiyas may share a name; of wider places a name must be one place's alone. */
function clashes(place: StoredPlace, other: StoredPlace): boolean {
  return place.level !== 'muhalla' || other.parent === place.parent;
}

function aliasChange(db: Database, place: StoredPlace, done: string): Change {
  const aliases = aliasesOf(db, place.id).map(({ name }) => name);
  return {
    kind: 'change',
    say: [`${placeText(place)} ${done}`, `  also written  ${aliases.join(', ')}`],
    records: [{ id: place.code, fields: { name: place.nameEn, level: place.level, aliases } }],
    next: [`mwg place list ${place.code}`],
  };
}

function taken(name: string, holder: StoredPlace): RefusedError {
  return new RefusedError({
    code: 'ALIAS_TAKEN',
    message: `"${name}" is the name of ${placeText(holder)}, so no other ${holder.level} may go by it.`,
    hints: [`See it:  mwg place list ${holder.code}`],
  });
}

function noName(name: string): UsageError {
  return new UsageError({
    code: 'VALUE_INVALID',
    message: `"${name}" has no letter or digit, so nothing could be found by it.`,
  });
}
