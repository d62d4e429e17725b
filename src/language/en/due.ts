import type { IsoDay } from '../../domain/day.ts';

type Whole = { until: IsoDay; asOf: IsoDay | undefined; owner?: 'office' };

/** The line that lists all of them. */
export function listOf({ until, asOf, owner }: Whole): string {
  const given = [
    ...(owner === undefined ? [] : [`--owner ${owner}`]),
    `--due-until ${until}`,
    ...(asOf === undefined ? [] : [`--as-of ${asOf}`]),
  ];
  return `mwg action list ${given.join(' ')}`;
}

/** What is said round the list of what falls due. */
export const due = {
  by: (day: string, distance: string) => `Due by ${day}, ${distance}`,
  until: 'until',
  nothing: 'nothing',
  more: (count: number, whole: Whole) => `and ${count} more:  ${listOf(whole)}`,
  sections: {
    answer: 'Ours: letters to answer',
    ours: 'Ours: actions',
    obligations: 'Ours: by the terms of reference',
    actions: 'Actions of the members',
    awaited: 'Letters awaited',
  },
  next: 'mwg out "SUBJECT" --to MEMBER --answers IN-N   mwg done A-N   mwg meeting duty M-N papers',
};
