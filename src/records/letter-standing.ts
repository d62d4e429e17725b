import type { IsoDay } from '../domain/day.ts';
import { dayOr } from '../domain/day-text.ts';
import { letterId, partName } from '../domain/letter.ts';
import type { Standing } from '../domain/letter-ledger.ts';
import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column, Listing } from '../output/listing.ts';

/** A circular as a ledger: one line for each addressee. */
export function standingListing(
  rows: readonly Standing[],
  today: IsoDay,
  notes: readonly Text[] = [],
): Listing {
  return createListing(standingColumns(today), rows, {
    empty: (words) => words.letter.nobody,
    notes,
  });
}

function standingColumns(today: IsoDay): Column<Standing>[] {
  const idOf = (one: Standing['answer']) => (one === undefined ? null : letterId(one, today));
  const lastChase = ({ chases }: Standing) => chases.at(-1)?.happenedOn ?? null;
  return [
    { key: 'addressee', value: ({ body }) => partName(body) },
    {
      key: 'state',
      title: (words) => words.columns.status,
      value: ({ state }) => state,
      text: (row, words) => words.letter.standing(row),
    },
    { key: 'answered_by', value: ({ answer, interim }) => idOf(answer ?? interim) },
    {
      key: 'answered_on',
      value: ({ answer, interim }) => (answer ?? interim)?.movedOn ?? null,
      text: ({ answer, interim }) => dayOr((answer ?? interim)?.movedOn ?? null),
    },
    { key: 'answer_by', value: ({ dueOn }) => dueOn, text: ({ dueOn }) => dayOr(dueOn) },
    {
      key: 'days_late',
      value: ({ daysLate }) => daysLate,
      text: ({ daysLate }, words) => words.letter.lateDays(daysLate),
      tone: ({ daysLate }) => (daysLate > 0 ? 'late' : undefined),
    },
    { key: 'chases', value: ({ chases }) => chases.length, text: chaseText, drop: 2 },
    { key: 'letter', value: ({ letter }) => letterId(letter, today), drop: 1 },
    { key: 'last_chase', value: lastChase, hidden: true },
    { key: 'since', value: ({ since }) => since, hidden: true },
    { key: 'with', value: (row) => partName(row.with), hidden: true },
    { key: 'language', value: ({ letter }) => letter.language, hidden: true },
  ];
}

function chaseText({ chases }: Standing, { days, paper }: Words): string {
  const last = chases.at(-1);
  return last === undefined ? '' : paper.clauses([`${chases.length}×`, days.day(last.happenedOn)]);
}
