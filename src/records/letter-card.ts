import type { Clock } from '../domain/clock.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { type LetterChase, letterId, partsOf } from '../domain/letter.ts';
import type { Standing } from '../domain/letter-ledger.ts';
import { standings } from '../domain/letter-ledger.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { letterColumns, names, signatoryText } from './letter.ts';
import { standingListing } from './letter-standing.ts';
import { recordFields } from './record-fields.ts';

export function letterCard(letter: TimedLetter, clock: Clock): Card {
  const { today } = clock;
  const id = letterId(letter, today);
  const addressees =
    partsOf(letter, 'to').length > 1 && letter.wantsAnswer ? standings(letter, clock) : [];
  return {
    kind: 'card',
    heading: (words) => `${id}  ${words.letter.subject(letter)}`,
    fields: recordFields(letterColumns(today), letter, labels(letter, today)),
    sections: [
      ...(addressees.length === 0 ? [] : [circular(addressees, today)]),
      ...(letter.chases.length === 0 ? [] : [chases(letter)]),
    ],
    next: [...nextOf(letter, id), (words) => words.letter.next.history(id)],
  };
}

type CardSection = Card['sections'][number];

function circular(addressees: readonly Standing[], today: IsoDay): CardSection {
  const heading = (words: Words) => words.letter.circular;
  return { key: 'addressees', heading, listing: standingListing(addressees, today) };
}

function chases({ chases: rows }: TimedLetter): CardSection {
  const listing = createListing(chaseColumns, rows, { empty: '' });
  return { key: 'chases', heading: (words) => words.letter.chases, listing };
}

const chaseColumns: readonly Column<LetterChase>[] = [
  { key: 'on', value: (row) => row.happenedOn, text: (row) => dayText(row.happenedOn) },
  { key: 'means', value: (row) => row.means },
  { key: 'to', value: (row) => row.bodies },
  { key: 'note', value: (row) => row.note, wrap: true },
];

type Label = Omit<CardField, 'key' | 'value'>;

/** What a person reads, in this order; everything else is for scripts. */
function labels(letter: TimedLetter, today: IsoDay): Record<string, Label> {
  const part = (role: 'from' | 'to' | 'copy' | 'via') => listed(names(partsOf(letter, role)));
  const texts: readonly [keyof Words['letter']['labels'], Text][] = [
    ['subject_ar', letter.subjectEn === null ? '' : (letter.subjectAr ?? '')],
    ['status', (words) => words.letter.status(letter)],
    ['void_reason', letter.voidReason ?? ''],
    ['letter_kind', letter.kind ?? ''],
    ['from', part('from')],
    ['to', part('to')],
    ['via', part('via')],
    ['copies', part('copy')],
    ['reference', (words) => words.letter.reference(letter)],
    ['hijri', letter.hijriText ?? ''],
    ['signatory', signatoryText(letter) ?? ''],
    ['language', letter.language],
    ['attachments', listed(letter.attachments)],
    ['working_days_waited', answerText(letter, today)],
    ['answers', listed(letter.answers.map((one) => letterId(one, today)))],
    ['about', listed(letter.about)],
    ['scan', letter.scanPath ?? ''],
    ['scan_sha256', letter.scanSha256 ?? ''],
    ['note', letter.note ?? ''],
    ['visibility', letter.visibility],
  ];
  return Object.fromEntries(
    texts.map(([key, text]) => [key, { label: (words: Words) => words.letter.labels[key], text }]),
  );
}

function listed(items: readonly string[]): Text {
  return ({ paper }) => paper.joined(items);
}

function answerText(letter: TimedLetter, today: IsoDay): Text {
  if (letter.wait !== null || letter.isAnswered) return (words) => words.letter.wait(letter, today);
  return letter.status === 'reserved' ? (words) => words.letter.willBeAwaited(letter) : '';
}

function nextOf(letter: TimedLetter, id: string): Text[] {
  if (letter.status === 'reserved') return [(words) => words.letter.next.sent(id)];
  if (letter.wait === null) return [];
  if (letter.direction === 'out') return [(words) => words.letter.next.answers(id)];
  const from = names(partsOf(letter, 'from'))[0] ?? '';
  return [(words) => words.letter.next.answer(from, id)];
}
