import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { nextVersion } from '../../domain/tor.ts';
import type { RecordLanguage, TorRuleName, TorStatus } from '../../domain/vocabulary.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

/** What is said of terms of reference, their versions and rules. */
export const tor = {
  none: (group: string) => `${group} has no terms of reference yet.`,
  drafted: 'drafted',
  edited: 'edited',
  circulated: (day: string) => `circulated on ${day}`,
  circulatedAlready: (day: string) => `was already circulated on ${day}. Nothing changed.`,
  adopted: (day: string, isAhead: boolean, meeting: string | undefined) =>
    `adopted${meeting === undefined ? '' : ` at ${meeting}`}, ${isAhead ? 'will be in force' : 'in force'} from ${day}`,
  adoptedAlready: (day: string) => `was already adopted on ${day}. Nothing changed.`,
  superseded: (version: string, day: string) => `${version} is superseded on ${day}`,
  early: (reason: string) => `before comments closed: ${reason}`,
  rule: (rule: TorRuleName, value: string | null, article: string | undefined) =>
    `${rule}: ${value ?? 'the text is silent'}${article === undefined ? '' : ` (${article})`}`,
  keptFile: (name: string, sha256: string) => `kept outside the book: ${name}, SHA-256 ${sha256}`,
  template: (marked: number, all: number) =>
    `${marked} of ${plural(all, 'rule')} ${marked === 1 ? 'is' : 'are'} the template’s: check them against your text`,
  show: 'mwg tor show',
  afterDraft: (version: string) => `mwg tor show ${version}   mwg tor circulate ${version}`,
  toAdopt: (version: string) => `mwg tor adopt ${version} --at MEETING`,
  toEdit: (version: string) =>
    `mwg tor edit ${version} --quorum half   mwg tor circulate ${version}`,
  labels: {
    asOf: 'as of',
    comments: 'comments',
    drafted: 'drafted',
    early: 'early',
    file: 'file',
    inForce: 'in force',
    language: 'language',
    note: 'note',
    quorum: 'quorum',
    rule: 'rule',
    sent: 'sent',
    sha256: 'SHA-256',
    status: 'status',
    template: 'template',
  },
  columns: { rule: 'Rule', says: 'Says', effect: 'Effect' },
  rules: 'Rules',
  noRules: 'none stated',
  fromTemplate: 'template',
  templateCaption: 'Rules marked template come from a preset, not from the group’s own text.',
  recordedOnly: 'recorded, not applied',
  silent: 'the text is silent',
  counts: {
    ar: 'the Arabic text counts',
    en: 'the English text counts',
    both: 'the Arabic and the English text count alike',
  } satisfies Record<RecordLanguage, string>,
  /** A rule's value, as it is kept. */
  says: (value: string): string => value,
  statusNow: (status: TorStatus): string => status,
  statusThen: (day: IsoDay, then: TorStatus, now: TorStatus) =>
    `on ${dayText(day)}: ${then}; now ${now}`,
  notAdopted: 'not yet adopted',
  force: (from: IsoDay, meeting: string | null, until: IsoDay | undefined) =>
    `from ${dayText(from)}${meeting === null ? '' : `, adopted at ${meeting}`}${
      until === undefined ? '' : `, until superseded on ${dayText(until)}`
    }`,
  asked: (parts: readonly string[]) => parts.join('; '),
  eachSide: (count: number) => `${plural(count, 'seat')} of each side`,
  ofSeats: (needed: number, base: number) => `${needed} of ${plural(base, 'seat')}`,
  chairs: (needsBoth: boolean, alternates: boolean) =>
    `chair ${needsBoth ? 'and' : 'or'} co-chair${alternates ? ', or their alternates' : ''}`,
  ruleNames: {
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
  } satisfies Record<TorRuleName, string>,
};

export const torErrors = {
  TOR_NOT_FOUND: ({ group, version, versions }) => ({
    message: `the group ${group} has no terms of reference ${version}.`,
    hints:
      versions.length === 0
        ? [`Draft them:  mwg tor add --version 1.0 --preset working-group --group ${group}`]
        : [`Versions:  ${versions.join(', ')}`],
  }),
  TOR_NONE_THEN: ({ group, day }) => ({
    message: `the group ${group} had no terms of reference on ${dayText(day)}, not even a draft.`,
    hints: [
      `See the versions:  mwg tor list --group ${group}`,
      `Draft them:  mwg tor add --version 1.0 --preset working-group --group ${group}`,
    ],
  }),
  VERSION_INVALID: ({ version }) => ({
    message: `--version "${version}" is not numbers and dots.`,
    hints: ['Write:  --version 1.0'],
  }),
  TOR_EXISTS: ({ version }) => ({
    message: `there is a ToR ${version} already.`,
    hints: [`See it:  mwg tor show ${version}`, 'See all:  mwg tor list'],
  }),
  TOR_TWO_BEGINNINGS: ({ preset, like }) => ({
    message: `a version begins with --preset ${preset} or with --like ${like}, not with both.`,
    hints: ['Leave one of them out.'],
  }),
  TOR_FIXED: ({ version, status }) => ({
    message: `ToR ${version} is ${status}: its text is not edited any more.`,
    hints: [
      `Draft a new version:  mwg tor add --version ${nextVersion(version)} --like ${version}`,
    ],
  }),
  TOR_BEFORE_DRAFT: ({ version, draftedOn, day }) => ({
    message: `ToR ${version} was drafted on ${dayText(draftedOn)}; ${dayText(day)} is before that.`,
    hints: [`See it:  mwg tor show ${version}`],
  }),
  TOR_STILL_DRAFT: ({ version }) => ({
    message: `ToR ${version} is a draft that no member has seen.`,
    hints: [`When it was sent:  mwg tor circulate ${version} --on DAY`],
  }),
  TOR_BEFORE_CIRCULATED: ({ version, circulatedOn, day }) => ({
    message: `ToR ${version} was circulated on ${dayText(circulatedOn)}; ${dayText(day)} is before that.`,
    hints: [`See it:  mwg tor show ${version}`],
  }),
  TOR_COMMENTS_OPEN: ({ version, until }, verb) => ({
    message: `comments on ToR ${version} close on ${dayText(until)}, so it is not adopted before that.`,
    hints: [`If the members agreed to it:  ${verb} ${version} --early "WHY"`],
  }),
  TOR_NOT_AFTER: ({ version, adoptedOn, day }) => ({
    message: `ToR ${version} is in force from ${dayText(adoptedOn)}; ${dayText(day)} is not after that.`,
    hints: ['See the versions:  mwg tor list'],
  }),
  TOR_MEETING_OTHER: ({ meeting, group }) => ({
    message: `${meeting} is not a meeting of ${group}.`,
    hints: [`Its meetings:  mwg meeting list --group ${group}`],
  }),
  RULE_INVALID: ({ flag, typed, forms }) => ({
    message: `${flag} "${typed}" is not a rule that can be judged by.`,
    hints: [`Write one of:  ${forms}, none`],
  }),
  ARTICLE_INVALID: ({ typed, rules }) => ({
    message: `--article "${typed}" does not say of which rule.`,
    hints: ['Write:  --article notice_days=4', `Rules:  ${rules.join(', ')}`],
  }),
} satisfies Partial<Messages>;
