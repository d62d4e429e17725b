import { defineCommand } from '../../command.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { type LetterFilter, listLetters } from '../../db/letters.ts';
import { dayParts, type IsoDay } from '../../domain/day.ts';
import { given } from '../../domain/given.ts';
import type { Letter } from '../../domain/letter.ts';
import { byUrgency, timed } from '../../domain/letter-wait.ts';
import { letterDirections } from '../../domain/vocabulary.ts';
import { letterColumns } from '../../listings/letters.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, count, day, flag, optional, text } from '../../params.ts';
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
    unanswered: flag('--unanswered', 'only those that wait for an answer, of any year'),
    scanMissing: flag('--scan-missing', 'only those whose scan was moved or changed'),
  },
  returns: 'list',
  prepare: async (input, outside, db) =>
    input.scanMissing
      ? missingScans(listLetters(db, { hasScan: true }), outside)
      : new Map<number, string>(),
  run(input, { db, today, calendar }, missing) {
    const letters = listLetters(db, {
      ...period(input, dayParts(today).year),
      ...given({
        direction: input.direction,
        organisationId: input.with === undefined ? undefined : findOrganisation(db, input.with).id,
        unanswered: input.unanswered || undefined,
      }),
    });
    const shown = letters.filter((letter) => !input.scanMissing || missing.has(letter.id));
    if (input.unanswered) shown.sort(byUrgency);
    const rows = shown.map((letter) => timed(letter, { today, calendar }));
    return createListing(columns(today, missing, input.scanMissing), rows, {
      empty: input.unanswered ? 'No letter waits for an answer.' : 'No letters.',
      notes: ['The register to print:  mwg letter register'],
    });
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

function columns(today: IsoDay, missing: ReadonlyMap<number, string>, isAsked: boolean) {
  const all = letterColumns(today);
  if (!isAsked) return all;
  const trouble = (letter: Letter) => missing.get(letter.id) ?? null;
  return [...all, { key: 'scan_trouble', title: 'Scan', value: trouble }];
}
