import { defineCommand } from '../../command.ts';
import { listLetters } from '../../db/letters.ts';
import { register } from '../../documents/register.ts';
import { visibilitiesFor } from '../../domain/audience.ts';
import { dayParts, type IsoDay, isoDay } from '../../domain/day.ts';
import { letterFor } from '../../domain/letter.ts';
import { officeName } from '../../domain/office-name.ts';
import { letterDirections } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { choice, day, optional } from '../../params.ts';
import { forParam } from '../for-param.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    PERIOD_BACKWARDS: { from: IsoDay; until: IsoDay } | { begins: IsoDay; ends: IsoDay };
  }
}

export const letterRegister = defineCommand({
  name: 'letter register',
  summary: 'The register of letters as a paper to print and sign',
  examples: [
    'mwg letter register',
    'mwg letter register --from 2018-01-01 --until 2018-06-30 --lang ar --format md',
  ],
  params: {
    from: optional(day('--from <date>', 'first day (default: 1 January)', { looking: 'back' })),
    until: optional(day('--until <date>', 'last day (default: today)', { looking: 'back' })),
    direction: optional(choice('--direction <way>', 'only in or out', letterDirections)),
    for: forParam,
  },
  returns: 'document',
  language: 'both',
  run(input, { db, group, today, isDemo }) {
    const audience = input.for ?? 'office';
    const until = input.until?.day ?? today;
    const from = input.from?.day ?? isoDay(`${dayParts(until).year}-01-01`);
    if (from > until) throw new UsageError('PERIOD_BACKWARDS', { from, until });
    const directions = input.direction ? [input.direction] : letterDirections;
    return register({
      ...officeName(group),
      from,
      until,
      directions,
      isDemo,
      letters: listLetters(db, { from, until, visibilities: visibilitiesFor(audience) }).map(
        (letter) => letterFor(letter, audience),
      ),
      audience,
    });
  },
});
