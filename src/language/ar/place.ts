import { place as english } from '../en/place.ts';
import type { Words } from '../words.ts';

/** What lists print; what a change says is English. */
export const place: Words['place'] = {
  ...english,
  none: (text) => (text === undefined ? 'لا يوجد مكان هناك.' : `لا يوجد مكان في اسمه «${text}».`),
  inside: 'ما يقع في مكان:  mwg place list --in CODE',
  spelling: 'كتابة أخرى للاسم:  mwg place alias CODE "NAME"',
};
