import type { SeatChannel } from '../../domain/channel.ts';

/** How a seat is written to, and why so. */
export const channel = {
  /** `letter via mfa`, `note verbale`, `email` */
  way: ({ channel: way, via }: Pick<SeatChannel, 'channel' | 'via'>) => {
    if (way !== 'letter_via_mfa') return way.replace('_', ' ');
    return via === null ? 'letter, straight' : `letter via ${via.handle}`;
  },
  /** `because mol is a government seat` */
  because: ({ handle, side }: Pick<SeatChannel, 'handle' | 'side'>) => {
    const kind = ['un', 'ngo', 'cso'].includes(side)
      ? side.toUpperCase()
      : side.replaceAll('_', ' ');
    return `because ${handle} is ${/^(?:[aei]|NGO)/.test(kind) ? 'an' : 'a'} ${kind} seat`;
  },
};
