import type { IsoDay } from './day.ts';
import type { Channel, LetterMeans, Side } from './vocabulary.ts';

/** How a seat is reached on one day; which ministry a letter goes through is data, never fixed. */
export type SeatChannel = {
  seatId: number;
  organisationId: number;
  handle: string;
  side: Side;
  channel: Channel;
  /** The ministry that passes the letter on; null where it goes straight. */
  via: { id: number; handle: string } | null;
  /** Null where no one recorded a channel and the usual one of its side holds. */
  since: IsoDay | null;
};

export function usualChannel(side: Side): Channel {
  if (side === 'government' || side === 'municipality') return 'letter_via_mfa';
  return side === 'diplomatic_mission' ? 'note_verbale' : 'email';
}

/** By which means a letter of that channel goes; a letter through a ministry is carried as it may. */
export function meansOf(channel: Channel): LetterMeans | null {
  return channel === 'letter_via_mfa' ? null : channel;
}

/** The handle of who passes it on, where a seat's own channel says so. */
export function passerOf(channels: readonly SeatChannel[]): string | undefined {
  return channels.find(({ via }) => via !== null)?.via?.handle;
}
