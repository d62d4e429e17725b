import type { Scope } from '../../db/groups.ts';
import { letterReference } from '../../db/letter-reference.ts';
import {
  currentSeat,
  endRole,
  endSeat,
  insertMember,
  insertSeat,
  listAliases,
} from '../../db/members.ts';
import { getOrganisation, type Organisation, updateOrganisation } from '../../db/organisations.ts';
import { insertStatus } from '../../db/seat-statuses.ts';
import { given } from '../../domain/given.ts';
import type { Member } from '../../domain/member.ts';
import { UserError } from '../../errors.ts';
import type { ListProblem } from '../../tabular/list-problem.ts';
import { wholeRow } from '../../tabular/problem.ts';
import { addAliases } from '../bodies.ts';
import type { MemberFile, MemberRow } from './read-members.ts';
import { storePerson } from './store-person.ts';

declare module '../../tabular/list-problem.ts' {
  interface ListFaults {
    NEW_NEEDS: { handle: string };
    BOOK_HOLDS: { held: string; noun: 'member' | 'meeting' | 'action'; id: string };
    REFUSED: { error: UserError };
  }
}

/** What the book holds against a row; its line is the caller's to say. */
export type RowTrouble = Omit<ListProblem, 'line'>;

/** Every row that could be read; one that could not is not held against the book too. */
export function storeMembers(scope: Scope, { file, rows }: MemberFile): ListProblem[] {
  const unread = new Set(file.problems.map(({ line }) => line));
  return rows
    .filter(({ line }) => !unread.has(line))
    .flatMap((row) => storeMember(scope, row).map((found) => ({ line: row.line, ...found })));
}

/** Adds what the book lacks; what it holds otherwise is never overwritten, only reported. */
function storeMember(scope: Scope, row: MemberRow): RowTrouble[] {
  try {
    const known = getOrganisation(scope.db, row.handle);
    const troubles = known === undefined ? addMember(scope, row) : complete(scope, row, known);
    if (troubles.length > 0) return troubles;
    const member = memberOf(scope, row);
    return row.people.flatMap((person) => storePerson(scope, member, person));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ column: wholeRow, value: row.handle, fault: { code: 'REFUSED', error } }];
  }
}

function addMember(scope: Scope, row: MemberRow): RowTrouble[] {
  const { handle, name, nameAr = null, acronym, side } = row;
  const needed = (column: string): RowTrouble[] => [
    { column, value: '', fault: { code: 'NEW_NEEDS', handle } },
  ];
  if (name === undefined) return needed('name');
  if (side === undefined) return needed('side');
  insertMember(scope.db, { ...seatOf(scope, row), handle, nameEn: name, nameAr, side });
  const organisation = getOrganisation(scope.db, handle);
  if (organisation === undefined) throw new Error(`${handle} was not stored.`);
  if (acronym !== undefined) updateOrganisation(scope.db, organisation.id, { acronym });
  settle(scope, row, organisation.id);
  return [];
}

function complete(scope: Scope, row: MemberRow, known: Organisation): RowTrouble[] {
  const seat = currentSeat(scope.db, scope.group.id, known.id, scope.today);
  const isNew = seat === undefined || (seat.untilOn !== null && row.status !== 'ended');
  const troubles = differences(row, known, isNew ? undefined : seat);
  if (troubles.length > 0) return troubles;
  const lacking = given({
    nameAr: known.nameAr === null ? row.nameAr : undefined,
    acronym: known.acronym === null ? row.acronym : undefined,
  });
  if (Object.keys(lacking).length > 0) updateOrganisation(scope.db, known.id, lacking);
  if (isNew) {
    insertSeat(scope.db, { ...seatOf(scope, row), organisationId: known.id });
    settle(scope, row, known.id);
  }
  addNewAliases(scope, row, known.id);
  return [];
}

/** A seat begins nominated or confirmed; what came after is set by `settle`. */
function seatOf({ db, group, today }: Scope, row: MemberRow) {
  const { role = 'member', since = today, status, letter } = row;
  const isNominated = status === 'nominated';
  const reference = letter === undefined ? undefined : letterReference(db, letter, today);
  return {
    groupId: group.id,
    role,
    fromOn: since,
    status: isNominated ? ('nominated' as const) : ('confirmed' as const),
    letter: isNominated ? reference : undefined,
  };
}

/** What became of a new seat, and its other names. */
function settle(scope: Scope, row: MemberRow, organisationId: number): void {
  const { db, group, today } = scope;
  addNewAliases(scope, row, organisationId);
  const seatId = currentSeat(db, group.id, organisationId, today)?.seatId;
  if (seatId === undefined) return;
  if (row.status === 'suspended' && row.statusOn !== undefined) {
    const reason = row.endReason;
    insertStatus(db, { seatId, status: 'suspended', fromOn: row.statusOn, reason });
  }
  if (row.until === undefined) return;
  endSeat(db, seatId, row.until, row.endReason ?? '–');
  endRole(db, seatId, row.until);
}

function addNewAliases({ db }: Scope, { aliases }: MemberRow, organisationId: number): void {
  const known = listAliases(db, organisationId);
  const isNew = (alias: string) => !known.includes(alias);
  addAliases(db, organisationId, aliases.filter(isNew));
}

function memberOf({ db, group, today }: Scope, { handle }: MemberRow): Member {
  const organisation = getOrganisation(db, handle);
  const member = organisation && currentSeat(db, group.id, organisation.id, today);
  if (member === undefined) throw new Error(`${handle} has no seat.`);
  return member;
}

function differences(row: MemberRow, known: Organisation, seat: Member | undefined): RowTrouble[] {
  const pairs = [
    { column: 'name', typed: row.name, held: known.nameEn },
    { column: 'name_ar', typed: row.nameAr, held: known.nameAr },
    { column: 'acronym', typed: row.acronym, held: known.acronym },
    { column: 'side', typed: row.side, held: known.side },
    { column: 'role', typed: row.role, held: seat?.role ?? null },
    { column: 'since', typed: row.since, held: seat?.fromOn ?? null },
    { column: 'until', typed: row.until, held: seat === undefined ? null : (seat.untilOn ?? '–') },
    { column: 'status', typed: row.status, held: seat?.status ?? null },
  ];
  return pairs.flatMap(({ column, typed, held }) =>
    typed === undefined || held === null || typed === held
      ? []
      : [
          {
            column,
            value: typed,
            fault: { code: 'BOOK_HOLDS', held, noun: 'member', id: row.handle },
          },
        ],
  );
}
