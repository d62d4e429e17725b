import type { SeatChannel } from '../domain/channel.ts';
import type { CardField } from '../output/result.ts';

/** How a seat is written to, and why so. */
export function channelField(seat: SeatChannel | undefined): CardField[] {
  if (seat === undefined) return [];
  const { channel, via, since } = seat;
  return [
    {
      key: 'channel',
      label: ({ letter }) => letter.labels.channel,
      value: channel,
      text: ({ channel: said, letter, paper }) =>
        paper.clauses([
          said.way(seat),
          since === null ? said.because(seat) : letter.recordedSince(since),
        ]),
    },
    { key: 'via', label: ({ columns }) => columns.via, value: via?.handle ?? null, text: '' },
    { key: 'channel_since', label: ({ columns }) => columns.since, value: since, text: '' },
  ];
}
