import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { reservedPrefixes } from '../../domain/ids.ts';
import { inWords } from '../../domain/in-words.ts';
import type { Messages } from '../messages.ts';

/** What is said of groups. */
export const group = {
  added: 'added',
  edited: 'edited',
  ended: 'ended',
  endedAlready: (day: string) => `ended on ${day} already. Nothing changed.`,
  idsLine: (prefix: string, parent: string | null) =>
    `  ids      ${prefix}-1, ${prefix}-2 …${parent === null ? '' : `, under ${parent}`}`,
  stillPlanned: (id: string, title: string) => `  note     still planned: ${id}  ${title}`,
  stillUnder: (code: string, name: string) => `  note     still under it: ${code}  ${name}`,
  stillOpen: (id: string, title: string) => `  note     still open: ${id}  ${title}`,
  labels: {
    name: 'name',
    arabic: 'Arabic',
    missing: 'missing',
    under: 'under',
    ids: 'ids',
    since: 'since',
    until: 'until',
    ended: 'ended',
    source: 'source',
    note: 'note',
    next: 'next',
  },
  noGroups: 'No groups.',
  subGroups: 'Groups under it',
  none: 'none',
  nonePlanned: 'none planned',
  endedOn: (name: string, day: IsoDay) => `${name} (ended ${dayText(day)})`,
  next: {
    show: (code: string) => `mwg group show ${code}`,
    records: (code: string) => `mwg meeting list --group ${code}   mwg tor show --group ${code}`,
  },
};

export const groupErrors = {
  GROUP_CODE_INVALID: ({ code }, verb) => ({
    message: `"${code}" cannot be a group's code: it is 2 to 16 letters a–z, digits and hyphens.`,
    hints: [`Such as:  ${verb} border`],
  }),
  GROUP_ENDS_BEFORE_START: ({ code, fromOn, on }) => ({
    message: `${code} stands since ${dayText(fromOn)}; ${dayText(on)} is before that.`,
    hints: [`Its first day was typed wrong:  mwg group edit ${code} --since DAY`],
  }),
  GROUP_EXISTS: ({ code }) => ({
    message: `there is a group ${code} already.`,
    hints: [`See it:  mwg group show ${code}`, `Change it:  mwg group edit ${code}`],
  }),
  GROUP_BEGINS_LATE: ({ code, day, handle, since }) => ({
    message: `${handle} has its seat on ${code} since ${dayText(since)}; ${dayText(day)} is after that.`,
    hints: [`The seat began later:  mwg member edit ${handle} --since DAY --group ${code}`],
  }),
  GROUP_HAS_SEATS: ({ code, on, handles }) => ({
    message: `${inWords(handles)} ${handles.length === 1 ? 'has a seat' : 'have seats'} on ${code} beyond ${dayText(on)}, and no seat outlasts its group.`,
    hints: handles.map((handle) => `End it first:  mwg member end ${handle} --group ${code}`),
  }),
  GROUP_NOT_FOUND: ({ text, meant, flag, codes }) => ({
    message: `there is no group "${text}".`,
    hints: [
      ...(meant === undefined
        ? []
        : [`Did you mean:  ${flag === undefined ? '' : `${flag} `}${meant}`]),
      `Groups:  ${codes.join(', ')}`,
    ],
  }),
  GROUP_UNDER_ITSELF: ({ code, parent }) => ({
    message: `${code} cannot stand under ${parent}, which is ${parent === code ? 'itself' : 'under it'}.`,
    hints: ['See the tree:  mwg group list'],
  }),
  PREFIX_INVALID: ({ typed }) => ({
    message: `--prefix "${typed}" cannot begin the ids of meetings.`,
    hints: [
      'It is one to four letters A–Z, such as BM for BM-1, BM-2.',
      `Taken by other records:  ${reservedPrefixes.join(', ')}`,
    ],
  }),
  PREFIX_IN_USE: ({ code, prefix }) => ({
    message: `${code} has meetings numbered ${prefix}-1 and on, and ids are never changed.`,
    hints: [`See them:  mwg meeting list --group ${code}`],
  }),
  PREFIX_TAKEN: ({ prefix, code }) => ({
    message: `${prefix}- is how the meetings of ${code} are numbered.`,
    hints: ['See the letters in use:  mwg group list'],
  }),
} satisfies Partial<Messages>;
