import type { IsoDay } from '../domain/day.ts';
import { letterId } from '../domain/letter.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import type { Text } from '../language/text.ts';
import type { Change, OutputFile } from '../output/result.ts';
import { letterLines, letterRecord } from './letter-change.ts';

export type ReservedLetter = { letter: TimedLetter; more: readonly Text[] };

/** The letters of one circular, each with its number, and the drafts that go with them. */
export function reservedChange(
  reserved: readonly ReservedLetter[],
  today: IsoDay,
  files: readonly OutputFile[],
): Change {
  const ids = reserved.map(({ letter }) => letterId(letter, today));
  const isAwaited = reserved.some(({ letter }) => letter.wantsAnswer);
  return {
    kind: 'change',
    say: reserved.flatMap(({ letter, more }) =>
      letterLines(letter, today, { done: (words) => words.letter.reserved, more }),
    ),
    records: reserved.map(({ letter }) => letterRecord(letter, today)),
    next: [
      ...ids.slice(0, 1).map(
        (id): Text =>
          (words) =>
            words.letter.next.sent(id),
      ),
      ...(isAwaited && ids.length > 1
        ? ids.slice(0, 1).map(
            (id): Text =>
              (words) =>
                words.letter.next.answers(id),
          )
        : []),
    ],
    ...(files.length > 0 && { files }),
  };
}
