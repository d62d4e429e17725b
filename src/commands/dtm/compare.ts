import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { type Asked, sumByCategory, sumByLevel, sumOf } from '../../db/dtm-answers.ts';
import { hiddenPlaces } from '../../db/dtm-hidden.ts';
import { type Compared, compared, compareSums, withoutChange } from '../../domain/compare-sums.ts';
import { isPartial } from '../../domain/coverage.ts';
import { veilOf, veilOfPart, veilOfSum } from '../../domain/dtm-policy.ts';
import { isPlaceWay, neededSeries, type Way, ways } from '../../domain/dtm-ways.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Listing } from '../../output/listing.ts';
import type { Input } from '../../param.ts';
import { choice, count, optional } from '../../params.ts';
import { compareColumns } from '../../records/dtm-compare.ts';
import { whoseColumns } from '../../records/dtm-whose.ts';
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
import { comparablePair } from './comparable-pair.ts';
import { findNationality } from './find-nationality.ts';

const params = {
  round: count('<round>', 'the later round'),
  with: optional(count('--with <n>', 'the other round (default: the one before it)')),
  by: optional(choice('--by <what>', 'mantika by default', ways)),
  place: placeParam,
  nationality: nationalityParam,
  ...seriesParams,
  reader: readerParam,
  asOf: asOfParam,
};

export const dtmCompare = defineCommand({
  name: 'dtm compare',
  summary: 'Compare two rounds line by line, the largest change first',
  examples: [
    'mwg dtm compare 902 --with 901',
    'mwg dtm compare 902 --by nationality --place Tripoli',
    'mwg dtm compare 902 --with 901 --by region --csv',
  ],
  params,
  returns: 'list',
  run: (input, context) => standingOn(context, input.asOf, ({ db }) => roundsCompared(db, input)),
});

function roundsCompared(db: Database, input: Input<typeof params>): Listing {
  const { by = 'mantika', reader = 'office' } = input;
  const found = askPlace(db, input.place);
  const place = found?.place;
  demandInside(by, place);
  demandOneBreakdown(by, input.nationality);
  demandNameable({ by, place: place?.level, nationality: input.nationality }, reader);
  const needed = neededSeries(by, place?.level, input.nationality);
  const pair = comparablePair(db, {
    ...seriesAsked(input),
    ...needed,
    round: input.round,
    other: input.with,
  });
  const nationality = findNationality(db, input.nationality);
  const categoryId = nationality?.categoryId;
  const asked = (seriesId: number) => ({ seriesId, place, categoryId });
  const [before, now] = [asked(pair.before.id), asked(pair.now.id)];
  const isLike = !isPartial(pair.before.coverage) && !isPartial(pair.now.coverage);
  const both = compared(sumOf(db, before), sumOf(db, now));
  const all = compareBy(db, by, before, now);
  const [total, rows] = isLike ? [both, all] : [withoutChange(both), all.map(withoutChange)];
  const hiddenIn = (one: 'before' | 'now') =>
    hiddenPlaces(db, pair[one], reader, nationality?.categoryId);
  const hidden = { before: hiddenIn('before'), now: hiddenIn('now') };
  const columns = [
    ...compareColumns(by, { before: pair.before.number, now: pair.now.number }),
    ...whoseColumns(pair, { place, nationality }),
  ];
  const lines = veiled(rows, hidden, isPlaceWay(by) ? undefined : place?.code);
  return createListing(columns, lines, {
    empty: ({ figures }) => figures.neither,
    caption: ({ dtmCaptions }) =>
      dtmCaptions.compare(pair, {
        ...total,
        by,
        veils: totalVeils(place?.code ?? '', total, hidden, lines),
        // The sum of the others would give a hidden one away.
        paired: hidden.before.size + hidden.now.size > 0 ? undefined : pairedOf(rows),
        place,
        nationality,
      }),
    notes: otherPlaceNotes(found),
  });
}

function compareBy(db: Database, by: Way, before: Asked, now: Asked): Compared[] {
  return isPlaceWay(by)
    ? compareSums(
        sumByLevel(db, { ...before, level: by }),
        sumByLevel(db, { ...now, level: by }),
        'unknown',
      )
    : compareSums(sumByCategory(db, before), sumByCategory(db, now), 'zero');
}

/** Where places were assessed once only: how many, and the change of the others. */
function pairedOf(rows: readonly Compared[]) {
  const paired = rows.filter((row) => row.change !== null);
  if (paired.length === rows.length || paired.length === 0) return undefined;
  const before = paired.reduce((sum, row) => sum + (row.before ?? 0), 0);
  const now = paired.reduce((sum, row) => sum + (row.now ?? 0), 0);
  return { alone: rows.length - paired.length, before, now };
}

function totalVeils(
  code: string,
  { before, now }: Pick<Compared, 'before' | 'now'>,
  hidden: Hidden,
  lines: ReturnType<typeof veiled>,
) {
  const veil = (value: number | null, of: ReadonlySet<string>) =>
    value === null ? undefined : veilOf({ code, value }, of);
  const linesBefore = lines.map((row) => ({ value: row.before ?? 0, veil: row.veilBefore }));
  const linesNow = lines.map((row) => ({ value: row.now ?? 0, veil: row.veilNow }));
  return {
    before: veil(before, hidden.before) ?? veilOfSum(linesBefore),
    now: veil(now, hidden.now) ?? veilOfSum(linesNow),
  };
}

type Hidden = { before: ReadonlySet<string>; now: ReadonlySet<string> };

/** A change beside one figure gives the other away, so it goes with a hidden one. */
function veiled(rows: readonly Compared[], hidden: Hidden, whole: string | undefined) {
  const veil = (code: string, value: number | null, of: ReadonlySet<string>) =>
    value === null ? undefined : veilOfPart({ code, value }, whole, of);
  return rows.map((row) => ({
    ...row,
    veilBefore: veil(row.code, row.before, hidden.before),
    veilNow: veil(row.code, row.now, hidden.now),
  }));
}
