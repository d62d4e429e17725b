import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import {
  type Letter,
  type LetterChase,
  letterId,
  letterSubject,
  partsOf,
} from '../domain/letter.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { letterColumns, names } from './letters.ts';
import { recordFields } from './record-fields.ts';

export function letterCard(letter: TimedLetter, today: IsoDay): Card {
  const id = letterId(letter, today);
  return {
    kind: 'card',
    heading: `${id}  ${letterSubject(letter)}`,
    fields: recordFields(letterColumns(today), letter, labels(letter, today)),
    sections: letter.chases.length === 0 ? [] : [chases(letter)],
    next: [...nextOf(letter, id), `mwg history ${id}`],
  };
}

function chases({ chases: rows }: TimedLetter): Card['sections'][number] {
  const columns: Column<LetterChase>[] = [
    {
      key: 'on',
      value: (row) => row.happenedOn,
      text: (row) => dayText(row.happenedOn),
    },
    { key: 'means', value: (row) => row.means },
    { key: 'note', title: 'What', value: (row) => row.note, cut: true },
  ];
  return { key: 'chases', heading: 'Chased', listing: createListing(columns, rows, { empty: '' }) };
}

/** What a person reads, in this order; everything else is for scripts. */
function labels(
  letter: TimedLetter,
  today: IsoDay,
): Record<string, Omit<CardField, 'key' | 'value'>> {
  const id = (one: Parameters<typeof letterId>[0]) => letterId(one, today);
  const part = (role: 'from' | 'to' | 'copy' | 'via') => names(partsOf(letter, role)).join(', ');
  return {
    subject_ar: {
      label: 'Arabic',
      text: letter.subjectEn === null ? '' : (letter.subjectAr ?? ''),
    },
    status: { label: 'status', text: statusText(letter) },
    void_reason: { label: 'why void', text: letter.voidReason ?? '' },
    from: { label: 'from', text: part('from') },
    to: { label: 'to', text: part('to') },
    via: { label: 'through', text: part('via') },
    copies: { label: 'copies', text: part('copy') },
    reference: { label: 'number', text: referenceText(letter) },
    hijri: { label: 'Hijri', text: letter.hijriText ?? '' },
    signatory: { label: 'signed by', text: letter.signatory ?? '' },
    language: { label: 'language', text: letter.language },
    attachments: { label: 'with', text: letter.attachments.join(', ') },
    working_days_waited: { label: 'answer', text: letter.waitText },
    answers: { label: 'answers', text: letter.answers.map(id).join(', ') },
    about: { label: 'about', text: letter.about.join(', ') },
    scan: { label: 'scan', text: letter.scanPath ?? '' },
    scan_sha256: { label: 'SHA-256', text: letter.scanSha256 ?? '' },
    note: { label: 'note', text: letter.note ?? '' },
    visibility: { label: 'for', text: letter.visibility },
  };
}

function statusText({ status, movedOn, means, receivedBy, enteredOn }: Letter): string {
  if (movedOn === null) return `${status} on ${dayText(enteredOn)}`;
  const how = means === null ? '' : ` by ${means}`;
  const taken = receivedBy === null ? '' : `, taken by ${receivedBy}`;
  return `${status} ${dayText(movedOn)}${how}${taken}`;
}

/** `4/2/1187 of Thu 26 Nov 2026`, and the date as printed where it was written otherwise. */
export function referenceText({ reference, datedOn, datedText }: Letter): string {
  const dated = datedOn === null ? '' : `of ${dayText(datedOn)}`;
  const printed = datedText === null || datedText === datedOn ? '' : `(printed ${datedText})`;
  return [reference ?? '', dated, printed].filter((part) => part !== '').join(' ');
}

function nextOf(letter: Letter, id: string): string[] {
  if (letter.status === 'reserved') return [`mwg letter sent ${id} --ref NUMBER --on DATE`];
  if (letter.status === 'received' && letter.wantsAnswer && letter.answeredBy.length === 0) {
    return [`mwg out "SUBJECT" --to ${names(partsOf(letter, 'from'))[0]} --answers ${id}`];
  }
  return [];
}
