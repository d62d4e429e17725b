import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { type Asked, type Sum, sumByCategory, sumByLevel } from '../../db/dtm-answers.ts';
import { coverageOf } from '../../db/dtm-coverage.ts';
import { hiddenPlaces } from '../../db/dtm-hidden.ts';
import { pickSeries } from '../../db/pick-series.ts';
import { populations } from '../../domain/dtm.ts';
import { veilOf, veilOfPart, veilOfSum, withheld } from '../../domain/dtm-policy.ts';
import { isPlaceWay, neededSeries, restName, type Way, ways } from '../../domain/dtm-ways.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Listing } from '../../output/listing.ts';
import type { Input } from '../../param.ts';
import { choice, count, optional } from '../../params.ts';
import { type SumRow, sumColumns } from '../../records/dtm-sums.ts';
import { roundColumns } from '../../records/dtm-whose.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import {
  askPlace,
  demandInside,
  demandNameable,
  demandOneBreakdown,
  otherPlaceNotes,
} from './ask-place.ts';
import {
  nationalityParam,
  placeParam,
  readerParam,
  seriesAsked,
  seriesParams,
} from './asked-series.ts';
import { findNationality } from './find-nationality.ts';
import { populationsListing } from './populations.ts';

const params = {
  round: optional(count('--round <n>', 'the latest one by default')),
  by: optional(choice('--by <what>', 'mantika by default', ways)),
  place: placeParam,
  nationality: nationalityParam,
  top: optional(count('--top <n>', 'the first n, and the others in one line')),
  ...seriesParams,
  population: optional(
    choice('--population <who>', 'migrants by default; all of them side by side', [
      ...populations,
      'all',
    ]),
  ),
  reader: readerParam,
  asOf: asOfParam,
};

export const dtmShow = defineCommand({
  name: 'dtm show',
  summary: 'Show the figures of one round by place or nationality, largest first',
  examples: [
    'mwg dtm show',
    'mwg dtm show --round 901 --by nationality --place Tripoli --top 5',
    'mwg dtm show --population all --by region',
    'mwg dtm show --by mantika --nationality Sudan',
    'mwg dtm show --by baladiya --place LY0211 --for members --csv',
  ],
  params,
  returns: 'list',
  run: (input, context) => standingOn(context, input.asOf, ({ db }) => figuresShown(db, input)),
});

function figuresShown(db: Database, input: Input<typeof params>): Listing {
  const { population, ...rest } = input;
  if (population === 'all') return populationsListing(db, input);
  const { by = 'mantika', reader = 'office', round } = input;
  const found = askPlace(db, input.place);
  const place = found?.place;
  demandInside(by, place);
  demandOneBreakdown(by, input.nationality);
  demandNameable({ by, place: place?.level, nationality: input.nationality }, reader);
  const needed = neededSeries(by, place?.level, input.nationality);
  const picked = pickSeries(db, { ...seriesAsked({ ...rest, population }), ...needed, round });
  const series = { ...picked, coverage: coverageOf(db, picked) };
  const one = findNationality(db, input.nationality);
  const asked = { seriesId: series.id, place, categoryId: one?.categoryId };
  const hidden = hiddenPlaces(db, series, reader, one?.categoryId);
  const whole = isPlaceWay(by) ? undefined : place?.code;
  const sums = sumsBy(db, by, asked).map((sum) => ({
    ...sum,
    veil: veilOfPart(sum, whole, hidden),
  }));
  const total = sums.reduce((sum, row) => sum + row.value, 0);
  const veil = veilOf({ code: place?.code ?? '', value: total }, hidden) ?? veilOfSum(sums);
  const told = veil === undefined ? total : undefined;
  const columns = [
    ...sumColumns(by, told, series.coverage),
    ...roundColumns<SumRow>(series, { place, nationality: one }),
  ];
  return createListing(columns, topOf(sums, input.top, by), {
    empty: ({ dtmCaptions }) => dtmCaptions.noFigures(place, series.number),
    caption: ({ dtmCaptions }) =>
      dtmCaptions.series(series, {
        by,
        total: veil ?? groupedNumber(total),
        place,
        nationality: one,
      }),
    notes: otherPlaceNotes(found),
  });
}

function sumsBy(db: Database, by: Way, asked: Asked): Sum[] {
  return isPlaceWay(by) ? sumByLevel(db, { ...asked, level: by }) : sumByCategory(db, asked);
}

/** The rest is added up in a last line, so that the lines still make the total. */
function topOf(sums: readonly SumRow[], top: number | undefined, by: Way): SumRow[] {
  if (top === undefined || sums.length <= top) return [...sums];
  const rest = sums.slice(top);
  const { en, ar } = restName(by);
  const isHidden = rest.some(({ veil }) => veil !== undefined);
  return [
    ...sums.slice(0, top),
    {
      code: '',
      nameEn: `${en} (${rest.length})`,
      nameAr: ar,
      value: rest.reduce((sum, row) => sum + row.value, 0),
      veil: isHidden ? withheld : undefined,
    },
  ];
}
