import { personsNamed } from '../../db/find-person.ts';
import type { Scope } from '../../db/groups.ts';
import { letterReference } from '../../db/letter-reference.ts';
import { holderOfEmail } from '../../db/person-contacts.ts';
import { listPosts } from '../../db/posts.ts';
import { given } from '../../domain/given.ts';
import type { Member } from '../../domain/member.ts';
import { type Person, personId, personName } from '../../domain/person.ts';
import { NotFoundError } from '../../errors.ts';
import { createPerson, namesOf, type PersonDetails, personOf, saveDetails } from '../persons.ts';
import { enterPost } from '../posts.ts';
import type { PersonRow } from './read-members.ts';
import type { RowTrouble } from './store-members.ts';

declare module '../../tabular/list-problem.ts' {
  interface ListFaults {
    NO_SUCH_LETTER: object;
    EMAIL_OF_ANOTHER: { id: string; name: string };
    NAMESAKE_ELSEWHERE: { id: string; member: string };
  }
}

/** Enters a person of a row; one who is there already is only completed. */
export function storePerson(scope: Scope, member: Member, typed: PersonRow): RowTrouble[] {
  const { db, today } = scope;
  const known = knownPerson(scope, member.handle, typed);
  if ('fault' in known) return [known];
  const person = known.person ?? createPerson(scope, namesOf(typed.name, typed.ar));
  const { capacity, from: fromOn = member.fromOn } = typed;
  if (!holds(scope, member, person, typed)) {
    const letter = storedLetter(scope, typed);
    if (letter !== null && typeof letter !== 'string') return [letter];
    enterPost(db, member, person, { capacity, fromOn, untilOn: member.untilOn, letter });
  }
  saveDetails(scope, personOf(db, person.id, today), lacking(person, typed), fromOn);
  return [];
}

function storedLetter({ db, today }: Scope, { letter }: PersonRow): string | null | RowTrouble {
  if (letter === undefined) return null;
  try {
    return letterReference(db, letter, today);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return { column: 'letter', value: letter, fault: { code: 'NO_SUCH_LETTER' } };
  }
}

/** What the row says and the book does not. */
function lacking(person: Person, typed: PersonRow): PersonDetails {
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
  { db }: Scope,
  { seatId }: Member,
  { id }: Person,
  { capacity }: PersonRow,
): boolean {
  return listPosts(db, { seatId, personId: id }).some((post) => post.capacity === capacity);
}

/** The mailbox tells, else the name at the same member; a namesake elsewhere is for the clerk. */
function knownPerson(
  { db, today }: Scope,
  member: string,
  { name, ar, contacts }: PersonRow,
): { person: Person | undefined } | RowTrouble {
  const namesakes = [name, ...(ar === undefined ? [] : [ar])].flatMap((one) =>
    personsNamed(db, one, today),
  );
  for (const { kind, key, typed } of contacts) {
    const holder = kind === 'email' ? holderOfEmail(db, key) : undefined;
    if (holder === undefined) continue;
    const person = personOf(db, holder.id, today);
    if (namesakes.some(({ id }) => id === holder.id)) return { person };
    const known = { id: personId(person), name: personName(person) };
    const fault = { code: 'EMAIL_OF_ANOTHER', ...known } as const;
    return { column: 'email', value: typed, fault };
  }
  const ours = namesakes.find(({ id }) =>
    listPosts(db, { personId: id }).some(({ handle }) => handle === member),
  );
  const [other] = namesakes;
  if (ours !== undefined || other === undefined) return { person: ours };
  const fault = { code: 'NAMESAKE_ELSEWHERE', id: personId(other), member } as const;
  return { column: 'person', value: name, fault };
}
