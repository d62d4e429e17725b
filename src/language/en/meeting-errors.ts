import { dayText } from '../../domain/day-text.ts';
import type { Messages } from '../messages.ts';
import { finding } from './find.ts';
import { plural } from './plural.ts';

const { none, several } = finding({
  one: 'meeting',
  many: 'meetings',
  hints: ['See them:  mwg meeting list', 'Plan one:  mwg meeting add --date DAY'],
});

export const meetingErrors = {
  MEETING_NOT_FOUND: none,
  MEETING_AMBIGUOUS: several,
  MEETING_NONE: ({ which }) => ({
    message:
      which === 'next' ? 'no meeting is planned from today on.' : 'no meeting has been held yet.',
    hints: ['See them:  mwg meeting list', 'Plan one:  mwg meeting add --date DAY'],
  }),
  GROUP_ENDED: ({ code, untilOn, day }) => ({
    message: `${code} ended on ${dayText(untilOn)}, before ${dayText(day)}.`,
    hints: ['See the groups:  mwg group list', 'Name another:  --group CODE'],
  }),
  MEETING_EXISTS: ({ id }) => ({
    message: `there is a meeting ${id} already.`,
    hints: [`See it:  mwg meeting show ${id}`],
  }),
  MEETING_NUMBER_GAP: ({ number, next, before }) => ({
    message: `--number ${number} would leave a gap: the next meeting is ${next}${before === undefined ? '' : `, and before the first one ${before}`}.`,
    hints: [
      'Leave --number out, and it gets the next one.',
      'A book that begins mid-life takes the past first:  mwg meeting import FILE   (titles may be left out)',
    ],
  }),
  MEETING_TIMES: ({ start, end }) => ({
    message:
      start === null
        ? `--end ${end} stands without --start.`
        : `the meeting would end at ${end}, before it starts at ${start}.`,
    hints: ['Write both:  --start 10:00 --end 12:00'],
  }),
  MEETING_STATUS: ({ id, status }) => ({
    message: `${id} is ${status}, so it cannot be moved or cancelled.`,
    hints: [
      `A day typed wrongly is corrected:  mwg meeting edit ${id} --date DAY`,
      `Closed by mistake:  mwg history ${id}, then mwg undo N`,
    ],
  }),
  MEETING_MOVES: ({ id, from, to }, verb) => ({
    message: `${id} is to be held on ${dayText(from)}: a day that moves keeps its reason.`,
    hints: [
      `It moves:  mwg meeting postpone ${id} --to ${to} --reason "WHY"`,
      `It was only typed wrongly:  ${verb} ${id} --date ${to} --mistyped`,
    ],
  }),
  MEETING_HELD_AHEAD: ({ id, day }) => ({
    message: `${id} was held, and ${dayText(day)} has not come yet.`,
    hints: [`Closed by mistake:  mwg history ${id}, then mwg undo N`],
  }),
  MEETING_SAME_DAY: ({ id, day }) => ({
    message:
      day === null ? `${id} waits for its day already.` : `${id} is on ${dayText(day)} already.`,
    hints: [`Another time or place:  mwg meeting edit ${id} --start 10:00 --place PLACE`],
  }),
  MEETING_NOT_HELD: ({ id, status }) => ({
    message: `${id} is ${status}, so it was not held.`,
    hints: [`See it:  mwg meeting show ${id}`],
  }),
  BEFORE_MEETING: ({ id, heldOn, day }) => ({
    message: `${id} is on ${dayText(heldOn)}; ${dayText(day)} is before that.`,
    hints: ['Leave out --on, or --at.'],
  }),
  MEETING_AHEAD: ({ id, day }) => ({
    message: `${id} is on ${dayText(day)}, which has not come yet.`,
    hints: [
      `Who will come:  mwg meeting replies ${id} --coming MEMBERS`,
      `It was held earlier:  mwg meeting postpone ${id} --to DAY --reason "WHY"`,
      `It will not be held:  mwg meeting cancel ${id} --reason "WHY"`,
    ],
  }),
  OTHER_DATE_SOURCE: () => ({
    message: '--also-dated and --source go together: two sources, two days.',
    hints: ['Write both:  --also-dated 2018-02-26 --source "Who prints it"'],
  }),
  OTHER_DATE_SAME: ({ id, day }) => ({
    message: `${dayText(day)} is the day of ${id} itself.`,
    hints: [`Take the other days away:  mwg meeting edit ${id} --also-dated none`],
  }),
  ZONE_UNKNOWN: ({ zone }) => ({
    message: `"${zone}" is no time zone.`,
    hints: ['Write it as:  Africa/Tripoli, Africa/Tunis, Europe/Rome'],
  }),
  AGENDA_NO_ITEM: ({ id, position, items }) => ({
    message:
      items === 0
        ? `${id} has no agenda.`
        : `${id} has no item ${position}: its agenda has ${plural(items, 'item')}.`,
    hints: [`See it:  mwg meeting agenda ${id}`],
  }),
  AGENDA_NO_STANDING: ({ position, items }, verb) => ({
    message: `there is no standing item ${position}: there are ${items}.`,
    hints: [`See them:  ${verb}`],
  }),
  AGENDA_ITEM_KEPT: ({ id, position, decisions }) => ({
    message: `item ${position} of ${id} ${decisions > 0 ? 'has decisions under it' : 'was deferred'}, so it stays.`,
    hints: [`See it:  mwg meeting show ${id}`],
  }),
  AGENDA_DEFERRED: ({ id, position, to }) => ({
    message: `item ${position} of ${id} was deferred already, to ${to}.`,
    hints: [`See it:  mwg meeting agenda ${to.split('/')[0] ?? id}`],
  }),
  AGENDA_NO_NEXT: ({ id }) => ({
    message: `no meeting is planned after ${id}, so nothing can be deferred to it.`,
    hints: ['Plan one:  mwg meeting add --date DAY'],
  }),
  AGENDA_DEFER_BACK: ({ id, to }) => ({
    message: `${to} cannot take an item over from ${id}: it is not a later meeting still to come.`,
    hints: [`Leave --to out, and the next one gets it:  mwg meeting agenda defer ${id} N`],
  }),
  ATTENDANCE_NO_SEAT: ({ handle, meeting, day }) => ({
    message: `${handle} had no confirmed seat on ${dayText(day)}, the day of ${meeting}.`,
    hints: [
      `Who had one:  mwg member list --as-of ${day}`,
      'Someone who came without a seat:  --guest "NAME, TITLE"',
    ],
  }),
  ATTENDANCE_NOT_THERE: ({ handle, meeting }) => ({
    message: `${handle} is not marked present at ${meeting}.`,
    hints: [
      `Who is:  mwg meeting attendance ${meeting}`,
      `Mark it:  mwg attend ${meeting} --present ${handle}`,
    ],
  }),
  ATTENDANCE_NO_PERSON: ({ handle }) => ({
    message: `--other needs the name of who came for ${handle}.`,
    hints: [
      `Write:  --other "${handle}: NAME, TITLE"`,
      `Nobody wrote it down:  --present ${handle}`,
    ],
  }),
  ATTENDANCE_NOTHING: ({ id }, verb) => ({
    message: 'nobody is named.',
    hints: [`Write:  ${verb} ${id} --rep iom,mfa --apologies wfp`],
  }),
  REPLIES_NONE: (_, verb) => ({
    message: 'nobody is named.',
    hints: [`Write:  ${verb} next --coming unhcr --not-coming wfp`],
  }),
  ATTENDANCE_IS_INNER: ({ reader }, verb) => ({
    message: `rates of attendance are not shown to ${reader}.`,
    hints: [`For the chairs:  ${verb} --for chairs`],
  }),
  GATE_IS_INNER: ({ reader }, verb) => ({
    message: `who is let in, by name, is not shown to ${reader}.`,
    hints: [`For the chairs:  ${verb} --for chairs`],
  }),
  INVITE_HELD: ({ id, status }) => ({
    message: `${id} is ${status}, so nobody is invited to it.`,
    hints: [`Who came:  mwg meeting attendance ${id}`],
  }),
  INVITE_NO_DAY: ({ id }) => ({
    message: `${id} has no day yet, so nobody can be invited to it.`,
    hints: [`Give it one:  mwg meeting postpone ${id} --to DAY --reason "WHY"`],
  }),
  INVITE_NOBODY: ({ id, why }) => ({
    message: {
      told: `everybody has been told of ${id} as it stands.`,
      chairs_alone: `nobody is to be invited to ${id}: the chairs convene it, and no other body sits on that day.`,
      none_invited: `nobody was invited to ${id}, so nobody is to be told that it is off.`,
    }[why],
    hints: [
      why === 'chairs_alone'
        ? 'Who sits:  mwg member list'
        : `Who has, and what they said:  mwg meeting show ${id}`,
    ],
  }),
  REPLIES_CANCELLED: ({ id }) => ({
    message: `${id} is cancelled, so no answer is awaited.`,
    hints: [`See it:  mwg meeting show ${id}`],
  }),
} satisfies Partial<Messages>;
