import { fold } from '../domain/fold.ts';
import type { Member } from '../domain/member.ts';
import { nearest } from '../domain/nearest.ts';
import { NotFoundError, UsageError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Scope } from './groups.ts';
import { currentSeat } from './members.ts';
import { getOrganisation, organisationById } from './organisations.ts';
import type { Ambiguous } from './resolve.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    MEMBER_NOT_FOUND: { text: string; close: string | undefined };
    MEMBER_AMBIGUOUS: Ambiguous;
    MEMBER_NO_SEAT: { handle: string; group: string };
  }
}

type Named = { id: number; handle: string; nameEn: string };

export function findMember({ db, group, today }: Scope, text: string): Member {
  const { id } = findOrganisation(db, text);
  const member = currentSeat(db, group.id, id, today);
  if (member !== undefined) return member;
  const { handle } = organisationById(db, id);
  throw new NotFoundError('MEMBER_NO_SEAT', { handle, group: group.code });
}

/**
 * By handle before all else, or a full name it has, or an alias; by a name it had before; else by part of any of
 * these when only one fits.
 */
export function findOrganisation(db: Database, text: string): Named {
  const exact = getOrganisation(db, text.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const wanted = fold(text);
  // Signs alone fold to nothing, which every name holds.
  const [only, ...others] = wanted === '' ? [] : fitting(db, wanted);
  if (only === undefined) {
    const close = nearest(text, listHandles(db));
    throw new NotFoundError('MEMBER_NOT_FOUND', { text, close });
  }
  if (others.length === 0) return only;
  const fits = [only, ...others].map(({ handle, nameEn }) => ({ id: handle, name: nameEn }));
  throw new UsageError('MEMBER_AMBIGUOUS', { text, fits });
}

/** Two bodies may bear one name, and both are real: then both fit, and neither is chosen. */
function fitting(db: Database, wanted: string): Named[] {
  const present = namedNow(db, '= @wanted', wanted);
  if (present.length > 0) return present;
  const former = namedBefore(db, '= @wanted', wanted);
  if (former.length > 0) return former;
  const part = "LIKE '%' || @wanted || '%'";
  const all = [...namedNow(db, part, wanted), ...namedBefore(db, part, wanted)];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

export function listHandles(db: Database): string[] {
  return db.prepare<[], string>('SELECT handle FROM organisation ORDER BY handle').pluck().all();
}

function namedNow(db: Database, condition: string, wanted: string): Named[] {
  return db
    .prepare<{ wanted: string }, Named>(
      `SELECT DISTINCT o.id, o.handle, o.name_en AS nameEn FROM organisation o
       LEFT JOIN organisation_alias a ON a.organisation_id = o.id
       WHERE fold(o.handle) ${condition} OR fold(o.name_en) ${condition}
          OR fold(o.name_ar) ${condition} OR fold(o.acronym) ${condition}
          OR fold(a.name) ${condition}
       ORDER BY o.handle`,
    )
    .all({ wanted });
}

function namedBefore(db: Database, condition: string, wanted: string): Named[] {
  return db
    .prepare<{ wanted: string }, Named>(
      `SELECT DISTINCT o.id, o.handle, o.name_en AS nameEn FROM organisation o
       JOIN organisation_former_name n ON n.organisation_id = o.id
       WHERE fold(n.name_en) ${condition} OR fold(n.name_ar) ${condition}
          OR fold(n.acronym) ${condition}
       ORDER BY o.handle`,
    )
    .all({ wanted });
}
