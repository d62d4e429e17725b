import type { IsoDay } from '../domain/day.ts';
import { letterId, letterSubject, partsOf } from '../domain/letter.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import type { Text } from '../language/text.ts';
import { textIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { Change, OutputFile } from '../output/result.ts';
import { indented, labelledText } from './change-lines.ts';
import { letterColumns, names } from './letter.ts';
import { recordOf } from './record-fields.ts';

type Said = {
  /** What follows the id: `sent Mon 30 Nov 2026 as 2/11/4406`. */
  done: Text;
  /** Further lines, such as `note     …`. */
  more?: readonly Text[];
};

/** What a change of one letter says: its id and what was done, then the letter as it now is. */
function letterLines(letter: TimedLetter, today: IsoDay, { done, more = [] }: Said): Text[] {
  return [
    (words) => `${letterId(letter, today)}  ${textIn(words, done)}`,
    ...lines(letter, today),
    ...more.map(indented),
  ];
}

/** The same answer for every verb that changes a letter. */
export function letterChange(
  letter: TimedLetter,
  today: IsoDay,
  said: Said & { next?: readonly Text[] },
): Change {
  return {
    kind: 'change',
    say: letterLines(letter, today, said),
    records: [letterRecord(letter, today)],
    next: said.next ?? [],
  };
}

/** A verb that finds its work done says so and records nothing. */
export function unchangedLetter(letter: TimedLetter, today: IsoDay, say: Text): Change {
  return { kind: 'change', say: [say], records: [letterRecord(letter, today)], next: [] };
}

export function letterRecord(letter: TimedLetter, today: IsoDay): Change['records'][number] {
  return recordOf(letterId(letter, today), letterColumns(today), letter);
}

type Label = keyof Words['letter']['lines'];

function lines(letter: TimedLetter, today: IsoDay): Text[] {
  const list = (role: 'from' | 'to' | 'copy' | 'via') => names(partsOf(letter, role)).join(', ');
  const [to, via] = [list('to'), list('via')];
  const isWaiting = letter.wait !== null || letter.isAnswered;
  const all: [Label, Text][] = [
    ['from', list('from')],
    ['to', via === '' ? to : (words) => words.letter.through(to, via)],
    ['copies', list('copy')],
    ['subject', letterSubject(letter)],
    ['answers', letter.answers.map((one) => letterId(one, today)).join(', ')],
    ['about', letter.about.join(', ')],
    [
      'answer',
      (words) =>
        isWaiting ? words.letter.wait(letter, today) : words.letter.willBeAwaited(letter),
    ],
  ];
  const hasAnswer = isWaiting || letter.wantsAnswer;
  return all
    .filter(([label, text]) => (label === 'answer' ? hasAnswer : text !== ''))
    .map(([label, text]) => labelledText((words) => words.letter.lines[label], text));
}

type ReservedLetter = { letter: TimedLetter; more: readonly Text[] };

/** The letters of one circular, each with its number, and the drafts that go with them. */
export function reservedChange(
  reserved: readonly ReservedLetter[],
  today: IsoDay,
  files: readonly OutputFile[],
): Change {
  return {
    kind: 'change',
    say: reserved.flatMap(({ letter, more }) =>
      letterLines(letter, today, { done: (words) => words.letter.reserved, more }),
    ),
    records: reserved.map(({ letter }) => letterRecord(letter, today)),
    next: nextLines(reserved, today),
    ...(files.length > 0 && { files }),
  };
}

/** Of the first of them, which stands for all. */
function nextLines(reserved: readonly ReservedLetter[], today: IsoDay): Text[] {
  const [first] = reserved;
  if (first === undefined) return [];
  const id = letterId(first.letter, today);
  const isAwaited = reserved.length > 1 && reserved.some(({ letter }) => letter.wantsAnswer);
  const answers: Text = ({ letter }) => letter.next.answers(id);
  return [({ letter }) => letter.next.sent(id), ...(isAwaited ? [answers] : [])];
}
