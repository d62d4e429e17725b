import type { Database } from '../db/database.ts';
import { seatOf } from '../db/seat-of.ts';
import { listTypedRows, standsIn, type TypedRow, type Window } from '../db/week-moves.ts';
import { addDays, type IsoDay, parseIsoDay } from '../domain/day.ts';

export type MembershipChange = {
  handle: string;
  kind: 'status' | 'ended' | 'role' | 'renamed' | 'post' | 'left' | 'contacts';
  on: IsoDay;
  /** The status, role or capacity that began or ended. */
  what: string;
  /** A name that ended, in Arabic. */
  whatAr: string | null;
  personId: number | null;
  letter: string | null;
  /** It happened before the window and was typed in it. */
  isEnteredLate: boolean;
};

const tables = [
  'seat',
  'seat_role',
  'seat_status',
  'seat_person',
  'person_contact',
  'organisation_former_name',
];

/** Who came, went and changed on seats of groups in a window, once each. */
export function membershipChanges(db: Database, groupIds: readonly number[], window: Window) {
  const changes = listTypedRows(db, tables, window).flatMap((row) => {
    const change = changeOf(db, groupIds, row);
    if (change === undefined || !standsIn(window, change.on, row.typedOn)) return [];
    return [{ ...change, isEnteredLate: dayOfChange(change) < window.from }];
  });
  const distinct = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()]
    .filter((change) => change.kind !== 'role' || !isOfNewSeat(change, changes))
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Who leaves is there until the end of the last day. */
function dayOfChange({ kind, on }: Pick<MembershipChange, 'kind' | 'on'>): IsoDay {
  return kind === 'left' || kind === 'ended' ? addDays(on, 1) : on;
}

/** A new seat says its role with its status. */
function isOfNewSeat(role: MembershipChange, changes: readonly MembershipChange[]): boolean {
  return changes.some(
    ({ kind, handle, on }) => kind === 'status' && handle === role.handle && on === role.on,
  );
}

/** Undefined where nothing of it holds any more, or it is of another group's seat. */
function changeOf(
  db: Database,
  groupIds: readonly number[],
  row: TypedRow,
): Omit<MembershipChange, 'isEnteredLate'> | undefined {
  const seat = seatOf(db, row.table, row.op === 'delete' ? row.before : row.after, row.key);
  const fact = factOf(row);
  if (seat === undefined || fact === undefined || !groupIds.includes(seat.groupId))
    return undefined;
  return {
    handle: seat.handle,
    personId: numberOf(row.after.person_id ?? row.before.person_id),
    letter: textOf(row.after.letter),
    whatAr: null,
    ...fact,
  };
}

type Fact = Pick<MembershipChange, 'kind' | 'on' | 'what'> & { whatAr?: string | null };

/** What began, by the table that a row was added to, and where its words stand in it. */
const beginnings: Readonly<Record<string, readonly [MembershipChange['kind'], column: string]>> = {
  seat_status: ['status', 'status'],
  seat_role: ['role', 'role'],
  seat_person: ['post', 'capacity'],
};

const endings: typeof beginnings = {
  seat: ['ended', 'end_reason'],
  seat_person: ['left', 'capacity'],
};

function factOf(row: TypedRow): Fact | undefined {
  if (row.table === 'person_contact') return { kind: 'contacts', on: row.typedOn, what: '' };
  if (row.op === 'insert') return row.table.startsWith('seat') ? begun(row) : renamed(row);
  return row.op === 'update' && row.before.until_on === null ? ended(row) : undefined;
}

function begun({ table, after }: TypedRow): Fact | undefined {
  const [kind, column] = beginnings[table] ?? [];
  const on = dayOf(after.from_on);
  if (kind === undefined || column === undefined || on === undefined) return undefined;
  return { kind, on, what: textOf(after[column]) ?? '' };
}

function ended({ table, after }: TypedRow): Fact | undefined {
  const [kind, column] = endings[table] ?? [];
  const on = dayOf(after.until_on);
  if (kind === undefined || column === undefined || on === undefined) return undefined;
  return { kind, on, what: textOf(after[column]) ?? '' };
}

/** A former name holds until the day before the new one. */
function renamed({ after }: TypedRow): Fact | undefined {
  const until = dayOf(after.until_on);
  if (until === undefined) return undefined;
  const names = { what: textOf(after.name_en) ?? '', whatAr: textOf(after.name_ar) };
  return { kind: 'renamed', on: addDays(until, 1), ...names };
}

function dayOf(value: string | number | null | undefined): IsoDay | undefined {
  return parseIsoDay(String(value ?? ''));
}

function textOf(value: string | number | null | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
