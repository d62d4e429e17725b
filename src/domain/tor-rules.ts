import { asciiDigits } from './clean-text.ts';
import type { TorRuleName } from './vocabulary.ts';

export type Days = { count: number; kind: 'working' | 'calendar' };

export type Quorum =
  | { kind: 'number'; count: number }
  /** `isMore`: more than the share, not the share itself. */
  | { kind: 'share'; parts: number; of: number; isMore: boolean }
  /** So many seats of the national side and as many of the international one. */
  | { kind: 'each_side'; count: number };

type QuorumChairs = 'both' | 'either';

/** Null where the text is silent. */
export type TorRules = {
  noticeDays: Days | null;
  papersDays: Days | null;
  minutesDays: Days | null;
  commentDays: Days | null;
  quorum: Quorum | null;
  quorumChairs: QuorumChairs | null;
  alternatesAllowed: boolean | null;
  remoteCounts: boolean | null;
  unletteredCounts: boolean | null;
  meetingsAYear: number | null;
  absenceLimit: number | null;
};

/** A rule as the book keeps it. */
export type StoredRule = {
  rule: TorRuleName;
  /** In the one spelling that `ruleValue` gives; null where the text is said to be silent. */
  value: string | null;
  fromTemplate: boolean;
  /** Where the text says it: `art. 6`. */
  article?: string | null;
};

export function rulesOf(stored: readonly StoredRule[]): TorRules {
  const read = <T>(name: TorRuleName, as: (text: string) => T | undefined): T | null =>
    as(stored.find(({ rule }) => rule === name)?.value ?? '') ?? null;
  return {
    noticeDays: read('notice_days', readDays),
    papersDays: read('papers_days', readDays),
    minutesDays: read('minutes_days', readDays),
    commentDays: read('comment_days', readDays),
    quorum: read('quorum', readQuorum),
    quorumChairs: read('quorum_chairs', readChairs),
    alternatesAllowed: read('alternates_allowed', readYesNo),
    remoteCounts: read('remote_counts', readYesNo),
    unletteredCounts: read('unlettered_counts', readYesNo),
    meetingsAYear: read('meetings_a_year', readCount),
    absenceLimit: read('absence_limit', readCount),
  };
}

/** The stored spelling of a rule as typed; undefined where it cannot be read. */
export function ruleValue(rule: TorRuleName, typed: string): string | undefined {
  const text = asciiDigits(typed).toLowerCase().trim();
  switch (rule) {
    case 'quorum':
      return spelled(readQuorum(text), quorumValue);
    case 'quorum_chairs':
      return readChairs(text);
    case 'alternates_allowed':
    case 'remote_counts':
    case 'unlettered_counts':
      return spelled(readYesNo(text), (isAllowed) => (isAllowed ? 'yes' : 'no'));
    case 'meetings_a_year':
    case 'absence_limit':
      return spelled(readCount(text), String);
    default:
      return spelled(readDays(text), daysText);
  }
}

/** What can be typed for a rule, for messages and help. */
export function ruleForms(rule: TorRuleName): string {
  switch (rule) {
    case 'quorum':
      return 'half, more than half, 2/3, 8, 2 of each side';
    case 'quorum_chairs':
      return 'both, either';
    case 'alternates_allowed':
    case 'remote_counts':
    case 'unlettered_counts':
      return 'yes, no';
    case 'meetings_a_year':
    case 'absence_limit':
      return 'a whole number, such as 4';
    default:
      return '5 (working days), 7d or 7 calendar days';
  }
}

/** `5 working days` */
export function daysText({ count, kind }: Days): string {
  return `${count} ${kind} ${count === 1 ? 'day' : 'days'}`;
}

function spelled<T>(read: T | undefined, spell: (value: T) => string): string | undefined {
  return read === undefined ? undefined : spell(read);
}

/** A bare number means working days, as offices speak; `7d` are calendar days, as in `+7d`. */
function readDays(text: string): Days | undefined {
  const match = /^(\d{1,3}) ?(?:(wd|working days?)|(c?d|calendar days?|days?))?$/.exec(text);
  const count = readCount(match?.[1] ?? '');
  if (count === undefined) return undefined;
  return { count, kind: match?.[3] === undefined ? 'working' : 'calendar' };
}

function readQuorum(text: string): Quorum | undefined {
  if (text === 'half') return { kind: 'share', parts: 1, of: 2, isMore: false };
  if (text === 'majority' || text === 'more than half') {
    return { kind: 'share', parts: 1, of: 2, isMore: true };
  }
  const [, parts, of] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  if (Number(parts) > 0 && Number(parts) <= Number(of)) {
    return { kind: 'share', parts: Number(parts), of: Number(of), isMore: false };
  }
  const [, ofEach] = /^(\d{1,3})[ -](?:of[ -])?each[ -]side$/.exec(text) ?? [];
  const count = readCount(ofEach ?? text);
  if (count === undefined) return undefined;
  return { kind: ofEach === undefined ? 'number' : 'each_side', count };
}

function quorumValue(quorum: Quorum): string {
  if (quorum.kind === 'number') return String(quorum.count);
  if (quorum.kind === 'each_side') return `${quorum.count} of each side`;
  if (quorum.isMore) return 'more than half';
  return quorum.parts * 2 === quorum.of ? 'half' : `${quorum.parts}/${quorum.of}`;
}

function readChairs(text: string): QuorumChairs | undefined {
  return text === 'both' || text === 'either' ? text : undefined;
}

function readYesNo(text: string): boolean | undefined {
  return text === 'yes' || text === 'no' ? text === 'yes' : undefined;
}

function readCount(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
