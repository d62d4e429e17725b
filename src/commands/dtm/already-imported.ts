import type { Database } from '../../db/database.ts';
import { type Content, importsOfContent } from '../../db/dtm-imports.ts';
import { roundsOfImport, type StoredRound } from '../../db/dtm-rounds.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { StoredImport } from '../../domain/stored-import.ts';
import { RefusedError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';
import { roundsText } from './import-said.ts';

type Stated = {
  round: number | undefined;
  from: { day: IsoDay } | undefined;
  until: { day: IsoDay } | undefined;
};
type Twin = { stored: StoredImport; rounds: readonly StoredRound[] };

/** The import that holds the same table; a withdrawn one only where it was of the same round. */
export function findTwin(db: Database, content: Content, stated: Stated): Twin | undefined {
  return importsOfContent(db, content)
    .map((stored) => ({ stored, rounds: roundsOfImport(db, stored.id) }))
    .find(({ stored, rounds }) => stored.state === 'active' || !contradicts(rounds, stated));
}

/** The same bytes again: nothing to do, and no trouble either, unless for another round. */
export function alreadyImported(twin: Twin | undefined, stated: Stated): Change {
  if (twin?.stored.state !== 'active') throw withdrawn(twin?.stored);
  const { stored, rounds } = twin;
  if (contradicts(rounds, stated)) throw otherRound(twin);
  return {
    kind: 'change',
    say: [
      `already imported as I-${stored.id} on ${dayText(stored.importedOn)}: ${roundsText(rounds)} (same content). Nothing to do.`,
    ],
    records: [{ id: `I-${stored.id}`, fields: { state: stored.state, file: stored.fileName } }],
    next: ['mwg dtm rounds'],
  };
}

/** Of a file of many rounds no number or period can be stated. */
function contradicts([held, ...more]: readonly StoredRound[], stated: Stated): boolean {
  if (held === undefined || more.length > 0) return false;
  const { round = held.number, from, until } = stated;
  return (
    round !== held.number ||
    (from?.day ?? held.fromOn) !== held.fromOn ||
    (until?.day ?? held.untilOn) !== held.untilOn
  );
}

function otherRound({ stored, rounds }: Twin): RefusedError {
  return new RefusedError({
    code: 'IMPORT_OF_OTHER_ROUND',
    message: `the same file is in the book as I-${stored.id}: ${roundsText(rounds)}. Nothing was stored.`,
    hints: [
      `Was that the wrong round or period?  mwg dtm withdraw I-${stored.id} --reason "WHY"   then import it again`,
    ],
  });
}

function withdrawn(stored: StoredImport | undefined): RefusedError {
  return new RefusedError({
    code: 'IMPORT_WITHDRAWN',
    message: `the same file was imported as I-${stored?.id} and withdrawn: ${stored?.stateReason}.`,
    hints: [`Bring it back:  mwg dtm restore I-${stored?.id}`],
  });
}
