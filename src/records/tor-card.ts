import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { isCounted, type QuorumSeat, seatsNeeded } from '../domain/quorum.ts';
import { statusAsOf, type Tor, torName } from '../domain/tor.ts';
import type { Quorum, StoredRule } from '../domain/tor-rules.ts';
import type { TorRuleName } from '../domain/vocabulary.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { recordFields } from './record-fields.ts';
import { torColumns } from './tors.ts';

type About = { asOf: IsoDay; seats: readonly QuorumSeat[] };

export function torCard(tor: Tor, { asOf, seats }: About): Card {
  return {
    kind: 'card',
    heading: `${torName(tor)}  ${tor.group}`,
    fields: [
      { key: 'as_of', label: 'as of', value: asOf, text: '' },
      ...recordFields(torColumns, tor, labels(tor, asOf)),
      {
        key: 'quorum_today',
        label: 'quorum',
        value: needed(tor, seats),
        text: quorumText(tor, seats),
      },
    ],
    sections: [
      {
        key: 'rules',
        heading: 'Rules',
        listing: createListing(ruleColumns, tor.stored, {
          empty: 'none stated',
          caption: templateCaption(tor),
        }),
      },
    ],
    next: nextLines(tor),
  };
}

function labels(tor: Tor, asOf: IsoDay): Record<string, Omit<CardField, 'key' | 'value'>> {
  return {
    status: { label: 'status', text: statusText(tor, asOf) },
    drafted: { label: 'drafted', text: dayText(tor.draftedOn) },
    circulated: { label: 'sent', text: tor.circulatedOn === null ? '' : dayText(tor.circulatedOn) },
    adopted: { label: 'in force', text: forceText(tor) },
    language: { label: 'language', text: languageText[tor.language] },
    file: { label: 'file', text: tor.fileName ?? '' },
    sha256: { label: 'SHA-256', text: tor.fileSha256 ?? '' },
    note: { label: 'note', text: tor.note ?? '' },
  };
}

const languageText = {
  ar: 'the Arabic text counts',
  en: 'the English text counts',
  both: 'the Arabic and the English text count alike',
};

function statusText(tor: Tor, asOf: IsoDay): string {
  const then = statusAsOf(tor, asOf) ?? tor.status;
  return then === tor.status ? then : `on ${dayText(asOf)}: ${then}; now ${tor.status}`;
}

function forceText({ adoptedOn, adoptedAt, supersededOn }: Tor): string {
  if (adoptedOn === null) return 'not yet adopted';
  const at = adoptedAt === null ? '' : `, adopted at ${adoptedAt}`;
  const until = supersededOn === null ? '' : `, until superseded on ${dayText(supersededOn)}`;
  return `from ${dayText(adoptedOn)}${at}${until}`;
}

function needed({ rules }: Tor, seats: readonly QuorumSeat[]): number | null {
  return rules.quorum && seatsNeeded(rules.quorum, seats.filter(isCounted).length);
}

function quorumText(tor: Tor, seats: readonly QuorumSeat[]): string {
  const { quorum, quorumChairs: chairs } = tor.rules;
  const base = seats.filter(isCounted).length;
  const asked = [
    ...(quorum === null ? [] : [seatsText(quorum, base)]),
    ...(chairs === null ? [] : [chairsText(tor, chairs === 'both' ? 'and' : 'or')]),
  ];
  return asked.join('; ');
}

function seatsText(quorum: Quorum, base: number): string {
  if (quorum.kind === 'each_side') return `${quorum.count} seats of each side`;
  return `${seatsNeeded(quorum, base)} of ${base} seats`;
}

function chairsText({ rules }: Tor, word: 'and' | 'or'): string {
  return `chair ${word} co-chair${rules.alternatesAllowed === false ? '' : ', or their alternates'}`;
}

const ruleWords: Readonly<Record<TorRuleName, string>> = {
  notice_days: 'Notice of a meeting, before',
  papers_days: 'Papers of a meeting, before',
  minutes_days: 'Minutes, after the meeting',
  comment_days: 'Comments, after circulation',
  quorum: 'Quorum, seats present',
  quorum_chairs: 'Quorum, chairs present',
  alternates_allowed: 'Alternates count',
  remote_counts: 'Who takes part remotely counts',
  unlettered_counts: 'Who came without a letter counts',
  meetings_a_year: 'Meetings a year, at least',
  absence_limit: 'Meetings missed in a row',
};

const ruleColumns: readonly Column<StoredRule>[] = [
  { key: 'rule', title: 'Rule', value: ({ rule }) => rule, text: ({ rule }) => ruleWords[rule] },
  {
    key: 'value',
    title: 'Says',
    value: ({ value }) => value,
    text: ({ value }) => value ?? 'the text is silent',
  },
  {
    key: 'from_template',
    value: ({ fromTemplate }) => fromTemplate,
    text: ({ fromTemplate }) => (fromTemplate ? 'template' : ''),
  },
];

function templateCaption({ stored }: Tor): string[] {
  return stored.some(({ fromTemplate }) => fromTemplate)
    ? ['Rules marked template come from a preset, not from the group’s own text.']
    : [];
}

function nextLines({ version, status }: Tor): string[] {
  if (status === 'draft') {
    return [`mwg tor edit ${version} --quorum half   mwg tor circulate ${version}`];
  }
  return status === 'circulated' ? [`mwg tor adopt ${version} --at MEETING`] : [];
}
