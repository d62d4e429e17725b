import type { Database } from '../db/database.ts';
import { listLetters } from '../db/letters.ts';
import type { Clock } from '../domain/clock.ts';
import type { Letter } from '../domain/letter.ts';
import { type Standing, standings } from '../domain/letter-ledger.ts';

/** Where each addressee stands, over all letters that one circular went out as. */
export function circularOf({ db, ...clock }: Clock & { db: Database }, letter: Letter): Standing[] {
  return listLetters(db, { circularId: letter.circularId ?? letter.id })
    .filter(({ status, id }) => status !== 'void' || id === letter.id)
    .flatMap((one) => standings(one, clock));
}
