import type { IsoDay } from './day.ts';
import type { Channel, Reply } from './vocabulary.ts';

export type Invitation = {
  seatId: number;
  handle: string;
  letterId: number | null;
  channel: Channel;
  /** The meeting's when it was written: an older one tells a day that holds no more. */
  sequence: number;
  invitedOn: IsoDay;
};

export type MeetingReply = {
  seatId: number;
  handle: string;
  reply: Reply;
  /** Who will come, where it was said. */
  personId: number | null;
  letterId: number | null;
  happenedOn: IsoDay;
};
