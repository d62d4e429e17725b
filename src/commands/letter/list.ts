import { type Context, defineCommand } from '../../command.ts';
import { bodiesOn } from '../../db/bodies.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { type LetterFilter, listLetters } from '../../db/letters.ts';
import { isOutside, visibilitiesFor } from '../../domain/audience.ts';
import { dayParts } from '../../domain/day.ts';
import { given } from '../../domain/given.ts';
import type { Letter } from '../../domain/letter.ts';
import { byUrgency, type TimedLetter, timedFor } from '../../domain/letter-wait.ts';
import { type Audience, letterDirections } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { scanTroubleText } from '../../language/en/scans.ts';
import { recordsAbout } from '../../office/letter-parties.ts';
import { missingScans, type ScanTrouble } from '../../office/scan.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Column, Listing } from '../../output/listing.ts';
import type { Input } from '../../param.ts';
import { choice, count, day, flag, optional, text } from '../../params.ts';
import { letterColumnsFor } from '../../records/letter.ts';
import { kept } from '../../records/waiting-letters.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { demandPeriod } from '../demand-period.ts';
import { forParam } from '../for-param.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    LIST_IS_INNER: { audience: Audience; flag: '--scan-missing' | '--unanswered' };
  }
}

const params = {
  direction: optional(choice('--direction <way>', 'only in or out', letterDirections)),
  about: optional(text('--about <record>', 'only those about a record: M-3, A-2, moi')),
  with: optional(text('--with <member>', 'only those from, to or copied to a member')),
  year: optional(count('--year <year>', 'its register (default: this year’s)', 1900)),
  from: optional(day('--from <date>', 'from a day on', { looking: 'back' })),
  until: optional(day('--until <date>', 'up to a day', { looking: 'back' })),
  for: forParam,
  unanswered: flag('--unanswered', 'only those that wait for an answer, of any year'),
  scanMissing: flag('--scan-missing', 'only those whose scan was moved or changed'),
  asOf: asOfParam,
};

export const letterList = defineCommand({
  name: 'letter list',
  summary: 'List the letters of a year, in the order of the register',
  examples: [
    'mwg letter list',
    'mwg letter list --unanswered --direction in',
    'mwg letter list --with mol --year 2018 --csv',
    'mwg letter list --scan-missing',
  ],
  params,
  returns: 'list',
  prepare: async (input, outside, db) =>
    input.scanMissing
      ? missingScans(listLetters(db, { hasScan: true }), outside.readFile)
      : new Map<number, ScanTrouble>(),
  run: (input, context, missing) =>
    standingOn(context, input.asOf, (then) => lettersListed(input, then, missing)),
});

function lettersListed(
  input: Input<typeof params>,
  context: Context,
  missing: ReadonlyMap<number, ScanTrouble>,
): Listing {
  const { db, today } = context;
  const audience = input.for ?? 'office';
  demandInner(audience, input);
  demandPeriod(input);
  const letters = listLetters(db, {
    ...period(input, dayParts(today).year),
    ...given({
      visibilities: visibilitiesFor(audience),
      direction: input.direction,
      organisationId: input.with === undefined ? undefined : findOrganisation(db, input.with).id,
      about: input.about === undefined ? undefined : recordsAbout(context, [input.about])[0],
      unanswered: input.unanswered || undefined,
    }),
  });
  const shown = letters.filter((letter) => !input.scanMissing || missing.has(letter.id));
  const timed = shown.map((letter) => timedFor(letter, context, audience));
  const rows = input.unanswered ? timed.toSorted(byUrgency) : timed;
  return createListing(columns(letterColumnsFor(audience, today), missing, input), rows, {
    empty: ({ letter }) => (input.unanswered ? letter.noneWaits : letter.noLetters),
    notes: [({ letter }) => letter.next.register],
    ...(isOutside(audience) && { bodies: bodiesOn(context.db, today) }),
  });
}

type Period = Pick<LetterFilter, 'year' | 'from' | 'until'>;
type Asked = {
  year: number | undefined;
  from: { day: NonNullable<LetterFilter['from']> } | undefined;
  until: { day: NonNullable<LetterFilter['until']> } | undefined;
  about: string | undefined;
  unanswered: boolean;
  scanMissing: boolean;
};

/** The year's register, unless the question is about days, or about all that is open. */
function period(
  { year, from, until, about, unanswered, scanMissing }: Asked,
  thisYear: number,
): Period {
  const isOpen = unanswered || scanMissing || (about ?? from ?? until) !== undefined;
  const ofYear = year ?? (isOpen ? undefined : thisYear);
  return given({ year: ofYear, from: from?.day, until: until?.day });
}

function columns(
  all: Column<TimedLetter>[],
  missing: ReadonlyMap<number, ScanTrouble>,
  { scanMissing, unanswered }: Pick<Asked, 'scanMissing' | 'unanswered'>,
): Column<TimedLetter>[] {
  if (unanswered) return all.map((column) => (column.key === waiting ? kept(column) : column));
  if (!scanMissing) return all;
  const trouble = ({ id }: Letter) => {
    const found = missing.get(id);
    return found === undefined ? null : scanTroubleText(found);
  };
  return [...all, { key: 'scan_trouble', value: trouble }];
}

const waiting = 'working_days_waited';

/** Who has not answered is for the chairs, where a scan lies for this office. */
function demandInner(
  audience: Audience,
  { unanswered, scanMissing }: Pick<Asked, 'unanswered' | 'scanMissing'>,
): void {
  if (audience === 'office' || !(scanMissing || (unanswered && isOutside(audience)))) return;
  const flag = scanMissing ? '--scan-missing' : '--unanswered';
  throw new UsageError('LIST_IS_INNER', { audience, flag });
}
