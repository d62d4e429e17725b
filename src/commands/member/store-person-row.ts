import type { Context } from '../../command.ts';
import { personsNamed } from '../../db/find-person.ts';
import { letterReference } from '../../db/letter-reference.ts';
import { holderOfEmail } from '../../db/person-contacts.ts';
import { listPosts } from '../../db/posts.ts';
import { given } from '../../domain/given.ts';
import type { Member } from '../../domain/member.ts';
import { type Person, personId, personName } from '../../domain/person.ts';
import { NotFoundError } from '../../errors.ts';
import { enterPost } from '../enter-post.ts';
import type { PersonInput } from '../person-params.ts';
import { createPerson, namesOf, personOf, saveDetails } from '../save-person.ts';
import type { PersonRow } from './read-member-file.ts';
import type { RowTrouble } from './store-member-row.ts';

type At = { handle: string; member: Member };

/** Enters a person of a row; one who is there already is only completed. */
export function storePerson(context: Context, at: At, typed: PersonRow): RowTrouble[] {
  const { db, today } = context;
  const { member } = at;
  const known = knownPerson(context, at.handle, typed);
  if ('reason' in known) return [known];
  const person = known.person ?? createPerson(context, namesOf(typed.name, typed.ar));
  const { capacity, from: fromOn = member.fromOn } = typed;
  if (!holds(context, member, person, typed)) {
    const letter = storedLetter(context, typed);
    if (letter !== null && typeof letter !== 'string') return [letter];
    enterPost(db, member, person, { capacity, fromOn, untilOn: null, letter });
  }
  saveDetails(context, personOf(db, person.id, today), lacking(person, typed), fromOn);
  return [];
}

function storedLetter({ db, today }: Context, { letter }: PersonRow): string | null | RowTrouble {
  if (letter === undefined) return null;
  try {
    return letterReference(db, letter, today);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return { column: 'letter', value: letter, reason: 'no letter of the register' };
  }
}

/** What the row says and the book does not. */
function lacking(person: Person, typed: PersonRow): Partial<PersonInput> {
  const isNew = <Value>(held: unknown, value: Value) => (held === null ? value : undefined);
  const held = person.titleEn ?? person.titleAr;
  return given({
    email: [...typed.contacts],
    ar: isNew(person.nameAr, typed.ar),
    honorific: isNew(person.honorificEn, typed.honorific),
    honorificAr: isNew(person.honorificAr, typed.honorificAr),
    title: isNew(held, typed.title),
    titleAr: isNew(held, typed.titleAr),
  });
}

function holds(
  { db }: Context,
  { seatId }: Member,
  { id }: Person,
  { capacity }: PersonRow,
): boolean {
  return listPosts(db, { seatId, personId: id }).some(
    (post) => post.capacity === capacity && post.untilOn === null,
  );
}

/** The mailbox tells, else the name at the same member; a namesake elsewhere is for the clerk. */
function knownPerson(
  { db, today }: Context,
  member: string,
  { name, ar, contacts }: PersonRow,
): { person: Person | undefined } | RowTrouble {
  const namesakes = [name, ...(ar === undefined ? [] : [ar])].flatMap((one) =>
    personsNamed(db, one, today),
  );
  for (const { kind, key, typed } of contacts) {
    const holder = kind === 'email' ? holderOfEmail(db, key) : undefined;
    if (holder === undefined) continue;
    if (namesakes.some(({ id }) => id === holder.id))
      return { person: personOf(db, holder.id, today) };
    const reason = `belongs to ${personId(holder)} ${personName(holder)}: the same person or another?`;
    return { column: 'email', value: typed, reason };
  }
  const ours = namesakes.find(({ id }) =>
    listPosts(db, { personId: id }).some(({ handle }) => handle === member),
  );
  const [other] = namesakes;
  if (ours !== undefined || other === undefined) return { person: ours };
  const reason = `${personId(other)} has that name elsewhere: enter this row by mwg member rep`;
  return { column: 'person', value: name, reason };
}
