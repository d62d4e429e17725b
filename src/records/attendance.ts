import { isThere } from '../domain/attendance.ts';
import { isOutside } from '../domain/audience.ts';
import type { Body } from '../domain/organisation.ts';
import { functionText, personName } from '../domain/person.ts';
import type { AttendanceCapacity, Audience, Presence } from '../domain/vocabulary.ts';
import { termIn } from '../language/terms.ts';
import { type Text, textIn } from '../language/text.ts';
import type { Typed } from '../office/attendance.ts';
import type { Judged, Roll, RollEntry } from '../office/roll.ts';
import type { NamedBody } from '../office/who-came.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column, Listing } from '../output/listing.ts';

const columns: readonly Column<RollEntry>[] = [
  {
    key: 'handle',
    value: ({ member }) => member?.handle ?? null,
    text: ({ member }, words) => (member === undefined ? '' : words.body(member.handle)),
  },
  { key: 'presence', value: ({ mark }) => mark?.presence ?? null },
  { key: 'capacity', value: ({ mark }) => mark?.capacity ?? null, drop: 2 },
  {
    key: 'person',
    value: ({ person }) => (person === undefined ? null : personName(person)),
    text: ({ person, mark }, words) => {
      if (person !== undefined) return personName(person, words.language);
      return mark && isThere(mark) ? words.meeting.personUnknown : '';
    },
    wrap: true,
  },
  {
    key: 'title',
    title: ({ meeting }) => meeting.function,
    value: ({ person }) => (person === undefined ? null : functionText(person)),
    text: ({ person }, { language }) =>
      person === undefined ? '' : functionText(person, language),
    drop: 1,
    wrap: true,
  },
  {
    key: 'left',
    value: ({ mark }) => (mark?.hasLeft ? (mark.leftAt ?? true) : null),
    text: ({ mark }, words) => (mark?.hasLeft ? words.meeting.left(mark.leftAt) : ''),
    drop: 3,
  },
  { key: 'role', value: ({ member }) => member?.role ?? null, hidden: true },
  { key: 'unlettered', value: ({ isUnlettered }) => isUnlettered, hidden: true },
];

type About = { caption?: readonly Text[]; bodies?: ReadonlyMap<string, Body> };

/** Members read who was there and who sent apologies, and nothing of who was not. */
export function rollListing({ entries }: Roll, reader: Audience, about: About = {}): Listing {
  const outside = isOutside(reader);
  const rows = entries.filter(
    ({ mark }) => !outside || (mark !== undefined && mark.presence !== 'absent'),
  );
  const shown = columns.filter(
    ({ key }) => !outside || !['left', 'unlettered', 'capacity'].includes(key),
  );
  return createListing(about.bodies === undefined ? shown : shown.map(headedByName), rows, {
    empty: (words) => words.meeting.nobodyMarked,
    ...about,
  });
}

/** Where each body goes by its name, the heading of the column says so. */
export function headedByName<Row>(column: Column<Row>): Column<Row> {
  if (column.key !== 'handle') return column;
  return { ...column, title: ({ meeting }) => meeting.door.body, wrap: true };
}

/** The tally, who sent apologies; for the office and the chairs the rest and the quorum. */
export function rollLines(roll: Roll, reader: Audience): Text[] {
  const { tally } = roll;
  const many = (handles: readonly string[], key: 'apologies' | 'absent' | 'unmarked'): Text[] =>
    handles.length === 0 ? [] : [({ meeting, body }) => meeting[key](handles.map(body))];
  const forAll: Text[] = [
    (words) => words.meeting.tally(tally),
    ...many(tally.apologies, 'apologies'),
  ];
  if (isOutside(reader)) return forAll;
  return [
    ...forAll,
    ...many(tally.absent, 'absent'),
    ...many(tally.unmarked, 'unmarked'),
    ...quorumLines(roll),
    ...roll.entries.filter(({ isUnlettered }) => isUnlettered).map(unletteredLine),
  ];
}

export function quorumLines({ quorum, now, left, tor }: Roll): Text[] {
  if (quorum === undefined) {
    return [
      (words) =>
        tor === undefined ? words.meeting.notJudged : words.meeting.noQuorumRule(tor.version),
    ];
  }
  const whole = quorumLine(quorum);
  if (now === undefined) return [whole];
  return [
    whole,
    ({ meeting, body }) => meeting.quorumNow(left.map(body), meeting.quorum(cited(now))),
  ];
}

function quorumLine(judged: Judged): Text {
  return (words) => words.meeting.quorum(cited(judged));
}

/** With the article of each rule, where it is recorded. */
export function cited({ tor, rules }: Judged) {
  const article = (name: 'quorum' | 'quorum_chairs') =>
    tor.stored.find(({ rule }) => rule === name)?.article ?? null;
  const articles = rules.map(({ rule }) => article(rule === 'chairs' ? 'quorum_chairs' : 'quorum'));
  const known = [...new Set(articles)].filter((one) => one !== null);
  return { version: tor.version, articles: known, rules };
}

export function unletteredLine({ person, member }: RollEntry): Text {
  return (words) => {
    const name = person === undefined ? '' : personName(person, words.language);
    return words.meeting.unlettered(name, member === undefined ? '' : words.body(member.handle));
  };
}

/** Who was marked as what, and the tally: `mfa, iom: representative · eu: left 11:15 · Present: …`. */
export function markedLine(typed: Typed, tally: Text): Text {
  const { marks, remote, guests, left, back, cleared, time } = typed;
  return (words) => {
    const { meeting } = words;
    const as = (code: AttendanceCapacity | Presence) => termIn(words, code);
    const named = (bodies: readonly NamedBody[], how: string) =>
      bodies.length === 0 ? [] : [meeting.marked(bodies.map(bodyAndName), how)];
    const bare = (handles: readonly string[], how: string) =>
      handles.length === 0 ? [] : [meeting.marked(handles, how)];
    return [
      ...marks.flatMap(({ bodies, capacity, presence }) => named(bodies, as(capacity ?? presence))),
      ...named(remote, as('remote')),
      ...bare(
        guests.map(({ name }) => name),
        as('guest'),
      ),
      ...bare(left, meeting.left(time)),
      ...bare(back, meeting.back),
      ...bare(cleared, meeting.cleared),
      textIn(words, tally),
    ].join(' · ');
  };
}

function bodyAndName({ body, name }: NamedBody): string {
  return name === undefined ? body : `${body} (${name})`;
}

/** `M-7  Present: …`, further lines under the sentence. */
export function withId(id: string, text: Text): Text {
  return (words) => (id === '' ? `  ${textIn(words, text)}` : `${id}  ${textIn(words, text)}`);
}
