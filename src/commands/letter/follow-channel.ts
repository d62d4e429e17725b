import { channelOf } from '../../db/channels.ts';
import type { Scope } from '../../db/groups.ts';
import { organisationById } from '../../db/organisations.ts';
import type { NewLetterPart } from '../../db/write-letters.ts';
import { becauseText, channelText, meansOf, type SeatChannel } from '../../domain/channel.ts';
import { dayText } from '../../domain/day-text.ts';
import type { LetterMeans } from '../../domain/vocabulary.ts';
import { readParts } from './letter-parts.ts';

type Asked = { via: string[] | undefined; direct: boolean; unlisted: boolean };

export type Way = { via: NewLetterPart[]; means: LetterMeans | null; said: string[] };

/** The way a letter goes: as asked, else by the channel of each seat it is for. */
export function followChannel(
  scope: Scope,
  to: readonly NewLetterPart[],
  { via, direct, unlisted }: Asked,
): Way {
  const channels = to.flatMap((part) => seatOf(scope, part) ?? []);
  if (via !== undefined) {
    const parts = readParts(scope.db, 'via', via, unlisted);
    return { via: parts, means: null, said: asAsked(parts, channels) };
  }
  if (direct) return { via: [], means: null, said: [] };
  const ministries = new Map(
    channels.flatMap(({ via: ministry }) => (ministry ? [[ministry.id, ministry]] : [])),
  );
  const means = new Set(channels.map(({ channel }) => meansOf(channel)));
  return {
    via: [...ministries.keys()].map((organisationId) => ({
      role: 'via',
      organisationId,
      name: null,
    })),
    means: means.size === 1 ? ([...means][0] ?? null) : null,
    said: channels.map(explained),
  };
}

function seatOf({ db, group, today }: Scope, part: NewLetterPart): SeatChannel | undefined {
  const handle = part.organisationId && organisationById(db, part.organisationId)?.handle;
  return handle ? channelOf(db, group.id, handle, today) : undefined;
}

/** A way that is not the seat's own is said, not refused. */
function asAsked(parts: readonly NewLetterPart[], channels: readonly SeatChannel[]): string[] {
  const ids = parts.map(({ organisationId }) => organisationId);
  return channels.map((channel) =>
    channel.via !== null && ids.includes(channel.via.id)
      ? explained(channel)
      : `not its channel: ${explained(channel)}`,
  );
}

function explained(channel: SeatChannel): string {
  const why =
    channel.since === null ? becauseText(channel) : `recorded since ${dayText(channel.since)}`;
  return `${channel.handle}: ${channelText(channel)}, ${why}`;
}
