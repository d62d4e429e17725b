import type { Database } from '../../db/database.ts';
import { findLetter } from '../../db/find-letter.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { findRecord } from '../../db/find-record.ts';
import type { Scope } from '../../db/groups.ts';
import type { LinkTarget, NewLetterPart } from '../../db/write-letters.ts';
import type { LetterPartRole } from '../../domain/vocabulary.ts';
import { NotFoundError, UsageError } from '../../errors.ts';

/** Organisations by handle or name; with `unlisted`, any other body by the name alone. */
export function readParts(
  db: Database,
  role: LetterPartRole,
  names: readonly string[],
  unlisted: boolean,
): NewLetterPart[] {
  return names.map((name) => {
    const organisationId = organisationOf(db, name, unlisted);
    return organisationId === undefined
      ? { role, organisationId: null, name }
      : { role, organisationId, name: null };
  });
}

function organisationOf(db: Database, name: string, unlisted: boolean): number | undefined {
  try {
    return findOrganisation(db, name).id;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    if (unlisted) return undefined;
    const { code, message, hints } = error;
    const keep = 'A body that has no seat, kept by its name:  --unlisted';
    throw new NotFoundError({ code, message, hints: [...hints, keep] }, error);
  }
}

/** A letter answers another than itself. */
export function answeredLetters(
  { db, today }: Pick<Scope, 'db' | 'today'>,
  letterId: number,
  names: readonly string[],
): LinkTarget[] {
  return names.map((name) => ({
    column: 'target_letter_id',
    id: findLetter(db, name, today, ({ id }) => id !== letterId).id,
  }));
}

const columns: Readonly<Record<string, LinkTarget['column']>> = {
  letter: 'target_letter_id',
  organisation: 'organisation_id',
  meeting: 'meeting_id',
  action: 'action_id',
};

export function aboutRecords(scope: Scope, names: readonly string[]): LinkTarget[] {
  return names.map((name) => {
    const { key } = findRecord(scope, name);
    const column = columns[key.table];
    if (column !== undefined) return { column, id: key.id };
    throw new UsageError({
      code: 'ABOUT_UNKNOWN',
      message: `a letter cannot be linked to ${name}.`,
      hints: ['Link it to a member, a meeting, an action or a letter:  --about M-3'],
    });
  });
}
