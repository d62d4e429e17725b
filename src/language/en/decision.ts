import { dayText } from '../../domain/day-text.ts';
import type { Messages } from '../messages.ts';
import { finding } from './find.ts';

/** What is said of decisions and recommendations. */
export const decision = {
  inMeeting: 'Number',
  one: 'Decision',
  titleAr: 'Decision (ar)',
  nothing: 'No decisions.',
  added: (number: string, kind: string, to: readonly string[]) =>
    [number, `${kind}${to.length === 0 ? '' : ` to ${to.join(', ')}:`}`]
      .filter((part) => part !== '')
      .join('  '),
  twin: (id: string) => `${id} says the same. Typed twice?  mwg undo`,
  edited: 'edited',
  unchanged: 'is so already. Nothing changed.',
  followed: (followUp: string) => `follow-up: ${followUp.replaceAll('_', ' ')}`,
  superseded: (by: string) => `superseded by ${by}`,
  noQuorum: (sentence: string) => `taken without quorum: ${sentence}`,
  without: (handles: readonly string[]) => `taken without ${handles.join(', ')}`,
  labels: {
    number: 'number',
    kind: 'kind',
    to: 'to',
    status: 'status',
    decided: 'taken',
    followUp: 'follow-up',
    quorum: 'quorum',
    without: 'without',
    superseded: 'in its place',
    events: 'What became of it',
    actions: 'Actions that come from it',
    arabic: 'Arabic',
    missing: 'missing',
    seenBy: 'seen by',
    none: 'none',
  },
  follow: (id: string) => `mwg decision follow-up ${id} ongoing --note "WHAT"`,
  actionFrom: (id: string) => `mwg action add "TITLE" --owner MEMBER --due DAY --about ${id}`,
};

const { none, several } = finding({
  one: 'decision',
  many: 'decisions',
  hints: ['See them:  mwg decision list', 'Record one:  mwg decision add "TEXT" --at last'],
});

export const decisionErrors = {
  DECISION_NOT_FOUND: none,
  DECISION_AMBIGUOUS: several,
  DECISION_SUPERSEDED: ({ id, by }) => ({
    message: `${id} was superseded by ${by} already.`,
    hints: [`See it:  mwg decision show ${by}`],
  }),
  DECISION_SELF: ({ id }) => ({
    message: `${id} cannot stand in its own place.`,
    hints: [`Name the later one:  --by D-N`],
  }),
  DECISION_NOT_ADOPTED: ({ id, status }) => ({
    message: `${id} is ${status.replaceAll('_', ' ')}, so there is nothing to follow up.`,
    hints: [`It was adopted after all:  mwg decision edit ${id} --status adopted`],
  }),
  DECISION_WITHOUT_MEETING: ({ flag }) => ({
    message: `${flag} belongs to a meeting, and none is named.`,
    hints: ['Name it:  --at last'],
  }),
  DECISION_FOLLOW_UP_EARLY: ({ id, day, decidedOn }) => ({
    message: `${id} was taken on ${dayText(decidedOn)}; ${dayText(day)} is before that.`,
    hints: [`Another day:  --on ${decidedOn}`],
  }),
} satisfies Partial<Messages>;
