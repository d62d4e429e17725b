import { readId } from '../domain/ids.ts';
import { nearest } from '../domain/nearest.ts';
import { ownerWord, ownerWords } from '../domain/owner-words.ts';
import { personId } from '../domain/person.ts';
import { NotFoundError } from '../errors.ts';
import type { Owner } from './action-owners.ts';
import type { Database } from './database.ts';
import { findOrganisation } from './find-member.ts';
import { findKnownPerson } from './find-person.ts';
import type { Scope } from './groups.ts';

/** Members, people by their ids, and the words; each once, the first leads. */
export function findOwners(scope: Pick<Scope, 'db' | 'today'>, names: readonly string[]): Owner[] {
  const owners = names.map((name) => findOwner(scope, name));
  return [...new Map(owners.map((owner) => [owner.name, owner])).values()];
}

function findOwner({ db, today }: Pick<Scope, 'db' | 'today'>, name: string): Owner {
  const word = ownerWord(name);
  if (word !== undefined) {
    return { name: word, organisationId: null, personId: null, ownerGroup: word };
  }
  if (/^p/i.test(name) && readId(name, 'P') !== undefined) {
    const { id } = findKnownPerson(db, name, today);
    return { name: personId({ id }), organisationId: null, personId: id, ownerGroup: null };
  }
  const { id, handle } = organisationNamed(db, name);
  return { name: handle, organisationId: id, personId: null, ownerGroup: null };
}

/** `ofice` is none of the members, and most like a word. */
function organisationNamed(db: Database, name: string): { id: number; handle: string } {
  try {
    return findOrganisation(db, name);
  } catch (error) {
    const close = nearest(name, ownerWords);
    if (!(error instanceof NotFoundError) || close === undefined) throw error;
    throw new NotFoundError('MEMBER_NOT_FOUND', { text: name, close });
  }
}
