import type { LastWeek } from '../../office/morning.ts';
import { plural } from './plural.ts';

/** The morning screen. */
export const today = {
  next: 'next',
  noMeeting: 'no meeting is planned',
  papers: 'papers',
  unsentLabel: 'unsent',
  unsent: (ids: readonly string[], more: number) =>
    `${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}: mwg letter sent OUT-N`,
  lastWeek: 'last week',
  counts: ({ held, done, raised, received, sent }: LastWeek) =>
    [
      plural(held, 'meeting'),
      `${plural(done, 'action')} done`,
      `${raised} new`,
      `${plural(received, 'letter')} in`,
      `${sent} out`,
    ].join(', '),
  sections: {
    owed: 'We owe',
    late: 'Late',
    due: 'Due in the next seven days',
    letters: 'Letters to answer and awaited',
  },
  all: {
    owed: 'mwg due --ours',
    late: 'mwg late',
    due: 'mwg due',
    letters: 'mwg letter list --unanswered',
  },
  heading: (title: string, shown: number, count: number, command: string) =>
    shown < count ? `${title}: ${shown} of ${count} (${command})` : title,
  hint: 'mwg action list   mwg done A-N   mwg report weekly   mwg help',
};
