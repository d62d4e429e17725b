import type { Words } from '../words.ts';

export const issues: Words['issues'] = {
  none: 'لم تصدر أي نشرة بعد. للإصدار:  mwg report release --for chairs',
  asReleased: (number, edition) => `mwg report show ${number} --for ${edition}`,
};
