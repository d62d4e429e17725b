import type { Context } from '../command.ts';
import { listMembers } from '../db/members.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Tor } from '../domain/tor.ts';
import type { Card } from '../output/result.ts';
import { torCard } from '../records/tor.ts';

/** `mwg show "ToR 1.0"` and `mwg tor show 1.0`. */
export function torCardOf({ db }: Context, tor: Tor, asOf: IsoDay): Card {
  const seats = listMembers(db, { groupId: tor.groupId, asOf, status: 'confirmed' });
  return torCard(tor, { asOf, seats });
}
