import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { inWords } from '../../domain/in-words.ts';
import type { ActionEventKind, ActionStatus, ChaseMeans } from '../../domain/vocabulary.ts';
import type { Messages } from '../messages.ts';
import { finding } from './find.ts';
import { plural } from './plural.ts';

/** What is said of actions: in lists, on a card, of a change. */
export const action = {
  one: 'Action',
  titleAr: 'Action (ar)',
  what: 'What',
  late: (days: number) => `LATE ${days}d`,
  left: (days: number) => (days === 0 ? 'today' : `in ${days}d`),
  noDate: 'no date',
  urgent: '!',
  urgentMeans: '! is urgent.',
  daysLate: (days: number) => `${plural(days, 'day')} late`,
  firstDue: (day: string) => `(first due ${day})`,
  since: (status: ActionStatus, day: string) => `${status}, since ${day}`,
  owners: (lead: string, others: readonly string[]) =>
    others.length === 0 ? lead : `${lead} leads, with ${others.join(', ')}`,
  nobody: 'nobody',
  somebody: 'a person by name',
  missing: 'missing',
  yes: 'yes',
  noneLate: 'No action is late.',
  none: 'No actions.',
  doneToo: 'Done ones too:  mwg action list --status all',
  history: (id: string) => `mwg history ${id}`,
  happened: 'What happened',
  nothingHappened: 'nothing yet',

  added: 'added',
  twin: (id: string) => `${id} says the same and is open. Typed twice?  mwg undo`,
  edited: 'edited',
  partDone: (owners: readonly string[]) => `done by ${inWords(owners)}`,
  chased: (times: number, on: IsoDay) => `chased ${times}×, last ${dayText(on)}`,
  part: (left: readonly string[], done: readonly string[]) =>
    `${left.join(', ')} (done: ${done.join(', ')})`,
  openThrough: (meetings: number) => plural(meetings, 'meeting'),
  means: (kind: ActionEventKind, means: ChaseMeans | null) => {
    const what = kind.replace('_', ' ');
    return means === null ? what : `${what} by ${means.replace('_', ' ')}`;
  },
  /** What a correction changed, as it was kept on its day, in English. */
  recordedAs: (text: string) => text,
  noted: 'noted',
  assigned: 'assigned',
  extended: (meeting: string | undefined) =>
    meeting === undefined ? 'extended' : `extended at ${meeting}`,
  moved: { open: 'open again', in_progress: 'started', done: 'done', cancelled: 'cancelled' },
  movedOn: (moved: string, on: string, typed: string) => `${moved} on ${on} (typed ${typed})`,
  seatOver: (handle: string) =>
    `the seat of ${handle} has ended; see who took its place:  mwg who ${handle}`,
  ownersCorrected: (id: string) =>
    `the owner is corrected for all time, in lists of past days too; a new owner:  mwg action assign ${id} --to HANDLE`,
  ownedAlready: 'has these owners already. Nothing changed.',
  soAlready: 'is so already. Nothing changed.',
  partWas: (id: string, owners: readonly string[]) =>
    `${id}: the part of ${inWords(owners)} was already done. Nothing changed of it.`,
  was: (id: string, status: ActionStatus, day: string, title: string) =>
    `${id} was already ${status} (${day}). Nothing changed.  ${title}`,
  reminded: (id: string | null, handle: string, count: number, way: string | null) =>
    [id, `${handle}: ${plural(count, 'action')}${way === null ? '' : `, ${wayText(way)}`}`]
      .filter((part) => part !== null)
      .join('  '),
  recordSeveral: (count: number, status: ActionStatus) => `Record ${count} actions as ${status}?`,
  labels: {
    owner: 'owner',
    due: 'due',
    meeting: 'meeting',
    decision: 'about',
    changed: 'changed',
    note: 'note',
    left: 'left',
    meetings: 'through',
    chased: 'chased',
    lastWord: 'word',
    arabic: 'Arabic',
    status: 'status',
    raised: 'raised',
    urgent: 'urgent',
    seenBy: 'seen by',
  },
};

/** A means, or the ministry that passes it on. */
function wayText(way: string): string {
  if (way === 'email') return 'by e-mail';
  return way === 'note_verbale' ? 'by note verbale' : `through ${way}`;
}

const refused: Readonly<Record<string, string>> = {
  extended: 'it has no due date to extend',
  chased: 'nobody is to be reminded of it',
};

const { none, several } = finding({
  one: 'action',
  many: 'actions',
  hints: ['See them:  mwg action list', 'Look it up:  mwg find "WORDS IN THE TITLE"'],
});

export const actionErrors = {
  ACTION_NOT_FOUND: none,
  ACTION_AMBIGUOUS: several,
  ACTION_BEFORE_RAISED: ({ id, raisedOn, day }) => ({
    message: `${id} was raised on ${dayText(raisedOn)}; ${dayText(day)} is before that.`,
    hints: [`See it:  mwg action show ${id}`],
  }),
  ACTION_DUE_EARLY: ({ due, raisedOn }) => ({
    message: `due ${dayText(due)}, before it was agreed on ${dayText(raisedOn)}.`,
    hints: ['If it was agreed earlier, say when, on or before that day:  --on DAY'],
  }),
  ACTION_RAISED_LATE: ({ id, day, first }) => ({
    message: `${id} cannot be raised on ${dayText(day)}: something of it happened on ${dayText(first)}.`,
    hints: [`See it:  mwg action show ${id}`],
  }),
  ACTION_NO_DUE: ({ id, to }) => ({
    message: `${id} has no due date to extend.`,
    hints: [`Give it one:  mwg action edit ${id} --due ${to}`],
  }),
  ACTION_NO_TITLE: () => ({
    message: 'the action would be left without a title.',
    hints: ['Give it one in the same line:  --title "WHAT MUST BE DONE"'],
  }),
  NOBODY_TO_REMIND: ({ until }, verb) => ({
    message: `no action that is due by ${dayText(until)} waits for a word of a member.`,
    hints: [`Look further ahead:  ${verb} --due-until +1m`, 'What is open:  mwg action list'],
  }),
  ACTION_NOT_OWNED: ({ id, owner, owners }) => ({
    message: `${owner} is not an owner of ${id}: ${owners.join(', ')}.`,
    hints: [
      `If it has a part in it too:  mwg action assign ${id} --to ${[...owners, owner].join(',')}`,
    ],
  }),
  ACTION_NOT_LATER: ({ id, due, to }) => ({
    message: `${dayText(to)} is not later than ${dayText(due)}, when ${id} is due.`,
    hints: [`A due date that was typed wrong:  mwg action edit ${id} --due ${to}`],
  }),
  ACTION_STATUS: ({ id, status, since, to }) => ({
    message: `${id} is ${status} since ${dayText(since)}, so ${
      refused[to] ?? `it cannot become ${to}`
    }.`,
    hints: [
      to === 'open'
        ? `It is open to work on already:  mwg action show ${id}`
        : `Open it again first:  mwg action reopen ${id}`,
    ],
  }),
  LATE_IS_INNER: ({ reader, flag }, verb) => ({
    message: `a list for ${reader} does not say who is late.`,
    hints: [`Leave ${flag} out:  ${verb.replace(/^mwg late$/, 'mwg action list')} --for ${reader}`],
  }),
} satisfies Partial<Messages>;
