import { defineCommand } from '../../command.ts';
import { isOutside } from '../../domain/audience.ts';
import { given } from '../../domain/given.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { attendanceRates } from '../../office/attendance-rates.ts';
import { day, optional, pastDay } from '../../params.ts';
import { ratesListing } from '../../records/attendance-rate.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { demandPeriod } from '../demand-period.ts';
import { forParam } from '../for-param.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    ATTENDANCE_IS_INNER: { reader: Audience };
  }
}

export const memberAttendance = defineCommand({
  name: 'member attendance',
  summary: 'How often each seat was filled, for the office and the chairs alone',
  examples: ['mwg member attendance', 'mwg member attendance --from 2018-01-01 --csv'],
  params: {
    from: optional(pastDay('--from <date>', 'meetings from a day on')),
    until: optional(day('--until <date>', 'meetings up to a day', { looking: 'back' })),
    for: forParam,
    asOf: asOfParam,
  },
  returns: 'list',
  run({ from, until, for: reader = 'office', asOf }, context) {
    if (isOutside(reader)) throw new UsageError('ATTENDANCE_IS_INNER', { reader });
    demandPeriod({ from, until });
    const days = { from: from?.day, until: until?.day ?? asOf?.day };
    const period = { groupId: context.group.id, ...given(days) };
    return ratesListing(standingOn(context, asOf, ({ db }) => attendanceRates(db, period)));
  },
});
