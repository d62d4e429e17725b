import type { ContactTrouble } from '../../domain/typed-contact.ts';

/** Behind what was typed: `"091000" is too short …`. */
export const contactTroubles: Readonly<Record<ContactTrouble, string>> = {
  'more-than-a-number': 'holds more than a telephone number',
  'no-address': 'is not an e-mail address like name@example.org',
  'no-digits': 'holds no digits',
  'too-long': 'is too long for a telephone number',
  'too-long-in-libya': 'is too long for a Libyan telephone number',
  'too-short': 'is too short for a telephone number',
};
