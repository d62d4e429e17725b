import { dayText } from '../../domain/day-text.ts';
import type { Messages } from '../messages.ts';

/** What is wrong with the day a seat is said to begin on. */
export const seatErrors = {
  SEAT_BEGUN: ({ handle, day, next }) => ({
    message: `${handle} cannot begin on ${dayText(day)}: something of its seat happened on ${dayText(next)}.`,
    hints: [`See it:  mwg history ${handle}`],
  }),
  SEAT_BEFORE_GROUP: ({ handle, group, since, day }) => ({
    message: `${group} stands since ${dayText(since)}; the seat of ${handle} cannot begin on ${dayText(day)}.`,
    hints: [`The group is older:  mwg group edit ${group} --since DAY`],
  }),
  SEAT_BEFORE: ({ handle, day, earlier }) => ({
    message: `${handle} cannot begin on ${dayText(day)}: it had a seat until ${dayText(earlier)}.`,
    hints: [`See it:  mwg member show ${handle}`],
  }),
} satisfies Partial<Messages>;
