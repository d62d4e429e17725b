import { dayText } from '../../domain/day-text.ts';
import type { Messages } from '../messages.ts';
import { member } from './member.ts';

/** What is wrong with the days a seat, or a person on it, is said to begin on. */
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
  POST_BEFORE_SEAT: ({ handle, since, day }) => ({
    message: `${handle} has its seat since ${dayText(since)}; ${dayText(day)} is before that.`,
    hints: [`See it:  mwg member show ${handle}`],
  }),
  POST_ENDS_FIRST: ({ from, until }) => ({
    message: `--until ${dayText(until)} is before --from ${dayText(from)}.`,
    hints: [`One day alone:  --from ${from} --until ${from}`],
  }),
  POST_OVERLAP: ({ from, person, name, capacity, handle, since, until, way }) => ({
    message: `from ${dayText(from)} would overlap: ${name} ${member.stands(capacity, handle)} from ${dayText(since)}${until === null ? '' : ` until ${dayText(until)}`}.`,
    hints: [
      `See the dates:  mwg person show ${person}`,
      ...(way?.kind === 'until' ? [`Until the day before:  --until ${way.day}`] : []),
      ...(way?.kind === 'from' ? [`From the day after:  --from ${way.day}`] : []),
      ...(way?.kind === 'end'
        ? [`End that one first:  mwg person leave ${person} --member ${handle} --on ${way.day}`]
        : []),
    ],
  }),
  POST_NOT_ONE: ({ id, posts }) =>
    posts.length === 0
      ? {
          message: `${id} is on no seat of this group now.`,
          hints: [`See the dates:  mwg person show ${id}`],
        }
      : {
          message: `${id} is on several seats, and each began on a day of its own: ${posts
            .map(({ handle, capacity }) => `${member.stands(capacity, handle)}`)
            .join(', ')}.`,
          hints: [`Take the slip back, and type it again:  mwg undo ${id} --list`],
        },
} satisfies Partial<Messages>;
