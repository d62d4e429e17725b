import type { Database } from '../../db/database.ts';
import { lastSeatChange } from '../../db/seat-statuses.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Member } from '../../domain/member.ts';
import { RefusedError } from '../../errors.ts';

/** What is over is not changed; an organisation that comes back gets a second seat. */
export function demandStanding({ handle, untilOn }: Member): void {
  if (untilOn === null) return;
  throw new RefusedError({
    code: 'SEAT_ENDED',
    message: `the seat of ${handle} ended on ${dayText(untilOn)}.`,
    hints: [
      `Give it a seat again:  mwg member nominate ${handle} --letter REF --on DAY`,
      `Ended by mistake:  mwg history ${handle}, then mwg undo N`,
    ],
  });
}

/** The dated past of a seat only grows at its end. */
export function demandAfterLastChange(db: Database, member: Member, day: IsoDay): void {
  const last = lastSeatChange(db, member.seatId);
  if (last === undefined || day >= last) return;
  throw new RefusedError({
    code: 'SEAT_CHANGED_LATER',
    message: `the seat of ${member.handle} changed on ${dayText(last)}; ${dayText(day)} is before that.`,
    hints: [`See it:  mwg member show ${member.handle}`],
  });
}
