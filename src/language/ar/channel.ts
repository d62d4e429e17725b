import type { Side } from '../../domain/vocabulary.ts';
import type { Words } from '../words.ts';
import { terms } from './terms.ts';

const seats: Readonly<Record<Side, string>> = {
  government: 'جهة حكومية',
  municipality: 'بلدية',
  un: 'من الأمم المتحدة',
  international_org: 'منظمة دولية',
  regional_org: 'منظمة إقليمية',
  diplomatic_mission: 'بعثة دبلوماسية',
  donor: 'جهة مانحة',
  ngo: 'منظمة غير حكومية',
  cso: 'منظمة مجتمع مدني',
  private_sector: 'من القطاع الخاص',
  academia: 'جهة أكاديمية',
};

export const channel: Words['channel'] = {
  way: ({ channel: way, via }) => {
    if (way !== 'letter_via_mfa') return terms[way];
    return via === null ? 'كتاب مباشر' : `كتاب عن طريق ${via.handle}`;
  },
  because: ({ handle, side }) => `لأن ${handle} ${seats[side]}`,
};
