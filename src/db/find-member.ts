import { fold } from '../domain/fold.ts';
import type { Member } from '../domain/member.ts';
import { nearest } from '../domain/nearest.ts';
import { NotFoundError, UsageError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Scope } from './groups.ts';
import { currentSeat } from './members.ts';

type Named = { id: number; handle: string; nameEn: string };

/** By handle, then by any full name or alias, then by part of a name when only one fits. */
export function findMember({ db, group, today }: Scope, text: string): Member {
  const { id, handle } = findOrganisation(db, text);
  const member = currentSeat(db, group.id, id, today);
  if (member === undefined) throw noSeat(handle, group.code);
  return member;
}

export function findOrganisation(db: Database, text: string): Named {
  const wanted = fold(text);
  const exact = organisationsBy(db, '= @wanted', wanted);
  const [only, second] =
    exact.length > 0 ? exact : organisationsBy(db, "LIKE '%' || @wanted || '%'", wanted);
  if (only === undefined) throw noMember(db, text);
  if (second !== undefined && exact.length !== 1) throw severalFit(db, text, wanted);
  return only;
}

export function listHandles(db: Database): string[] {
  return db.prepare<[], string>('SELECT handle FROM organisation ORDER BY handle').pluck().all();
}

function organisationsBy(db: Database, condition: string, wanted: string): Named[] {
  return db
    .prepare<{ wanted: string }, Named>(
      `SELECT DISTINCT o.id, o.handle, o.name_en AS nameEn FROM organisation o
       LEFT JOIN organisation_alias a ON a.organisation_id = o.id
       WHERE fold(o.handle) ${condition} OR fold(o.name_en) ${condition}
          OR fold(o.name_ar) ${condition} OR fold(a.name) ${condition}
       ORDER BY o.handle`,
    )
    .all({ wanted });
}

function severalFit(db: Database, text: string, wanted: string): UsageError {
  const fitting = organisationsBy(db, "LIKE '%' || @wanted || '%'", wanted);
  return new UsageError({
    code: 'MEMBER_AMBIGUOUS',
    message: `"${text}" fits ${fitting.length} members.`,
    hints: ['Use one of these handles:', ...fitting.map((one) => `  ${one.handle}  ${one.nameEn}`)],
  });
}

function noSeat(handle: string, group: string): NotFoundError {
  return new NotFoundError({
    code: 'MEMBER_NOT_FOUND',
    message: `${handle} has no seat on ${group}.`,
    hints: [
      `Who has one:  mwg member list --group ${group}`,
      `Give it one:  mwg member add ${handle} --group ${group}`,
    ],
  });
}

function noMember(db: Database, text: string): NotFoundError {
  const close = nearest(text, listHandles(db));
  return new NotFoundError({
    code: 'MEMBER_NOT_FOUND',
    message: `there is no member "${text}".`,
    hints: [
      ...(close === undefined ? [] : [`Did you mean:  ${close}`]),
      'See them:  mwg member list',
    ],
  });
}
