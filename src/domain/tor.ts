import type { IsoDay } from './day.ts';
import type { StoredRule, TorRules } from './tor-rules.ts';
import type { RecordLanguage, TorStatus } from './vocabulary.ts';

/** One version of a group's terms of reference. */
export type Tor = {
  id: number;
  groupId: number;
  /** The group's code. */
  group: string;
  version: string;
  status: TorStatus;
  language: RecordLanguage;
  draftedOn: IsoDay;
  circulatedOn: IsoDay | null;
  /** In force from this day on, and up to the day before `supersededOn`. */
  adoptedOn: IsoDay | null;
  /** `M-3`, where it was adopted at a meeting. */
  adoptedAt: string | null;
  supersededOn: IsoDay | null;
  /** Why it was adopted before comments closed. */
  earlyReason: string | null;
  /** The text itself stays outside the book. */
  fileName: string | null;
  fileSha256: string | null;
  note: string | null;
  stored: readonly StoredRule[];
  rules: TorRules;
};

export function torName({ version }: Pick<Tor, 'version'>): string {
  return `ToR ${version}`;
}

type Dated = Pick<Tor, 'draftedOn' | 'circulatedOn' | 'adoptedOn' | 'supersededOn'>;

/** The version whose rules judged that day; undefined where none had been adopted yet. */
export function rulesInForce<T extends Dated>(versions: readonly T[], day: IsoDay): T | undefined {
  return versions.find((tor) => statusAsOf(tor, day) === 'adopted');
}

/** Undefined before the version was drafted. */
export function statusAsOf(tor: Dated, day: IsoDay): TorStatus | undefined {
  const since = (on: IsoDay | null) => on !== null && on <= day;
  if (since(tor.supersededOn)) return 'superseded';
  if (since(tor.adoptedOn)) return 'adopted';
  if (since(tor.circulatedOn)) return 'circulated';
  return since(tor.draftedOn) ? 'draft' : undefined;
}

/** What the group went by on a day, else the newest text that was there to go by. */
export function versionOn<T extends Dated>(versions: readonly T[], day: IsoDay): T | undefined {
  const drafted = versions.filter((tor) => tor.draftedOn <= day);
  return rulesInForce(versions, day) ?? drafted.at(-1);
}

const versionPattern = /^\d{1,4}(\.\d{1,3}){0,3}$/;

export function isTorVersion(text: string): boolean {
  return versionPattern.test(text);
}

/** `1.1` after `1.0`, for hints: the last number counted up. */
export function nextVersion(version: string): string {
  return version.replace(/\d+$/, (last) => String(Number(last) + 1));
}
