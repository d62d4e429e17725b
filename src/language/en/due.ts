/** What is said round the list of what falls due. */
export const due = {
  by: (day: string, distance: string) => `Due by ${day}, ${distance}`,
  until: 'until',
  nothing: 'nothing',
  more: (count: number) => `and ${count} more: mwg action list --due-until DAY`,
  sections: {
    answer: 'Ours: letters to answer',
    ours: 'Ours: actions',
    obligations: 'Ours: by the terms of reference',
    actions: 'Actions of the members',
    awaited: 'Letters awaited',
  },
  next: 'mwg out "SUBJECT" --to MEMBER --answers IN-N   mwg done A-N   mwg meeting duty M-N papers',
};
