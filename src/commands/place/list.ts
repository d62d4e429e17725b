import { defineCommand } from '../../command.ts';
import { searchPlaces } from '../../db/place-search.ts';
import { findPlace } from '../../db/places.ts';
import { levels } from '../../domain/dtm.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, optional, text } from '../../params.ts';
import { placeColumns, placeNotes } from '../../records/places.ts';

export const placeList = defineCommand({
  name: 'place list',
  summary: 'Find places by code or by name in either language, with what lies in them',
  examples: [
    'mwg place list سبها',
    'mwg place list --in LY0211',
    'mwg place list --level baladiya --in "South" --csv',
  ],
  params: {
    search: optional(text('[<search>]', 'a code, or part of a name or of another spelling')),
    level: optional(choice('--level <level>', 'only places of one level', levels)),
    in: optional(text('--in <place>', 'only inside this place')),
  },
  returns: 'list',
  run(input, { db }) {
    const outer = input.in === undefined ? undefined : findPlace(db, input.in).place;
    const isWide = input.search === undefined && input.level === undefined;
    const places = searchPlaces(db, {
      text: input.search,
      level: input.level ?? (isWide && outer === undefined ? 'mantika' : undefined),
      within: outer && { placeId: outer.id, directly: isWide },
    });
    return createListing(placeColumns, places, {
      empty: ({ place }) => place.none(input.search),
      caption: ({ dtmCaptions }) => ['', ...placeNotes(places), dtmCaptions.boundary],
      notes: [({ place }) => place.inside, ({ place }) => place.spelling],
    });
  },
});
