import { shellWord } from '../../domain/shell-word.ts';
import type { Words } from '../words.ts';

export const find: Words['find'] = {
  title: 'العنوان',
  nothing: (words) => `لا يوجد شيء فيه «${words}».`,
  more: (count, words) =>
    `وفي ${count === 1 ? 'سجل آخر' : `${count} غيرها`} مع كلمات أخرى:  mwg find ${shellWord(words)} --all`,
};
