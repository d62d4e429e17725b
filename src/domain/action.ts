import { daysBetween, type IsoDay } from './day.ts';
import {
  type ActionEventKind,
  type ActionStatus,
  type Audience,
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
  /** Handles and the words office, chairs, all; the lead comes first. */
  owners: readonly string[];
  extensions: number;
};

export type ActionEvent = {
  kind: ActionEventKind;
  happenedOn: IsoDay;
  recordedAt: string;
  note: string | null;
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
