import { actionId } from '../domain/action.ts';
import { passerOf } from '../domain/channel.ts';
import type { IsoDay } from '../domain/day.ts';
import { letterId } from '../domain/letter.ts';
import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { ReminderLetter } from '../office/reminders.ts';
import type { Change, OutputFile } from '../output/result.ts';

type Written = {
  today: IsoDay;
  isReserved: boolean;
  files: readonly OutputFile[];
  /** Handles of those of whom no mailbox is known. */
  withoutAddress: readonly string[];
};

/** A line for each letter: whom it goes to, how, and of how many actions it reminds. */
export function reminderChange(
  letters: readonly ReminderLetter[],
  { today, isReserved, files, withoutAddress }: Written,
): Change {
  const idOf = ({ number }: ReminderLetter) => (isReserved ? letterId(number, today) : null);
  return {
    kind: 'change',
    say: [
      ...letters.flatMap((letter) => linesOf(letter, idOf(letter))),
      ...(withoutAddress.length === 0
        ? []
        : [({ member }: Words) => member.noEmail([...withoutAddress])]),
    ],
    records: letters.map((letter) => ({
      id: idOf(letter) ?? letter.reminders.map(({ member }) => member.handle).join('+'),
      fields: {
        to: letter.reminders.map(({ member }) => member.handle),
        language: letter.way.language,
        actions: letter.reminders.flatMap(({ actions }) => actions.map(actionId)),
      },
    })),
    next: [],
    files,
  };
}

function linesOf({ reminders, way }: ReminderLetter, id: string | null): Text[] {
  const through = passerOf(way.channels);
  return reminders.map(
    ({ member, actions }) =>
      ({ action }) =>
        action.reminded(id, member.handle, actions.length, through ?? way.means ?? null),
  );
}
