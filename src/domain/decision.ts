import { asciiDigits } from './clean-text.ts';
import type { IsoDay } from './day.ts';
import {
  type Audience,
  type DecisionKind,
  type DecisionStatus,
  decisionStatuses,
  type FollowUp,
} from './vocabulary.ts';

/** A body it is addressed to: one of the book, or a name alone. */
export type DecisionParty = { organisationId: number | null; name: string };

export type Decision = {
  id: number;
  groupId: number;
  meetingId: number | null;
  /** `M-7`, where it was taken at a meeting. */
  meeting: string | null;
  /** Its place among the meeting's. */
  number: number | null;
  itemId: number | null;
  kind: DecisionKind;
  status: DecisionStatus;
  statusOn: IsoDay;
  titleEn: string | null;
  titleAr: string | null;
  decidedOn: IsoDay;
  /** Local time of the meeting, where it was written down. */
  decidedAt: string | null;
  supersededById: number | null;
  visibility: Audience;
  to: readonly DecisionParty[];
  /** Seats marked present that were not there when it was taken, by handle. */
  without: readonly string[];
  followUp: FollowUp;
  followUpOn: IsoDay | null;
};

/** What became of it. */
export type DecisionEvent = {
  followUp: FollowUp;
  happenedOn: IsoDay;
  note: string | null;
  letterId: number | null;
};

export function decisionId({ id }: { id: number }): string {
  return `D-${id}`;
}

/** `M-7/1` */
export function decisionNumber({ meeting, number }: Pick<Decision, 'meeting' | 'number'>): string {
  return meeting === null ? '' : `${meeting}/${number}`;
}

export function decisionTitle({ titleEn, titleAr }: Pick<Decision, 'titleEn' | 'titleAr'>): string {
  return titleEn ?? titleAr ?? '';
}

/** Adopted, and not yet said to be done: what the office follows. */
export function isOpenDecision({ status, kind, followUp }: Decision): boolean {
  return status === 'adopted' && kind !== 'information' && followUp !== 'implemented';
}

/** `M-7/1`, `7/1`: the meeting as typed, and the number there. */
export function readDecisionNumber(text: string): { meeting: string; number: number } | undefined {
  const [, meeting, number] = /^([a-z]{0,4}-?\d{1,6})\/(\d{1,4})$/i.exec(asciiDigits(text)) ?? [];
  if (meeting === undefined || number === undefined) return undefined;
  return { meeting, number: Number(number) };
}

/** A decision is superseded by naming the later one, never by its status alone. */
export const typedStatuses = decisionStatuses.filter((status) => status !== 'superseded');
