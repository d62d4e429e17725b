import { daysBetween, type IsoDay } from './day.ts';
import type { Likeness } from './duplicates.ts';
import type { Member } from './member.ts';
import { type Named, nameVariants } from './name-variants.ts';
import { type HeldPost, mailAddress, type Person, personId, personName } from './person.ts';
import type { Role, Side } from './vocabulary.ts';

const healthChecks = [
  'no_representative',
  'two_chairs',
  'no_email',
  'not_verified',
  'to_complete',
  'name_variants',
  'maybe_same_person',
] as const;
type HealthCheck = (typeof healthChecks)[number];

/** `id`: a handle or `P-14`; `flag` ends each command that is about a seat: ` --group border`. */
export type Finding = { check: HealthCheck; id: string; flag: string } & (
  | { check: 'no_representative' }
  /** `person`: who is there and has none. */
  | { check: 'no_email'; person: string | undefined }
  | { check: 'two_chairs'; role: Role; side: Side }
  | { check: 'not_verified'; name: string; verifiedOn: IsoDay | null; recordedOn: IsoDay }
  | { check: 'to_complete'; name: string }
  | { check: 'name_variants'; other: string }
  | { check: 'maybe_same_person'; other: string; name: string; alike: readonly Likeness[] }
);

export type Register = {
  today: IsoDay;
  /** Ends each command that is about a seat: ` --group border`, or nothing. */
  groupFlag: string;
  /** Confirmed seats. */
  members: readonly Member[];
  /** Posts held today. */
  posts: readonly HeldPost[];
  named: readonly Named[];
  suspected: readonly { person: Person; other: Person; alike: readonly Likeness[] }[];
};

/** Contacts older than this are asked about again. */
const staleAfterDays = 180;

/** What is missing or doubtful in the register, seats first. */
export function registerHealth(register: Register): Finding[] {
  return [
    ...unrepresented(register),
    ...chairsTwice(register),
    ...unreachable(register),
    ...stale(register),
    ...stubs(register),
    ...variants(register),
    ...doubles(register),
  ];
}

function unrepresented({ members, posts, groupFlag }: Register): Finding[] {
  return members
    .filter(({ seatId }) => !hasRepresentative(posts, seatId))
    .map(({ handle }) => ({
      check: 'no_representative',
      id: handle,
      flag: groupFlag,
    }));
}

function hasRepresentative(posts: readonly HeldPost[], seatId: number): boolean {
  return posts.some((post) => post.seatId === seatId && post.capacity === 'representative');
}

/** A chair and a co-chair come from two sides; two on one side is a change half recorded. */
function chairsTwice({ members, groupFlag }: Register): Finding[] {
  const chairs = members.filter(({ role }) => role === 'chair' || role === 'co_chair');
  return chairs
    .filter((one) => chairs.some((other) => other.side === one.side && other !== one))
    .flatMap(({ handle, role, side }) =>
      role === null ? [] : [{ check: 'two_chairs', id: handle, flag: groupFlag, role, side }],
    );
}

function unreachable({ members, posts, groupFlag }: Register): Finding[] {
  return members
    .filter(({ seatId }) => !posts.some((post) => post.seatId === seatId && isReachable(post)))
    .map(({ handle, seatId }) => {
      const first = posts.find((post) => post.seatId === seatId);
      const person = first && personId(first.person);
      return { check: 'no_email', id: handle, flag: groupFlag, person };
    });
}

function isReachable({ person }: HeldPost): boolean {
  return mailAddress(person) !== undefined;
}

function stale({ posts, today }: Register): Finding[] {
  return personsOf(posts)
    .filter(({ contacts }) => contacts.length > 0)
    .filter((person) => daysBetween(person.verifiedOn ?? person.recordedOn, today) > staleAfterDays)
    .map((person) => ({
      check: 'not_verified',
      id: personId(person),
      flag: '',
      name: personName(person),
      verifiedOn: person.verifiedOn,
      recordedOn: person.recordedOn,
    }));
}

function stubs({ posts }: Register): Finding[] {
  return personsOf(posts)
    .filter(({ isStub }) => isStub)
    .map((person) => ({
      check: 'to_complete',
      id: personId(person),
      flag: '',
      name: personName(person),
    }));
}

function variants({ named }: Register): Finding[] {
  return nameVariants(named).map(([one, other]) => ({
    check: 'name_variants',
    id: one.handle,
    flag: '',
    other: other.handle,
  }));
}

function doubles({ suspected }: Register): Finding[] {
  return suspected.map(({ person, other, alike }) => ({
    check: 'maybe_same_person',
    id: personId(person),
    flag: '',
    other: personId(other),
    name: personName(other),
    alike,
  }));
}

function personsOf(posts: readonly HeldPost[]): Person[] {
  return [...new Map(posts.map(({ person }) => [person.id, person])).values()];
}
