import type { RoundSaid } from './figures.ts';

/** `Chad, Lake Chad Basin Crisis round 3, SA, 2017-09-30`. */
export function roundName(said: RoundSaid): string {
  const { country, operation, assessmentType, round, reportingDays = [] } = said;
  const number = round === undefined ? 'a round without number' : `round ${round}`;
  const parts = [
    country,
    `${operation} ${number}`,
    assessmentType,
    ...new Set([reportingDays[0], reportingDays.at(-1)]),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
