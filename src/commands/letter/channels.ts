import { defineCommand } from '../../command.ts';
import { listChannels } from '../../db/channels.ts';
import { becauseText, channelText, type SeatChannel } from '../../domain/channel.ts';
import { dayText } from '../../domain/day-text.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Column } from '../../output/listing.ts';
import { day, optional } from '../../params.ts';

export const letterChannels = defineCommand({
  name: 'letter channels',
  summary: 'List how each member is written to',
  examples: ['mwg letter channels', 'mwg letter channels --as-of 2018-04-25'],
  params: { asOf: optional(day('--as-of <date>', 'on another day', { looking: 'back' })) },
  returns: 'list',
  run: ({ asOf }, { db, group, today }) =>
    createListing(columns, listChannels(db, group.id, asOf?.day ?? today), {
      empty: 'No members.',
      notes: ['Change one:  mwg letter channel MEMBER CHANNEL'],
    }),
});

const columns: readonly Column<SeatChannel>[] = [
  { key: 'member', title: 'Member', value: (seat) => seat.handle },
  { key: 'channel', value: (seat) => seat.channel, text: channelText },
  { key: 'via', value: (seat) => seat.via?.handle ?? null, hidden: true },
  {
    key: 'since',
    value: (seat) => seat.since,
    text: (seat) => (seat.since === null ? becauseText(seat) : dayText(seat.since)),
  },
];
