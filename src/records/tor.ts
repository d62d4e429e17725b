import type { IsoDay } from '../domain/day.ts';
import { dayOr } from '../domain/day-text.ts';
import { isCounted, type QuorumSeat, seatsNeeded } from '../domain/quorum.ts';
import { statusAsOf, type Tor, torName } from '../domain/tor.ts';
import type { Quorum, StoredRule } from '../domain/tor-rules.ts';
import type { TorRuleName } from '../domain/vocabulary.ts';
import { type Text, textIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField, Change } from '../output/result.ts';
import { labelledText } from './change-lines.ts';
import { recordFields, recordOf } from './record-fields.ts';

/** A version whose day has not come is not in force yet, whatever was decided. */
export function torColumnsOn(today: IsoDay): readonly Column<Tor>[] {
  return torColumns.map((column) =>
    column.key === 'status'
      ? { ...column, value: (tor: Tor) => statusAsOf(tor, today) ?? tor.status }
      : column,
  );
}

const torColumns: readonly Column<Tor>[] = [
  { key: 'id', value: torName },
  { key: 'status', value: (tor) => tor.status },
  dayColumn('drafted', 'Drafted', (tor) => tor.draftedOn, 2),
  dayColumn('circulated', 'Circulated', (tor) => tor.circulatedOn, 3),
  dayColumn('adopted', 'In force from', (tor) => tor.adoptedOn),
  { key: 'adopted_at', value: (tor) => tor.adoptedAt, drop: 4 },
  dayColumn('superseded', 'Superseded', (tor) => tor.supersededOn),
  { key: 'language', value: (tor) => tor.language, drop: 1 },
  { key: 'file', value: (tor) => tor.fileName, cut: true, drop: 5 },
  { key: 'sha256', value: (tor) => tor.fileSha256, hidden: true },
  { key: 'group', value: (tor) => tor.group, hidden: true },
  { key: 'version', value: (tor) => tor.version, hidden: true },
  { key: 'note', value: (tor) => tor.note, hidden: true },
  { key: 'early_reason', value: (tor) => tor.earlyReason, hidden: true },
];

function dayColumn(
  key: string,
  title: string,
  value: (tor: Tor) => IsoDay | null,
  drop?: number,
): Column<Tor> {
  const text = (tor: Tor) => dayOr(value(tor));
  return { key, title, value, text, ...(drop !== undefined && { drop }) };
}

type About = { asOf: IsoDay; seats: readonly QuorumSeat[] };
type Label = keyof Words['tor']['labels'];

function label(key: Label) {
  return ({ tor }: Words) => tor.labels[key];
}

export function torCard(tor: Tor, { asOf, seats }: About): Card {
  return {
    kind: 'card',
    heading: `${torName(tor)}  ${tor.group}`,
    fields: [
      { key: 'as_of', label: label('asOf'), value: asOf, text: '' },
      ...recordFields(torColumns, tor, labels(tor, asOf)),
      {
        key: 'quorum_today',
        label: label('quorum'),
        value: needed(tor, seats),
        text: (words) => quorumText(tor, seats, words),
      },
    ],
    sections: [
      {
        key: 'rules',
        heading: (words) => words.tor.rules,
        listing: createListing(ruleColumns, tor.stored, {
          empty: (words) => words.tor.noRules,
          caption: tor.stored.some(({ fromTemplate }) => fromTemplate)
            ? [(words) => words.tor.templateCaption]
            : [],
        }),
      },
    ],
    next: nextLines(tor),
  };
}

function labels(tor: Tor, asOf: IsoDay): Record<string, Omit<CardField, 'key' | 'value'>> {
  return {
    status: { label: label('status'), text: (words) => statusText(tor, asOf, words) },
    drafted: { label: label('drafted'), text: ({ days }) => days.day(tor.draftedOn) },
    circulated: {
      label: label('sent'),
      text: dayOr(tor.circulatedOn),
    },
    adopted: { label: label('inForce'), text: (words) => forceText(tor, words) },
    early_reason: { label: label('early'), text: tor.earlyReason ?? '' },
    language: { label: label('language'), text: (words) => words.tor.counts[tor.language] },
    file: { label: label('file'), text: tor.fileName ?? '' },
    sha256: { label: label('sha256'), text: tor.fileSha256 ?? '' },
    note: { label: label('note'), text: tor.note ?? '' },
  };
}

function statusText(tor: Tor, asOf: IsoDay, words: Words): string {
  const then = statusAsOf(tor, asOf) ?? tor.status;
  return then === tor.status
    ? words.tor.statusNow(then)
    : words.tor.statusThen(asOf, then, tor.status);
}

function forceText({ adoptedOn, adoptedAt, supersededOn }: Tor, { tor }: Words): string {
  if (adoptedOn === null) return tor.notAdopted;
  return tor.force(adoptedOn, adoptedAt, supersededOn ?? undefined);
}

function needed({ rules }: Tor, seats: readonly QuorumSeat[]): number | null {
  return rules.quorum && seatsNeeded(rules.quorum, seats.filter(isCounted).length);
}

function quorumText({ rules }: Tor, seats: readonly QuorumSeat[], words: Words): string {
  const { quorum, quorumChairs, alternatesAllowed } = rules;
  const base = seats.filter(isCounted).length;
  const asked = [
    ...(quorum === null ? [] : [seatsText(quorum, base, words)]),
    ...(quorumChairs === null
      ? []
      : [words.tor.chairs(quorumChairs === 'both', alternatesAllowed !== false)]),
  ];
  return words.tor.asked(asked);
}

function seatsText(quorum: Quorum, base: number, { tor }: Words): string {
  if (quorum.kind === 'each_side') return tor.eachSide(quorum.count);
  return tor.ofSeats(seatsNeeded(quorum, base), base);
}

/** Kept as the text says it; nothing is judged by it yet. */
const recordedOnly: readonly TorRuleName[] = ['meetings_a_year', 'absence_limit'];

const ruleColumns: readonly Column<StoredRule>[] = [
  {
    key: 'rule',
    title: ({ tor }) => tor.columns.rule,
    value: ({ rule }) => rule,
    text: ({ rule }, { tor }) => tor.ruleNames[rule],
  },
  {
    key: 'value',
    title: ({ tor }) => tor.columns.says,
    value: ({ value }) => value,
    text: ({ value }, { tor }) => (value === null ? tor.silent : tor.says(value)),
  },
  {
    key: 'from_template',
    value: ({ fromTemplate }) => fromTemplate,
    text: ({ fromTemplate }, { tor }) => (fromTemplate ? tor.fromTemplate : ''),
  },
  { key: 'article', value: ({ article }) => article ?? null },
  {
    key: 'applied',
    title: ({ tor }) => tor.columns.effect,
    value: ({ rule, value }) => value !== null && !recordedOnly.includes(rule),
    text: ({ rule, value }, { tor }) =>
      value !== null && recordedOnly.includes(rule) ? tor.recordedOnly : '',
  },
];

function nextLines({ version, status }: Tor): Text[] {
  if (status === 'draft') return [({ tor }) => tor.toEdit(version)];
  return status === 'circulated' ? [({ tor }) => tor.toAdopt(version)] : [];
}

export type TorLine = { label: Label; text: Text };
type News = { what: Text; lines?: readonly TorLine[]; next?: readonly Text[] };

/** The same answer for every verb that changes terms of reference. */
export function torChange(tor: Tor, { what, lines = [], next = [] }: News): Change {
  const { id, fields } = recordOf(torName(tor), torColumns, tor);
  const rules = Object.fromEntries(tor.stored.map(({ rule, value }) => [rule, value]));
  const marked = tor.stored.filter(({ fromTemplate }) => fromTemplate).length;
  const { fileName, fileSha256 } = tor;
  const all: TorLine[] = [
    ...(fileName === null || fileSha256 === null
      ? []
      : [line('file', (words) => words.tor.keptFile(fileName, fileSha256))]),
    ...lines,
    ...(marked === 0
      ? []
      : [line('template', (words) => words.tor.template(marked, tor.stored.length))]),
  ];
  return {
    kind: 'change',
    say: [
      (words) => `${id} ${textIn(words, what)}  (${tor.group})`,
      ...all.map(({ label: key, text }) => labelledText(label(key), text)),
    ],
    records: [{ id, fields: { ...fields, ...rules } }],
    next,
  };
}

export function line(key: Label, text: Text): TorLine {
  return { label: key, text };
}
