import { daysBetween, type IsoDay } from './day.ts';
import {
  type ActionEventKind,
  type ActionStatus,
  type Audience,
  type ChaseMeans,
  openStatuses,
} from './vocabulary.ts';

export type Action = {
  id: number;
  /** The code of the group it belongs to. */
  group: string;
  titleEn: string | null;
  titleAr: string | null;
  status: ActionStatus;
  /** The day the present status began. */
  statusOn: IsoDay;
  firstDueOn: IsoDay | null;
  dueOn: IsoDay | null;
  raisedOn: IsoDay;
  /** `M-3`, where the action was raised at a meeting. */
  meeting: string | null;
  meetingId: number | null;
  /** The decision it comes from. */
  decisionId: number | null;
  isUrgent: boolean;
  visibility: Audience;
  /** Handles, ids of people, and the words office, chairs, members, all; the lead comes first. */
  owners: readonly string[];
  /** Those whose part is done while others' are not: owners, and members that a word among them means. */
  doneOwners: readonly string[];
  extensions: number;
  /** Meetings that the group has held since it was raised, while it was open. */
  meetingsOpen: number;
  chases: number;
  chasedOn: IsoDay | null;
  /** What was last noted of it. */
  lastWord: string | null;
};

/** Those whose part is still to be done: who is late, who is chased and reminded. */
export function outstandingOwners(action: Pick<Action, 'owners' | 'doneOwners'>): string[] {
  return action.owners.filter((owner) => !action.doneOwners.includes(owner));
}

/** How long it has been late: what is days old, what is weeks, what is forgotten. */
const lateBands = ['1-7', '8-30', '31-90', '90+'] as const;
export type LateBand = (typeof lateBands)[number];

export function lateBand(days: number): LateBand | null {
  if (days <= 0) return null;
  if (days <= 7) return '1-7';
  if (days <= 30) return '8-30';
  return days <= 90 ? '31-90' : '90+';
}

export type ActionEvent = {
  kind: ActionEventKind;
  happenedOn: IsoDay;
  recordedAt: string;
  note: string | null;
  means: ChaseMeans | null;
  /** The letter that is its evidence, as the register names it. */
  letter: string | null;
  meeting: string | null;
  dueBefore: IsoDay | null;
  dueAfter: IsoDay | null;
  visibility: Audience;
};

export function actionId(action: { id: number }): string {
  return `A-${action.id}`;
}

export function isOpen(action: Pick<Action, 'status'>): boolean {
  return openStatuses.some((status) => status === action.status);
}

/** Due today is not late. */
export function daysLate(action: Pick<Action, 'status' | 'dueOn'>, today: IsoDay): number {
  if (action.dueOn === null || !isOpen(action)) return 0;
  return Math.max(0, daysBetween(action.dueOn, today));
}

export function actionTitle(action: Pick<Action, 'titleEn' | 'titleAr'>): string {
  return action.titleEn ?? action.titleAr ?? '';
}
