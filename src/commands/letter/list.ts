import { defineCommand } from '../../command.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { type LetterFilter, listLetters } from '../../db/letters.ts';
import { isOutside, visibilitiesFor } from '../../domain/audience.ts';
import { dayParts } from '../../domain/day.ts';
import { given } from '../../domain/given.ts';
import type { Letter } from '../../domain/letter.ts';
import { byUrgency, type TimedLetter, timedFor } from '../../domain/letter-wait.ts';
import { type Audience, letterDirections } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Column } from '../../output/listing.ts';
import { choice, count, day, flag, optional, text } from '../../params.ts';
import { letterColumnsFor } from '../../records/letters.ts';
import { forParam } from '../for-param.ts';
import { missingScans } from './missing-scans.ts';

export const letterList = defineCommand({
  name: 'letter list',
  summary: 'List the letters of a year, in the order of the register',
  examples: [
    'mwg letter list',
    'mwg letter list --unanswered --direction in',
    'mwg letter list --with mol --year 2018 --csv',
    'mwg letter list --scan-missing',
  ],
  params: {
    direction: optional(choice('--direction <way>', 'only in or out', letterDirections)),
    with: optional(text('--with <member>', 'only those from, to or copied to a member')),
    year: optional(count('--year <year>', 'its register (default: this year’s)', 1900)),
    from: optional(day('--from <date>', 'from a day on', { looking: 'back' })),
    until: optional(day('--until <date>', 'up to a day', { looking: 'back' })),
    for: forParam,
    unanswered: flag('--unanswered', 'only those that wait for an answer, of any year'),
    scanMissing: flag('--scan-missing', 'only those whose scan was moved or changed'),
  },
  returns: 'list',
  prepare: async (input, outside, db) =>
    input.scanMissing
      ? missingScans(listLetters(db, { hasScan: true }), outside)
      : new Map<number, string>(),
  run(input, { db, today, calendar }, missing) {
    const audience = input.for ?? 'office';
    demandInner(audience, input);
    const letters = listLetters(db, {
      ...period(input, dayParts(today).year),
      ...given({
        visibilities: visibilitiesFor(audience),
        direction: input.direction,
        organisationId: input.with === undefined ? undefined : findOrganisation(db, input.with).id,
        unanswered: input.unanswered || undefined,
      }),
    });
    const shown = letters.filter((letter) => !input.scanMissing || missing.has(letter.id));
    if (input.unanswered) shown.sort(byUrgency);
    const clock = { today, calendar };
    const rows = shown.map((letter) => timedFor(letter, clock, audience));
    return createListing(
      columns(letterColumnsFor(audience, today), missing, input.scanMissing),
      rows,
      {
        empty: input.unanswered ? 'No letter waits for an answer.' : 'No letters.',
        notes: ['The register to print:  mwg letter register'],
      },
    );
  },
});

type Period = Pick<LetterFilter, 'year' | 'from' | 'until'>;
type Asked = {
  year: number | undefined;
  from: { day: NonNullable<LetterFilter['from']> } | undefined;
  until: { day: NonNullable<LetterFilter['until']> } | undefined;
  unanswered: boolean;
  scanMissing: boolean;
};

/** The year's register, unless the question is about days, or about all that is open. */
function period({ year, from, until, unanswered, scanMissing }: Asked, thisYear: number): Period {
  const isOpen = unanswered || scanMissing || from !== undefined || until !== undefined;
  const ofYear = year ?? (isOpen ? undefined : thisYear);
  return given({ year: ofYear, from: from?.day, until: until?.day });
}

function columns(
  all: Column<TimedLetter>[],
  missing: ReadonlyMap<number, string>,
  isAsked: boolean,
): Column<TimedLetter>[] {
  if (!isAsked) return all;
  const trouble = (letter: Letter) => missing.get(letter.id) ?? null;
  return [...all, { key: 'scan_trouble', value: trouble }];
}

/** Who has not answered is for the chairs, where a scan lies for this office. */
function demandInner(
  audience: Audience,
  { unanswered, scanMissing }: Pick<Asked, 'unanswered' | 'scanMissing'>,
): void {
  if (audience === 'office' || !(scanMissing || (unanswered && isOutside(audience)))) return;
  const flag = scanMissing ? '--scan-missing' : '--unanswered';
  throw new UsageError({
    code: 'LIST_IS_INNER',
    message: `a list for ${audience} does not say ${scanMissing ? 'where scans lie' : 'who has not answered'}.`,
    hints: [`Leave ${flag} out:  mwg letter list --for ${audience}`],
  });
}
