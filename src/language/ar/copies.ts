import { copies as english } from '../en/copies.ts';
import type { Words } from '../words.ts';

const reasons: Readonly<Record<string, string>> = {
  'before-restore': 'ما حلت محله نسخة مستعادة',
  'before-import': 'قبل استيراد حل محل غيره',
};

/** What the list prints; what a change says is English. */
export const copies: Words['copies'] = {
  ...english,
  none: 'لا توجد نسخة بعد. لأخذ نسخة:  mwg backup',
  bringBack: 'لاستعادة نسخة:  mwg restore NAME',
  size: (bytes) => english.size(bytes).replace('MB', 'ميغابايت'),
  why: (why) => (why === undefined ? '' : (reasons[why] ?? why)),
};
