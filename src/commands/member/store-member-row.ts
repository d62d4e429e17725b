import type { Context } from '../../command.ts';
import {
  currentSeat,
  insertAlias,
  insertMember,
  insertSeat,
  listAliases,
} from '../../db/members.ts';
import { getOrganisation, type Organisation, updateOrganisation } from '../../db/organisations.ts';
import type { Member } from '../../domain/member.ts';
import { UserError } from '../../errors.ts';
import type { MemberRow } from './read-member-file.ts';
import { storePerson } from './store-person-row.ts';

/** What the book holds against a row: the column and why. */
export type RowTrouble = { column: string; value: string; reason: string };

/** Adds what the book lacks; what it holds otherwise is never overwritten, only reported. */
export function storeMemberRow(context: Context, row: MemberRow): RowTrouble[] {
  try {
    const known = getOrganisation(context.db, row.handle);
    const troubles =
      known === undefined ? addMember(context, row) : completeMember(context, row, known);
    if (troubles.length > 0 || row.person === undefined) return troubles;
    return storePerson(context, { handle: row.handle, member: memberOf(context, row) }, row.person);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ column: '(row)', value: row.handle, reason: error.message.replace(/\.$/, '') }];
  }
}

function newSeat({ group, today }: Context, { role = 'member', since = today }: MemberRow) {
  return { groupId: group.id, role, fromOn: since, status: 'confirmed' } as const;
}

function addMember(context: Context, row: MemberRow): RowTrouble[] {
  const { handle, name, nameAr = null, side } = row;
  const needed = (column: string) => ({ column, value: '', reason: `${handle} is new: needed` });
  if (name === undefined) return [needed('name')];
  if (side === undefined) return [needed('side')];
  insertMember(context.db, { ...newSeat(context, row), handle, nameEn: name, nameAr, side });
  addAliases(context, row);
  return [];
}

function completeMember(context: Context, row: MemberRow, known: Organisation): RowTrouble[] {
  const seat = seatOf(context, known.id);
  const troubles = differences(row, known, seat);
  if (troubles.length > 0) return troubles;
  const { nameAr } = row;
  if (known.nameAr === null && nameAr !== undefined) {
    updateOrganisation(context.db, known.id, { nameAr });
  }
  if (seat === undefined) {
    insertSeat(context.db, { ...newSeat(context, row), organisationId: known.id });
  }
  addAliases(context, row);
  return [];
}

function addAliases({ db }: Context, { handle, aliases }: MemberRow): void {
  const id = getOrganisation(db, handle)?.id;
  if (id === undefined) return;
  const known = listAliases(db, id);
  for (const alias of aliases) if (!known.includes(alias)) insertAlias(db, id, alias);
}

function memberOf(context: Context, { handle }: MemberRow): Member {
  const organisation = getOrganisation(context.db, handle);
  const member = organisation && seatOf(context, organisation.id);
  if (member === undefined) throw new Error(`${handle} has no seat.`);
  return member;
}

function seatOf({ db, group, today }: Context, organisationId: number): Member | undefined {
  const seat = currentSeat(db, group.id, organisationId, today);
  return seat?.untilOn === null ? seat : undefined;
}

function differences(row: MemberRow, known: Organisation, seat: Member | undefined): RowTrouble[] {
  const pairs = [
    { column: 'name', typed: row.name, held: known.nameEn },
    { column: 'name_ar', typed: row.nameAr, held: known.nameAr },
    { column: 'side', typed: row.side, held: known.side },
    { column: 'role', typed: row.role, held: seat?.role ?? null },
    { column: 'since', typed: row.since, held: seat?.fromOn ?? null },
  ];
  return pairs
    .filter(({ typed, held }) => typed !== undefined && held !== null && typed !== held)
    .map(({ column, typed, held }) => ({
      column,
      value: typed ?? '',
      reason: `the book has "${held}"; correct one of the two (mwg member edit ${row.handle})`,
    }));
}
