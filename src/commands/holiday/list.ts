import { defineCommand } from '../../command.ts';
import { listHolidays } from '../../db/holidays.ts';
import { dayParts } from '../../domain/day.ts';
import { createListing } from '../../output/create-listing.ts';
import { count, day, flag, optional } from '../../params.ts';
import { holidayColumns } from '../../records/holiday.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { demandPeriod } from '../demand-period.ts';

export const holidayList = defineCommand({
  name: 'holiday list',
  summary: 'List the holidays of a year, estimated and confirmed, with who says so',
  examples: ['mwg holiday list', 'mwg holiday list --year 2019', 'mwg holiday list --cancelled'],
  params: {
    year: optional(count('--year <year>', 'another year than this one', 1900)),
    from: optional(day('--from <date>', 'from a day on', { looking: 'ahead' })),
    until: optional(day('--until <date>', 'up to a day', { looking: 'ahead' })),
    cancelled: flag('--cancelled', 'those that were cancelled too'),
    asOf: asOfParam,
  },
  returns: 'list',
  run({ year, from, until, cancelled, asOf }, context) {
    demandPeriod({ from, until });
    const wanted = year ?? dayParts(asOf?.day ?? context.today).year;
    const [first, last] = [from?.day ?? `${wanted}-01-01`, until?.day ?? `${wanted}-12-31`];
    const holidays = standingOn(context, asOf, ({ db }) => listHolidays(db)).filter(
      (one) => one.day >= first && one.day <= last && (cancelled || one.status !== 'cancelled'),
    );
    return createListing(holidayColumns, holidays, {
      empty: ({ holiday }) => holiday.none,
      notes: [({ holiday }) => holiday.confirmOne],
    });
  },
});
