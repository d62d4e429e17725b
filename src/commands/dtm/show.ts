import { defineCommand } from '../../command.ts';
import { sumByCategory, sumByLevel } from '../../db/dtm-answers.ts';
import { pickSeries, type Series } from '../../db/dtm-series.ts';
import { findPlace, placeText, type StoredPlace } from '../../db/places.ts';
import { isFinerOrSame, measures, populations } from '../../domain/dtm.ts';
import { UsageError } from '../../errors.ts';
import { seriesCaption } from '../../listings/dtm-caption.ts';
import { sumColumns } from '../../listings/dtm-sums.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, count, optional, text } from '../../params.ts';

const ways = ['region', 'mantika', 'baladiya', 'muhalla', 'nationality'] as const;

export const dtmShow = defineCommand({
  name: 'dtm show',
  summary: 'Show the figures of one round by place or nationality, largest first',
  examples: [
    'mwg dtm show',
    'mwg dtm show --round 901 --by nationality --place Tripoli',
    'mwg dtm show --by baladiya --place LY0211 --csv',
  ],
  params: {
    round: optional(count('--round <n>', 'the latest one by default')),
    by: optional(choice('--by <what>', 'mantika by default', ways)),
    place: optional(text('--place <place>', 'only inside a place: a p-code, or its exact name')),
    population: optional(choice('--population <who>', 'migrants by default', populations)),
    measure: optional(choice('--measure <unit>', 'individuals by default', measures)),
  },
  returns: 'list',
  run(input, { db }) {
    const by = input.by ?? 'mantika';
    const { round, population, measure = 'individuals' } = input;
    const series = pickSeries(db, { round, population, measure, by });
    const found = input.place === undefined ? undefined : findPlace(db, input.place);
    demandInside(by, found?.place, series);
    const asked = { seriesId: series.id, placeId: found?.place.id ?? null };
    const sums =
      by === 'nationality' ? sumByCategory(db, asked) : sumByLevel(db, { ...asked, level: by });
    const total = sums.reduce((sum, row) => sum + row.value, 0);
    return createListing(sumColumns(by, total), sums, {
      empty: `No figures ${found ? `in ${placeText(found.place)}` : ''} in round ${series.number}.`,
      caption: seriesCaption(series, { by, total, place: found && placeText(found.place) }),
      notes: (found?.others ?? []).map(
        (other) => `${other.nameEn} is also a ${other.level}:  --place ${other.code}`,
      ),
    });
  },
});

/** A mantika cannot be asked for inside a baladiya, nor a muhalla of a series that has none. */
function demandInside(
  by: (typeof ways)[number],
  place: StoredPlace | undefined,
  series: Series,
): void {
  if (place === undefined) return;
  if (by !== 'nationality' && !isFinerOrSame(by, place.level)) {
    throw new UsageError({
      code: 'PLACE_TOO_SMALL',
      message: `${placeText(place)} lies inside one ${by}, so it cannot be shown by ${by}.`,
      hints: [`Show what is inside it:  --by ${series.level}`],
    });
  }
  if (!isFinerOrSame(series.level, place.level)) {
    throw new UsageError({
      code: 'PLACE_FINER_THAN_FIGURES',
      message: `round ${series.number} was counted by ${series.level}, so it has no figure for ${placeText(place)}.`,
      hints: ['See what was imported:  mwg dtm rounds'],
    });
  }
}
