import type { Database } from '../../db/database.ts';
import { getLetter } from '../../db/letters.ts';
import type { IsoDay } from '../../domain/day.ts';
import { type Letter, letterId, letterSubject, partsOf } from '../../domain/letter.ts';
import { type Clock, type TimedLetter, timed } from '../../domain/letter-wait.ts';
import type { Change } from '../../output/result.ts';
import { letterColumns, names } from '../../records/letters.ts';

type Said = {
  /** What follows the id: `sent Mon 30 Nov 2026 as 2/11/4406`. */
  done: (letter: Letter) => string;
  /** Further lines, such as `note     …`. */
  more?: readonly string[];
  next?: readonly string[];
};

/** The same answer for every verb that changes a letter. */
export function letterChange(db: Database, id: number, clock: Clock, said: Said): Change {
  const stored = getLetter(db, id);
  if (stored === undefined) throw new Error(`No letter ${id}.`);
  const letter = timed(stored, clock);
  return {
    kind: 'change',
    say: [
      `${letterId(letter, clock.today)}  ${said.done(letter)}`,
      ...lines(letter, clock.today).map(([label, text]) => `  ${label.padEnd(8)} ${text}`),
      ...(said.more ?? []).map((line) => `  ${line}`),
    ],
    records: [letterRecord(letter, clock.today)],
    next: said.next ?? [],
  };
}

export function letterRecord(letter: TimedLetter, today: IsoDay): Change['records'][number] {
  const fields = letterColumns(today)
    .filter((column) => column.key !== 'id')
    .map((column) => [column.key, column.value(letter)]);
  return { id: letterId(letter, today), fields: Object.fromEntries(fields) };
}

function lines(letter: TimedLetter, today: IsoDay): [string, string][] {
  const via = names(partsOf(letter, 'via')).join(', ');
  const to = names(partsOf(letter, 'to')).join(', ');
  const answers = letter.answers.map((one) => letterId(one, today)).join(', ');
  const all: [string, string][] = [
    ['from', names(partsOf(letter, 'from')).join(', ')],
    ['to', via === '' ? to : `${to}, through ${via}`],
    ['copies', names(partsOf(letter, 'copy')).join(', ')],
    ['subject', letterSubject(letter)],
    ['answers', answers],
    ['about', letter.about.join(', ')],
    ['answer', letter.waitText],
  ];
  return all.filter(([, text]) => text !== '');
}
