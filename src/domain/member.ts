import type { IsoDay } from './day.ts';
import type { Role, SeatStatus, Side } from './vocabulary.ts';

/** An organisation's seat on a group as of one day. People pass through it; the seat stays. */
export type Member = {
  seatId: number;
  organisationId: number;
  handle: string;
  nameEn: string;
  nameAr: string | null;
  side: Side;
  /** The role held on the day asked for; null where the seat did not exist yet. */
  role: Role | null;
  /** As of the day asked for. */
  status: SeatStatus;
  fromOn: IsoDay;
  untilOn: IsoDay | null;
  endReason: string | null;
  openActions: number;
};

const handlePattern = /^[a-z][a-z0-9.-]{1,23}$/;

/** Lower-case ASCII, so that a handle can be typed on any keyboard and printed anywhere. */
export function isHandle(text: string): boolean {
  return handlePattern.test(text) && !['office', 'chairs', 'all'].includes(text);
}
