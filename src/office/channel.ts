import { channelOf, setChannel } from '../db/channels.ts';
import { findOrganisation } from '../db/find-member.ts';
import type { Scope } from '../db/groups.ts';
import type { SeatChannel } from '../domain/channel.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import type { Channel } from '../domain/vocabulary.ts';
import { UsageError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    CHANNEL_VIA: { channel: Channel };
  }
}

type Asked = { channel?: Channel | undefined; via?: string | undefined; fromOn: IsoDay };
export type ChannelChange = { before: SeatChannel | undefined; now: SeatChannel | undefined };

/** How a seat is written to from a day on; the past keeps the way it had. */
export function changeChannel(
  scope: Scope,
  { seatId, handle }: Member,
  { channel: asked, via: typed, fromOn }: Asked,
): ChannelChange {
  const { db, group } = scope;
  const before = channelOf(db, group.id, handle, fromOn);
  const channel = asked ?? 'letter_via_mfa';
  if (typed !== undefined && channel !== 'letter_via_mfa') {
    throw new UsageError('CHANNEL_VIA', { channel });
  }
  const viaOrganisationId = typed === undefined ? null : findOrganisation(db, typed).id;
  setChannel(db, { seatId, channel, viaOrganisationId, fromOn });
  return { before, now: channelOf(db, group.id, handle, fromOn) };
}
