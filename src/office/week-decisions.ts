import type { Database } from '../db/database.ts';
import { listDecisions } from '../db/decisions.ts';
import { listTypedRows, standsIn, type TypedRow, type Window } from '../db/week-moves.ts';
import { parseIsoDay } from '../domain/day.ts';
import { type Decision, isOpenDecision } from '../domain/decision.ts';
import type { Audience } from '../domain/vocabulary.ts';

/** A decision; `isEnteredLate` where it was adopted before the week and typed in it. */
export type WeekDecision = Decision & { isEnteredLate: boolean };

export type WeekDecisions = {
  /** Adopted, and not yet implemented. */
  decisions: readonly WeekDecision[];
  /** Adopted at the last meeting, without one this week, or before it and first told of now. */
  taken: readonly WeekDecision[];
};

type Asked = { groupId: readonly number[]; reader: Audience; lastMeetingId: number | undefined };

export function weekDecisions(db: Database, window: Window, asked: Asked): WeekDecisions {
  const { groupId, reader, lastMeetingId } = asked;
  const late = new Set(
    listTypedRows(db, ['decision'], window)
      .filter((row) => isAdoptedLate(row, window))
      .map(({ key }) => key),
  );
  const adopted = groupId
    .flatMap((one) =>
      listDecisions(db, {
        groupId: one,
        asOf: window.day,
        audience: reader,
        statuses: ['adopted'],
      }),
    )
    .map((decision) => ({ ...decision, isEnteredLate: late.has(decision.id) }));
  const isTaken = ({ meetingId, statusOn, isEnteredLate }: WeekDecision) =>
    isEnteredLate || (meetingId === null ? statusOn >= window.from : meetingId === lastMeetingId);
  return { decisions: adopted.filter(isOpenDecision), taken: adopted.filter(isTaken) };
}

function isAdoptedLate({ before, after, typedOn }: TypedRow, window: Window): boolean {
  if (after.status !== 'adopted' || before.status === 'adopted') return false;
  const on = parseIsoDay(String(after.status_on ?? ''));
  return on !== undefined && on < window.from && standsIn(window, on, typedOn);
}
