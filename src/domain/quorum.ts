import { type Tor, torName } from './tor.ts';
import type { Quorum, QuorumChairs } from './tor-rules.ts';
import type { Role, Side } from './vocabulary.ts';

export type QuorumSeat = { seatId: number; role: Role | null; side: Side };

/** Who sat on a seat's chair; a guest or an observer of the seat is not among them. */
export type PresentSeat = { seatId: number; by: 'representative' | 'alternate' | 'ad_hoc' };

type QuorumJudgement = {
  /** Seats that count. Not the vote base, which the rules may state otherwise. */
  base: number;
  /** Null where the rules ask for the chairs and for no number. */
  needed: number | null;
  present: number;
  chairsPresent: readonly ('chair' | 'co_chair')[];
  isQuorate: boolean;
  /** `ToR 1.0, quorum` */
  cites: string;
};

type Judging = Pick<Tor, 'version' | 'rules'>;

/** Undefined where the terms of reference ask for no quorum. Observers are never counted. */
export function quorumOf(
  tor: Judging,
  seats: readonly QuorumSeat[],
  present: readonly PresentSeat[],
): QuorumJudgement | undefined {
  const { quorum, quorumChairs, alternatesAllowed } = tor.rules;
  if (quorum === null && quorumChairs === null) return undefined;
  const counted = seats.filter(isCounted);
  const came = new Set(
    present
      .filter(({ by }) => by !== 'alternate' || alternatesAllowed !== false)
      .map(({ seatId }) => seatId),
  );
  const here = counted.filter(({ seatId }) => came.has(seatId));
  const chairsPresent = (['chair', 'co_chair'] as const).filter((chair) =>
    here.some(({ role }) => role === chair),
  );
  return {
    base: counted.length,
    needed: quorum && seatsNeeded(quorum, counted.length),
    present: here.length,
    chairsPresent,
    isQuorate: enough(quorum, counted.length, here) && haveChairs(quorumChairs, chairsPresent),
    cites: `${torName(tor)}, quorum`,
  };
}

/** How many of the seats that count must be there. */
export function seatsNeeded(quorum: Quorum, base: number): number {
  if (quorum.kind === 'number') return quorum.count;
  if (quorum.kind === 'each_side') return quorum.count * 2;
  const share = (base * quorum.parts) / quorum.of;
  return quorum.isMore ? Math.floor(share) + 1 : Math.ceil(share);
}

export function isCounted({ role }: Pick<QuorumSeat, 'role'>): boolean {
  return role === 'chair' || role === 'co_chair' || role === 'member';
}

const national: readonly Side[] = ['government', 'municipality'];
const international: readonly Side[] = [
  'un',
  'international_org',
  'regional_org',
  'diplomatic_mission',
  'donor',
];

function enough(quorum: Quorum | null, base: number, here: readonly QuorumSeat[]): boolean {
  if (quorum === null) return true;
  if (quorum.kind !== 'each_side') return here.length >= seatsNeeded(quorum, base);
  const ofSides = (sides: readonly Side[]) =>
    here.filter(({ side }) => sides.includes(side)).length;
  return ofSides(national) >= quorum.count && ofSides(international) >= quorum.count;
}

function haveChairs(rule: QuorumChairs | null, chairs: readonly unknown[]): boolean {
  if (rule === null) return true;
  return chairs.length >= (rule === 'both' ? 2 : 1);
}
