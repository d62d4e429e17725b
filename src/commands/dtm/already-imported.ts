import type { Database } from '../../db/database.ts';
import { type Content, importsOfContent, wereMore } from '../../db/dtm-imports.ts';
import { roundsOfImport, type StoredRound } from '../../db/dtm-rounds.ts';
import type { IsoDay } from '../../domain/day.ts';
import { answerTexts } from '../../domain/file-answers.ts';
import { importRef, type StoredImport } from '../../domain/stored-import.ts';
import { mapText, readMap } from '../../dtm/layouts/mapping.ts';
import { RefusedError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';
import { type Answered, answersOf } from './read-file.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    IMPORT_OF_OTHER_ROUND: { importId: number; rounds: readonly StoredRound[] };
    IMPORT_WITHDRAWN: { importId: number; reason: string | null };
  }
}

type Stated = {
  round: number | undefined;
  from: { day: IsoDay } | undefined;
  until: { day: IsoDay } | undefined;
};
/** How the file is to be read, as far as it was said. */
type Typed = Stated & Answered & { map: string | undefined; encoding: string | undefined };
type Twin = { stored: StoredImport; rounds: readonly StoredRound[] };

/**
 * The import that holds the same table, read as it is to be read now; a withdrawn one only where it was
 * of the same round. One that counts is none where its round lost what the file may bring.
 */
export function findTwin(db: Database, content: Content, stated: Typed): Twin | undefined {
  return importsOfContent(db, content)
    .filter((stored) => isReadSo(stored, stated))
    .map((stored) => ({ stored, rounds: roundsOfImport(db, stored.id) }))
    .find(({ stored, rounds }) =>
      stored.state === 'active' ? !wereMore(db, stored.id) : !contradicts(rounds, stated),
    );
}

/** What was not said was not said otherwise. */
function isReadSo({ answers, encoding }: StoredImport, { map, ...typed }: Typed): boolean {
  const said = { ...answersOf(typed), ...(map !== undefined && { map: mapText(readMap(map)) }) };
  const then = answerTexts(JSON.parse(answers ?? '{}'));
  const isSameText = typed.encoding === undefined || typed.encoding.toLowerCase() === encoding;
  return isSameText && answerTexts(said).every((answer) => then.includes(answer));
}

/** The same bytes again: nothing to do, and no trouble either, unless for another round. */
export function alreadyImported(twin: Twin | undefined, stated: Stated): Change {
  if (twin === undefined) throw new Error('The import of this content is gone.');
  const { stored, rounds } = twin;
  const { id: importId, stateReason: reason } = stored;
  if (stored.state !== 'active') throw new RefusedError('IMPORT_WITHDRAWN', { importId, reason });
  if (contradicts(rounds, stated)) {
    throw new RefusedError('IMPORT_OF_OTHER_ROUND', { importId, rounds });
  }
  return {
    kind: 'change',
    say: [({ dtmImport }) => dtmImport.alreadyImported(importId, stored.importedOn, rounds)],
    records: [{ id: importRef(importId), fields: { state: stored.state, file: stored.fileName } }],
    next: [({ figures }) => figures.next.rounds],
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
