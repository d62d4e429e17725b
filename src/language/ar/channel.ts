import type { Side } from '../../domain/vocabulary.ts';
import type { Words } from '../words.ts';
import { terms } from './terms.ts';

/** Of a seat that is not a body of its kind itself. */
const seats: Partial<Record<Side, string>> = {
  un: 'من الأمم المتحدة',
  private_sector: 'من القطاع الخاص',
};

export const channel: Words['channel'] = {
  way: ({ channel: way, via }) => {
    if (way !== 'letter_via_mfa') return terms[way];
    return via === null ? 'كتاب مباشر' : `كتاب عن طريق ${via.handle}`;
  },
  because: ({ handle, side }) => `لأن ${handle} ${seats[side] ?? terms[side]}`,
};
