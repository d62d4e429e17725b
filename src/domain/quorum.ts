import type { Quorum, TorRules } from './tor-rules.ts';
import type { AttendanceCapacity, Role, Side } from './vocabulary.ts';

export type QuorumSeat = { seatId: number; role: Role | null; side: Side };

/** Who sat on a seat's chair. */
export type PresentSeat = {
  seatId: number;
  by: AttendanceCapacity;
  isRemote?: boolean;
  /** Came for the seat without a letter that names them. */
  isUnlettered?: boolean;
};

/** What one rule asks for and what was there: never blended with another's. */
export type QuorumRule = {
  rule: 'chairs' | 'seats' | 'national' | 'international';
  needed: number;
  present: number;
  isMet: boolean;
};

export type QuorumJudgement = {
  /** Seats that count. Not the vote base, which the rules may state otherwise. */
  base: number;
  /** Those of them that were there. */
  present: number;
  rules: readonly QuorumRule[];
  isQuorate: boolean;
};

type Rules = Pick<TorRules, 'quorum' | 'quorumChairs' | 'alternatesAllowed'> & {
  remoteCounts?: boolean | null;
  unletteredCounts?: boolean | null;
};

/** Undefined where the terms of reference ask for no quorum. Observers are never counted. */
export function quorumOf(
  { rules }: { rules: Rules },
  seats: readonly QuorumSeat[],
  present: readonly PresentSeat[],
): QuorumJudgement | undefined {
  if (rules.quorum === null && rules.quorumChairs === null) return undefined;
  const counted = seats.filter(isCounted);
  const came = new Set(present.filter((one) => counts(one, rules)).map(({ seatId }) => seatId));
  const here = counted.filter(({ seatId }) => came.has(seatId));
  const judged = [...chairsRule(rules, here), ...seatsRules(rules, counted, here)];
  return {
    base: counted.length,
    present: here.length,
    rules: judged,
    isQuorate: judged.every(({ isMet }) => isMet),
  };
}

export function isCounted({ role }: Pick<QuorumSeat, 'role'>): boolean {
  return role === 'member' || isChair({ role });
}

export function isChair({ role }: Pick<QuorumSeat, 'role'>): boolean {
  return role === 'chair' || role === 'co_chair';
}

/** Where the text is silent on alternates, remote or unlettered people, they count. */
function counts({ by, isRemote, isUnlettered }: PresentSeat, rules: Rules): boolean {
  if (by === 'alternate' && rules.alternatesAllowed === false) return false;
  if (isRemote && rules.remoteCounts === false) return false;
  return !(isUnlettered && rules.unletteredCounts === false);
}

function chairsRule({ quorumChairs }: Rules, here: readonly QuorumSeat[]): QuorumRule[] {
  if (quorumChairs === null) return [];
  return [ruleOf('chairs', quorumChairs === 'both' ? 2 : 1, here.filter(isChair))];
}

const national: readonly Side[] = ['government', 'municipality'];
const international: readonly Side[] = [
  'un',
  'international_org',
  'regional_org',
  'diplomatic_mission',
  'donor',
];

function seatsRules(
  { quorum }: Rules,
  counted: readonly QuorumSeat[],
  here: readonly QuorumSeat[],
): QuorumRule[] {
  if (quorum === null) return [];
  if (quorum.kind === 'each_side') {
    const ofSides = (sides: readonly Side[]) => here.filter(({ side }) => sides.includes(side));
    return [
      ruleOf('national', quorum.count, ofSides(national)),
      ruleOf('international', quorum.count, ofSides(international)),
    ];
  }
  return [ruleOf('seats', seatsNeeded(quorum, counted.length), here)];
}

/** How many of the seats that count must be there. */
export function seatsNeeded(quorum: Quorum, base: number): number {
  if (quorum.kind === 'number') return quorum.count;
  if (quorum.kind === 'each_side') return quorum.count * 2;
  const share = (base * quorum.parts) / quorum.of;
  return quorum.isMore ? Math.floor(share) + 1 : Math.ceil(share);
}

function ruleOf(
  rule: QuorumRule['rule'],
  needed: number,
  { length: present }: readonly QuorumSeat[],
): QuorumRule {
  return { rule, needed, present, isMet: present >= needed };
}
