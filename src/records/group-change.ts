import { actionId, actionTitle } from '../domain/action.ts';
import type { Group } from '../domain/group.ts';
import { meetingId } from '../domain/meeting.ts';
import { type Text, textIn, titleIn } from '../language/text.ts';
import type { LeftOpen } from '../office/group.ts';
import type { Change } from '../output/result.ts';
import { groupFields } from './group-card.ts';

/** The same answer for every verb that changes a group. */
export function groupChange(group: Group, done: Text, left?: LeftOpen): Change {
  const fields = groupFields(group).map(({ key, value }) => [key, value]);
  return {
    kind: 'change',
    say: [
      (words) => `${group.code} ${textIn(words, done)}  ${group.nameEn}`,
      (words) => words.group.idsLine(group.prefix, group.parent),
      ...(left === undefined ? [] : leftLines(left)),
    ],
    records: [{ id: group.code, fields: Object.fromEntries(fields) }],
    next: [(words) => words.group.next.show(group.code)],
  };
}

function leftLines({ ahead, under, open }: LeftOpen): Text[] {
  return [
    ...ahead.map(
      (meeting): Text =>
        (words) =>
          words.group.stillPlanned(meetingId(meeting), titleIn(words, meeting)),
    ),
    ...under.map(
      ({ code, nameEn }): Text =>
        (words) =>
          words.group.stillUnder(code, nameEn),
    ),
    ...open.map(
      (action): Text =>
        (words) =>
          words.group.stillOpen(actionId(action), actionTitle(action)),
    ),
  ];
}
