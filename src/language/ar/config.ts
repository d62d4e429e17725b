import type { Words } from '../words.ts';

export const config: Words['config'] = {
  heading: { setting: 'الإعداد', value: 'القيمة', settles: 'ما يحدده' },
  settles: {
    lang: 'لغة الطباعة ما لم يحددها ‎--lang‎ أو ‎MWG_LANG‎',
    contact: 'كيف يصل الأعضاء إلى هذا المكتب، ويطبع في النشرة إليهم',
    letters: 'مجلد المسودات ما لم يسمّه ‎--into‎؛ وهو مبدئيًا المجلد المجاور للسجل',
  },
  byDefault: (value) => (value === '' ? '(لم يُحدد)' : `${value} (مبدئيًا)`),
  settled: (name, value) => `صار ${name} هو ${value} لكل من يستعمل هذا السجل`,
  settledAlready: (name, value) => `${name} هو ${value} من قبل. لم يتغير شيء.`,
};
