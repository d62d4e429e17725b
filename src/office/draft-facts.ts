import type { Database } from '../db/database.ts';
import type { Scope } from '../db/groups.ts';
import { getLetter, getLetterByNumber } from '../db/letters.ts';
import { currentSeat } from '../db/members.ts';
import { getOrganisation, type Organisation } from '../db/organisations.ts';
import { listHeldPosts } from '../db/posts.ts';
import { bodyKey, type Letter, type LetterPart, partsOf } from '../domain/letter.ts';
import type { Person } from '../domain/person.ts';

/** Everything a draft prints that stands in the book. */
export type DraftFacts = {
  letter: Letter;
  /** What it answers. */
  answered: readonly Letter[];
  /** To whom it is addressed: whom it is for, or the body that passes a circular on. */
  addressees: readonly LetterPart[];
  /** The one body it is addressed to, where that is in the book. */
  organisation: Organisation | undefined;
  /** Who represents that body on its seat. */
  attention: Person | undefined;
  /** Whom the body that it is addressed to is to pass it on to. */
  passOnTo: readonly LetterPart[];
};

export function draftFacts(scope: Scope, id: number): DraftFacts {
  const { db } = scope;
  const letter = getLetter(db, id);
  if (letter === undefined) throw new Error(`No letter ${id}.`);
  const to = partsOf(letter, 'to');
  const via = partsOf(letter, 'via')[0];
  const passOnTo = via && to.length > 1 ? to.filter((one) => bodyKey(one) !== bodyKey(via)) : [];
  const addressees = via && passOnTo.length > 0 ? [via] : to;
  const organisation = addressees.length === 1 ? organisationOf(db, addressees[0]) : undefined;
  return {
    letter,
    answered: letter.answers.flatMap((one) => getLetterByNumber(db, one) ?? []),
    addressees,
    organisation,
    attention: organisation && representative(scope, organisation),
    passOnTo,
  };
}

function organisationOf(db: Database, part: LetterPart | undefined): Organisation | undefined {
  return part?.handle ? getOrganisation(db, part.handle) : undefined;
}

function representative({ db, group, today }: Scope, { id }: Organisation): Person | undefined {
  const seat = currentSeat(db, group.id, id, today);
  const posts = seat && listHeldPosts(db, { seatId: seat.seatId, asOf: today });
  return posts?.find(({ capacity }) => capacity === 'representative')?.person;
}
