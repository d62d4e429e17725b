import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { HolidayStatus } from '../../domain/vocabulary.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

/** What is said of the holiday book. */
export const holiday = {
  none: 'No holidays in the book for these days.',
  confirmOne:
    'Confirm one once it is announced:  mwg holiday confirm DAY --source "WHERE IT SAYS SO"',
  status: (status: HolidayStatus, movedFrom: IsoDay | undefined) =>
    movedFrom === undefined ? status : `${status}, moved from ${dayText(movedFrom)}`,
  /** `nationwide`, `un`, or a place. */
  /** Where a day comes from, as it was typed. */
  source: (source: string) => source,
  reach: (appliesTo: string) => appliesTo,
  kind: (kind: string) => kind,
  changed: (day: string, name: string, status: string) => `${day}  ${name}: ${status}`,
  lasting: (name: string, until: string) => `${name} until ${until}`,
  seeded: (year: number, days: number, estimated: number) =>
    `${year}: ${plural(days, 'day')} in the book, ${estimated} of them estimated by the moon`,
  moved: (what: string, before: string, after: string) => `moves    ${what}: ${before} → ${after}`,
  agreed: (action: string, title: string, day: string) =>
    `stays    ${action}  ${title}: agreed for ${day}, which is a holiday now`,
  meetingStays: (meeting: string, day: string, isInvited: boolean) =>
    `stays    ${meeting}: planned for ${day}, which is a holiday now${isInvited ? '; already told in the invitations' : ''}`,
  letterStays: (letter: string, day: string) =>
    `stays    ${letter}: already told to answer by ${day}, which is a holiday now`,
  told: (what: string, day: string, { byRule, in: paper }: { byRule: string; in: string }) =>
    `stays    ${what}: ${day}, already told in note ${paper}; by the rule it would be ${byRule}`,
  nothingMoves: 'moves    nothing that is due',
};

export const holidayErrors = {
  HOLIDAY_NOT_FOUND: ({ day, nearest }) => ({
    message: `${dayText(day)} is no holiday in the book.`,
    hints: [
      ...(nearest.length === 0 ? [] : [`Near it:  ${nearest.join(', ')}`]),
      'See them:  mwg holiday list',
      `Put it in:  mwg holiday add ${day} "NAME" --source "WHERE IT SAYS SO"`,
    ],
  }),
  HOLIDAY_EXISTS: ({ day, name }) => ({
    message: `${name} is in the book for ${dayText(day)} already.`,
    hints: [`Confirm it:  mwg holiday confirm ${day} --source "WHERE IT SAYS SO"`],
  }),
  HOLIDAY_CANCELLED: ({ day, name }) => ({
    message: `${name} on ${dayText(day)} was cancelled.`,
    hints: [`Put it in again:  mwg holiday add ${day} "${name}" --source "WHERE IT SAYS SO"`],
  }),
  YEAR_SEEDED: ({ year }) => ({
    message: `the holidays of ${year} are in the book already.`,
    hints: [`See them:  mwg holiday list --year ${year}`],
  }),
} satisfies Partial<Messages>;
