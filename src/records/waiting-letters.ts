import type { IsoDay } from '../domain/day.ts';
import { letterId } from '../domain/letter.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import { termIn } from '../language/terms.ts';
import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column, Listing } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { letterColumns } from './letter.ts';
import { pickColumns } from './pick-columns.ts';

type CardSection = Card['sections'][number];

/** What we must answer and what we await, in one short table. */
export function waitingListing(
  letters: readonly TimedLetter[],
  today: IsoDay,
  empty: Text = (words) => words.letter.nothing,
): Listing {
  const all = letterColumns(today);
  const columns: Column<TimedLetter>[] = [
    {
      key: 'what',
      kind: 'term',
      value: (letter) => (letter.direction === 'in' ? 'answer' : 'await'),
    },
    ...pickColumns(all, ['id', 'with', 'working_days_waited', 'subject']).map(kept),
    ...pickColumns(all, ['answer_by', 'working_days_late', 'chases', 'days_late', 'silent']),
  ];
  return createListing(columns, letters, { empty });
}

/** Here the waiting is the point. */
export function kept({ drop: _drop, ...column }: Column<TimedLetter>): Column<TimedLetter> {
  return column;
}

/** What is open between a body and this office: left unsaid where nothing is. */
export function waitingSection(letters: readonly TimedLetter[], today: IsoDay): CardSection[] {
  if (letters.length === 0) return [];
  const listing = waitingListing(letters, today);
  return [{ key: 'awaited', heading: (words) => words.letter.awaited, listing }];
}

/** The letters about a record, newest first: left unsaid where there are none. */
export function lettersSection(letters: readonly TimedLetter[], today: IsoDay): CardSection[] {
  if (letters.length === 0) return [];
  const keys = ['id', 'date', 'with', 'reference', 'working_days_waited', 'subject', 'status'];
  const listing = createListing(pickColumns(letterColumns(today), keys), letters, {
    empty: (words) => words.letter.noLetters,
  });
  return [{ key: 'letters', heading: (words) => words.letter.lettersAbout, listing }];
}

/** `IN-118  Thu 26 Nov 2026  Nomination`: the last letter in one direction. */
export function lastLetterField(
  key: 'last_letter_in' | 'last_letter_out',
  letter: TimedLetter | undefined,
  today: IsoDay,
): CardField {
  const label = (words: Words) => words.letter.labels[key];
  if (letter === undefined) return { key, label, value: null, text: '' };
  const id = letterId(letter, today);
  const day = letter.movedOn;
  const text = (words: Words) =>
    `${id}  ${day === null ? termIn(words, letter.status) : words.days.day(day)}  ${words.letter.subject(letter)}`;
  return { key, label, value: id, text };
}
