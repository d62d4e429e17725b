import { daysBetween, type IsoDay } from './day.ts';
import { dayText } from './day-text.ts';
import type { Member } from './member.ts';
import { type Named, nameVariants } from './name-variants.ts';
import { type HeldPost, mailAddress, type Person, personId, personName } from './person.ts';

export const healthChecks = [
  'no_representative',
  'two_chairs',
  'no_email',
  'not_verified',
  'to_complete',
  'name_variants',
  'maybe_same_person',
] as const;
type HealthCheck = (typeof healthChecks)[number];

export type Finding = {
  check: HealthCheck;
  /** A handle or `P-14`. */
  id: string;
  trouble: string;
  /** The command that mends it. */
  mend: string;
};

export type Register = {
  today: IsoDay;
  /** Ends each command that is about a seat: ` --group border`, or nothing. */
  groupFlag: string;
  /** Confirmed seats. */
  members: readonly Member[];
  /** Posts held today. */
  posts: readonly HeldPost[];
  named: readonly Named[];
  suspected: readonly { person: Person; other: Person; reason: string }[];
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
      trouble: 'no representative is recorded',
      mend: `mwg member rep ${handle} "NAME" --letter REF${groupFlag}`,
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
    .map(({ handle, role, side }) => ({
      check: 'two_chairs',
      id: handle,
      trouble: `${role?.replace('_', '-')}, and not the only chair of ${side.replaceAll('_', ' ')}`,
      mend: `mwg member edit ${handle} --role member --from DAY${groupFlag}`,
    }));
}

function unreachable({ members, posts, groupFlag }: Register): Finding[] {
  return members
    .filter(({ seatId }) => !posts.some((post) => post.seatId === seatId && isReachable(post)))
    .map(({ handle }) => ({
      check: 'no_email',
      id: handle,
      trouble: 'nobody there has an e-mail',
      mend: `mwg who ${handle}${groupFlag}`,
    }));
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
      trouble: `${personName(person)}: ${verifiedText(person)}`,
      mend: `mwg person verify ${personId(person)}`,
    }));
}

function verifiedText({ verifiedOn, recordedOn }: Person): string {
  return verifiedOn === null
    ? `contacts never verified, recorded ${dayText(recordedOn)}`
    : `contacts last verified ${dayText(verifiedOn)}`;
}

function stubs({ posts }: Register): Finding[] {
  return personsOf(posts)
    .filter(({ isStub }) => isStub)
    .map((person) => ({
      check: 'to_complete',
      id: personId(person),
      trouble: `${personName(person)}: known by name only`,
      mend: `mwg person edit ${personId(person)}`,
    }));
}

function variants({ named }: Register): Finding[] {
  return nameVariants(named).map(([one, other]) => ({
    check: 'name_variants',
    id: one.handle,
    trouble: `named almost as ${other.handle} is: one body, or two?`,
    mend: `mwg show ${other.handle}`,
  }));
}

function doubles({ suspected }: Register): Finding[] {
  return suspected.map(({ person, other, reason }) => ({
    check: 'maybe_same_person',
    id: personId(person),
    trouble: `may be ${personId(other)} ${personName(other)}: ${reason}`,
    mend: `mwg person merge ${personId(other)} ${personId(person)}, or mwg person distinct`,
  }));
}

function personsOf(posts: readonly HeldPost[]): Person[] {
  return [...new Map(posts.map(({ person }) => [person.id, person])).values()];
}
