import type { Coverage } from '../../domain/coverage.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { Population } from '../../domain/dtm.ts';
import type { LastWeek } from '../../office/last-week.ts';
import { coverageMark } from './coverage.ts';
import { periodText } from './dtm-words.ts';
import { plural } from './plural.ts';

type TodayCount = {
  number: number;
  fromOn: IsoDay;
  untilOn: IsoDay;
  population: Population;
  total: string;
  importId: string;
  coverage: Coverage;
  /** The operation, where Libya's has no round. */
  abroad: string | undefined;
};

/** The morning screen. */
export const today = {
  next: 'next',
  noMeeting: 'no meeting is planned',
  papers: 'papers',
  count: 'DTM',
  latestCount: ({
    number,
    population,
    total,
    importId,
    coverage,
    abroad,
    ...period
  }: TodayCount) => {
    const where = abroad === undefined ? '' : `no round of Libya; ${abroad}, `;
    const mark = coverageMark(coverage);
    const said = `${where}round ${number}, ${periodText(period)}: ${total} ${population} (${importId})`;
    return mark === '' ? said : `${said}, ${mark}`;
  },
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
