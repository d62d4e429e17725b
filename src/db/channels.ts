import { type SeatChannel, usualChannel } from '../domain/channel.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import type { Channel, Side } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { listMembers } from './members.ts';

type Stored = {
  id: number;
  channel: Channel;
  viaId: number | null;
  viaHandle: string | null;
  fromOn: IsoDay;
};

/** In protocol order. */
export function listChannels(db: Database, groupId: number, day: IsoDay): SeatChannel[] {
  const members = listMembers(db, { groupId, asOf: day });
  const chair = members.find(({ role }) => role === 'chair');
  const ministry = chair && { id: chair.organisationId, handle: chair.handle };
  return members.map(({ seatId, organisationId, handle, side }) =>
    seatChannel({ seatId, organisationId, handle, side }, storedChannel(db, seatId, day), ministry),
  );
}

/** Undefined where the organisation has no seat that day. */
export function channelOf(
  db: Database,
  groupId: number,
  handle: string,
  day: IsoDay,
): SeatChannel | undefined {
  return listChannels(db, groupId, day).find((channel) => channel.handle === handle);
}

type Seat = { seatId: number; organisationId: number; handle: string; side: Side };
type Ministry = { id: number; handle: string };

/** A letter goes through the ministry recorded, else the chair's; never through its addressee. */
function seatChannel(
  seat: Seat,
  stored: Stored | undefined,
  chair: Ministry | undefined,
): SeatChannel {
  const channel = stored?.channel ?? usualChannel(seat.side);
  const recorded =
    stored?.viaId != null && stored.viaHandle != null
      ? { id: stored.viaId, handle: stored.viaHandle }
      : chair;
  const passes = channel === 'letter_via_mfa' && recorded && recorded.id !== seat.organisationId;
  return { ...seat, channel, via: passes ? recorded : null, since: stored?.fromOn ?? null };
}

function storedChannel(db: Database, seatId: number, day: IsoDay): Stored | undefined {
  return db
    .prepare<{ seatId: number; day: IsoDay }, Stored>(
      `SELECT c.id, c.channel, c.via_organisation_id AS viaId, o.handle AS viaHandle,
         c.from_on AS fromOn
       FROM seat_channel c LEFT JOIN organisation o ON o.id = c.via_organisation_id
       WHERE c.seat_id = @seatId AND c.from_on <= @day
         AND (c.until_on IS NULL OR c.until_on >= @day)
       ORDER BY c.from_on DESC, c.id DESC LIMIT 1`,
    )
    .get({ seatId, day });
}

export type NewChannel = {
  seatId: number;
  channel: Channel;
  viaOrganisationId: number | null;
  fromOn: IsoDay;
};

/** From a day on: what held before ends the day before, what was to begin later is replaced. */
export function setChannel(db: Database, channel: NewChannel): void {
  const { seatId, fromOn } = channel;
  db.prepare('DELETE FROM seat_channel WHERE seat_id = @seatId AND from_on >= @fromOn').run({
    seatId,
    fromOn,
  });
  db.prepare(
    `UPDATE seat_channel SET until_on = @until
     WHERE seat_id = @seatId AND (until_on IS NULL OR until_on >= @fromOn)`,
  ).run({ seatId, fromOn, until: addDays(fromOn, -1) });
  db.prepare(
    `INSERT INTO seat_channel (uid, seat_id, channel, via_organisation_id, from_on)
     VALUES (@uid, @seatId, @channel, @viaOrganisationId, @fromOn)`,
  ).run({ ...channel, uid: newUid() });
}
