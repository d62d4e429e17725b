import { firstActions } from '../db/actions.ts';
import { listChannels } from '../db/channels.ts';
import type { Database } from '../db/database.ts';
import { listPosts } from '../db/posts.ts';
import type { Action } from '../domain/action.ts';
import { visibilitiesFor } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import type { Portion } from '../domain/portion.ts';
import { type Audience, openStatuses } from '../domain/vocabulary.ts';
import { addressesOf } from './seat-addresses.ts';

/** What seats and actions lack, seats by their handles. */
export type WeekMissing = {
  withoutRepresentative: readonly string[];
  withoutAlternate: readonly string[];
  /** Written to by e-mail, and nobody there has an address. */
  withoutAddress: readonly string[];
  /** Open actions without an Arabic title. */
  untranslated: Portion<Action>;
};

/** Ids of one line. */
const most = 10;

type Asked = {
  day: IsoDay;
  group: { id: number };
  groupId: readonly number[];
  reader: Audience;
  members: readonly Member[];
};

export function weekMissing(db: Database, asked: Asked): WeekMissing {
  const { day, group, groupId, reader } = asked;
  const confirmed = asked.members.filter(({ status }) => status === 'confirmed');
  const posts = listPosts(db, { groupId: group.id, asOf: day });
  const lacking = (capacity: 'representative' | 'alternate') => {
    const held = new Set(
      posts.filter((post) => post.capacity === capacity).map(({ seatId }) => seatId),
    );
    return confirmed.filter(({ seatId }) => !held.has(seatId)).map(({ handle }) => handle);
  };
  const byMail = new Set(
    listChannels(db, group.id, day)
      .filter(({ channel }) => channel === 'email')
      .map(({ seatId }) => seatId),
  );
  const mailed = confirmed.filter(({ seatId }) => byMail.has(seatId));
  const open = { groupId, visibilities: visibilitiesFor(reader), statuses: openStatuses };
  return {
    withoutRepresentative: lacking('representative'),
    withoutAlternate: lacking('alternate'),
    withoutAddress: addressesOf({ db, today: day }, mailed).without,
    untranslated: firstActions(db, most)({ ...open, untranslated: true }),
  };
}
