import { markPart, markWord, type Owner, seatsWaiting } from '../db/action-owners.ts';
import type { Database } from '../db/database.ts';
import { type Action, actionId, outstandingOwners } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { ownerGroups } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import { readAction, recordEvent } from './action-event.ts';
import { demandMove, type Move, moveActions } from './action-status.ts';
import type { Writing } from './writing.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ACTION_NOT_OWNED: { id: string; owner: string; owners: readonly string[] };
  }
}

type Parts = Omit<Move, 'to'> & { owners: readonly Owner[] };
export type Finished = {
  action: Action;
  done: readonly string[];
  /** Those whose part was done already: nothing is recorded of them. */
  there: readonly string[];
};

/**
 * The part of some of its owners is done, or of members that a word among them means; with the last
 * one's, the action is.
 */
export function finishParts(writing: Writing, action: Action, parts: Parts): Finished {
  const { db, today } = writing;
  for (const owner of parts.owners) demandOwner(db, action, owner, today);
  const isThere = ({ name }: Owner) => action.status === 'done' || action.doneOwners.includes(name);
  const there = parts.owners.filter(isThere).map(({ name }) => name);
  const owners = parts.owners.filter((owner) => !isThere(owner));
  if (owners.length === 0) return { action, done: [], there };
  const done = owners.map(({ name }) => name);
  demandMove(action, { ...parts, to: 'done' });
  for (const owner of owners) markPart(db, action.id, owner, { on: parts.on, today });
  closeWords(writing, action, parts.on);
  const words = done.join(', ');
  const note = parts.note === undefined ? words : `${words}: ${parts.note}`;
  recordEvent(writing, action.id, 'part_done', { ...parts, note });
  const after = readAction(db, action.id);
  if (outstandingOwners(after).length > 0) return { action: after, done, there };
  moveActions(writing, [after], { to: 'done', on: parts.on });
  return { action: readAction(db, action.id), done, there };
}

/** A word whose every member has done its part is done. */
function closeWords({ db, today }: Writing, { id, owners }: Action, on: IsoDay): void {
  const waiting = seatsWaiting(db, id, today).map(({ word }) => word);
  const words = ownerGroups.filter((word) => word !== 'office' && owners.includes(word));
  for (const word of words.filter((one) => !waiting.includes(one))) markWord(db, id, word, on);
}

/** Those still to do their part, by name also where a word means them. */
export function partsLeft(db: Database, action: Action, today: IsoDay): string[] {
  const waiting = seatsWaiting(db, action.id, today);
  const left = outstandingOwners(action).flatMap((owner) => {
    const meant = waiting.filter(({ word }) => word === owner).map(({ handle }) => handle);
    return meant.length === 0 ? [owner] : meant;
  });
  return [...new Set(left)];
}

function demandOwner(db: Database, action: Action, { name }: Owner, today: IsoDay): void {
  const { owners, doneOwners } = action;
  if (owners.includes(name) || doneOwners.includes(name)) return;
  if (seatsWaiting(db, action.id, today).some(({ handle }) => handle === name)) return;
  throw new RefusedError('ACTION_NOT_OWNED', { id: actionId(action), owner: name, owners });
}
