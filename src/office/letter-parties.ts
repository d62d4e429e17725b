import type { Database } from '../db/database.ts';
import { findOrganisation, listHandles } from '../db/find-member.ts';
import { findRecord } from '../db/find-record.ts';
import type { Scope } from '../db/groups.ts';
import type { LinkTarget, NewLetterPart } from '../db/write-letters.ts';
import { nearest } from '../domain/nearest.ts';
import { ownerWord } from '../domain/owner-words.ts';
import type { LetterPartRole } from '../domain/vocabulary.ts';
import { NotFoundError, UsageError } from '../errors.ts';

import { seatsMeant } from './seats-meant.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    LETTER_BODY_NOT_FOUND: { name: string; close: string | undefined };
    LETTER_TO_NOBODY: { word: string };
    ABOUT_UNKNOWN: { record: string };
  }
}

/**
 * Organisations by handle or name, and those that `members`, `all` and `chairs` stand for; with
 * `unlisted`, any other body by the name alone.
 */
export function partiesNamed(
  scope: Scope,
  role: LetterPartRole,
  names: readonly string[],
  unlisted: boolean,
): NewLetterPart[] {
  const parts = names.flatMap(
    (name) => bodiesMeant(scope, name) ?? [bodyNamed(scope.db, name, unlisted)],
  );
  const once = new Map(parts.map((body) => [body.organisationId ?? body.name, body]));
  return [...once.values()].map((body) => ({ ...body, role }));
}

type Body = { organisationId: number; name: null } | { organisationId: null; name: string };

function bodiesMeant(scope: Scope, name: string): Body[] | undefined {
  const word = ownerWord(name);
  if (word === undefined || word === 'office') return undefined;
  const meant = seatsMeant(scope, word);
  if (meant.length === 0) throw new UsageError('LETTER_TO_NOBODY', { word });
  return meant.map(({ organisationId }) => ({ organisationId, name: null }));
}

function bodyNamed(db: Database, name: string, unlisted: boolean): Body {
  try {
    return { organisationId: findOrganisation(db, name).id, name: null };
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    if (unlisted) return { organisationId: null, name };
    const close = nearest(name, listHandles(db));
    throw new NotFoundError('LETTER_BODY_NOT_FOUND', { name, close }, error);
  }
}

const columns: Readonly<Record<string, LinkTarget['column']>> = {
  letter: 'target_letter_id',
  organisation: 'organisation_id',
  meeting: 'meeting_id',
  action: 'action_id',
};

/** What a letter is about, by any id that is printed. */
export function recordsAbout(scope: Scope, names: readonly string[]): LinkTarget[] {
  return names.map((record) => {
    const { key } = findRecord(scope, record);
    const column = columns[key.table];
    if (column === undefined) throw new UsageError('ABOUT_UNKNOWN', { record });
    return { column, id: key.id };
  });
}
