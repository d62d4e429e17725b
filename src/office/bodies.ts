import type { Database } from '../db/database.ts';
import { insertFormerName, insertSuccession, listFormerNames, readLineage } from '../db/lineage.ts';
import { insertAlias, listAliases, removeAlias } from '../db/members.ts';
import {
  getOrganisation,
  type Organisation,
  type OrganisationEdit,
  organisationById,
  updateHandle,
  updateOrganisation,
} from '../db/organisations.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import { isHandle, whyNoAlias } from '../domain/member.ts';
import type { FormerName } from '../domain/organisation.ts';
import type { Side } from '../domain/vocabulary.ts';
import { NotFoundError, RefusedError, UsageError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    HANDLE_INVALID: { handle: string };
    HANDLE_TAKEN: { handle: string };
    ALIAS_INVALID: { alias: string; why: 'word' | 'id' | 'handle' };
    ALIAS_NOT_FOUND: { alias: string; handle: string; aliases: readonly string[] };
    /** `line`: what was typed, with what is lacking. */
    ORGANISATION_NEW: {
      handle: string;
      lacking: readonly (typeof bodyFlags)[number][];
      line?: string;
    };
    BODY_DIFFERS: { handle: string; differences: readonly BodyDifference[] };
    NAME_BEFORE_LAST: { handle: string; name: string; since: IsoDay; from: IsoDay };
    SUCCESSOR_IMPOSSIBLE: { old: string; successor: string; isOlder: boolean };
  }
}

const bodyFlags = ['name', 'side'] as const;
type BodyDifference = { flag: string; held: string; typed: string };

type Typed = {
  name: string | undefined;
  nameAr: string | undefined;
  acronym: string | undefined;
  side: Side | undefined;
};

export function demandHandle(handle: string): void {
  if (!isHandle(handle)) throw new UsageError('HANDLE_INVALID', { handle });
}

/** What a new body needs; one that the book knows must not be typed as another. */
export function demandBody(known: Organisation | undefined, handle: string, typed: Typed) {
  if (known === undefined) {
    const { name, side } = typed;
    if (name === undefined || side === undefined) {
      const lacking = bodyFlags.filter((flag) => typed[flag] === undefined);
      throw new UsageError('ORGANISATION_NEW', { handle, lacking });
    }
    return { name, side };
  }
  const pairs = [
    { flag: '--name', held: known.nameEn, typed: typed.name },
    { flag: '--name-ar', held: known.nameAr, typed: typed.nameAr },
    { flag: '--acronym', held: known.acronym, typed: typed.acronym },
    { flag: '--side', held: known.side, typed: typed.side },
  ];
  const differences = pairs.flatMap(({ flag, held, typed: said }) =>
    held === null || said === undefined || fold(said) === fold(held)
      ? []
      : [{ flag, held, typed: said }],
  );
  if (differences.length > 0) throw new RefusedError('BODY_DIFFERS', { handle, differences });
  return { name: known.nameEn, side: known.side };
}

export function addAliases(db: Database, organisationId: number, aliases: readonly string[]): void {
  for (const alias of aliases) {
    demandAlias(db, alias, organisationId);
    insertAlias(db, organisationId, alias);
  }
}

/**
 * A name that would be taken for a word of the program, an id, or a body is none; a body's own handle
 * does it no harm.
 */
export function demandAlias(db: Database, alias: string, organisationId?: number): void {
  const holder = getOrganisation(db, alias.toLowerCase());
  const isHandle = holder !== undefined && holder.id !== organisationId;
  const why = whyNoAlias(alias) ?? (isHandle ? 'handle' : undefined);
  if (why !== undefined) throw new RefusedError('ALIAS_INVALID', { alias, why });
}

export function removeAliases(
  db: Database,
  { id, handle }: Pick<Organisation, 'id' | 'handle'>,
  names: readonly string[],
): void {
  const aliases = listAliases(db, id);
  for (const alias of names) {
    const found = aliases.find((one) => fold(one) === fold(alias));
    if (found === undefined) throw new NotFoundError('ALIAS_NOT_FOUND', { alias, handle, aliases });
    removeAlias(db, id, found);
  }
}

/** The handle of before stays as another name, so that what was written down is found. */
export function changeHandle(db: Database, body: Organisation, typed: string): string {
  const handle = typed.toLowerCase();
  if (handle === body.handle) return handle;
  demandHandle(handle);
  if (getOrganisation(db, handle) !== undefined) throw new RefusedError('HANDLE_TAKEN', { handle });
  updateHandle(db, body.id, handle);
  addAliases(db, body.id, [body.handle]);
  const alias = listAliases(db, body.id).find((one) => fold(one) === fold(handle));
  if (alias !== undefined) removeAlias(db, body.id, alias);
  return handle;
}

type NewName = Pick<OrganisationEdit, 'nameEn' | 'nameAr' | 'acronym'>;

/** The name of before, or undefined where the body is called so already. */
export function renameBody(
  db: Database,
  id: number,
  { edit, from, reason }: { edit: NewName; from: IsoDay; reason: string },
): FormerName | undefined {
  const body = organisationById(db, id);
  const asEdited = { ...body, ...edit };
  const isSo = (['nameEn', 'nameAr', 'acronym'] as const).every(
    (key) => asEdited[key] === body[key],
  );
  if (isSo) return undefined;
  const [latest] = listFormerNames(db, id);
  const since = latest === undefined ? null : addDays(latest.untilOn, 1);
  if (since !== null && from <= since) {
    const { handle, nameEn: name } = body;
    throw new RefusedError('NAME_BEFORE_LAST', { handle, name, since, from });
  }
  const { nameEn, nameAr, acronym } = body;
  const untilOn = addDays(from, -1);
  const former: FormerName = { nameEn, nameAr, acronym, fromOn: since, untilOn, reason };
  insertFormerName(db, id, former);
  updateOrganisation(db, id, edit);
  return former;
}

type Named = { id: number; handle: string };

/** Those who took over and were not yet recorded. */
export function recordSuccession(
  db: Database,
  old: Named,
  { by, on, reason }: { by: readonly Named[]; on: IsoDay; reason: string | undefined },
): readonly Named[] {
  const known = readLineage(db, old.id);
  const added = by.filter(({ handle }) => !known.successors.some((one) => one.handle === handle));
  for (const successor of added) {
    const isOlder = known.predecessors.some(({ handle }) => handle === successor.handle);
    if (isOlder || successor.id === old.id) {
      const values = { old: old.handle, successor: successor.handle, isOlder };
      throw new RefusedError('SUCCESSOR_IMPOSSIBLE', values);
    }
    const link = { organisationId: old.id, successorId: successor.id, fromOn: on };
    insertSuccession(db, { ...link, reason: reason ?? null });
  }
  return added;
}
