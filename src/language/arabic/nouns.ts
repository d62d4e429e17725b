export type CountedNoun = {
  one: string;
  two: string;
  twoOblique: string;
  /** After 3 to 10, in the genitive: مهاجرين. */
  few: string;
  /** After 11 to 99 where the ending is written: يومًا. */
  many?: string;
  isFeminine?: true;
};

/** The nouns that papers of the office count. */
export const nouns = {
  day: { one: 'يوم', two: 'يومان', twoOblique: 'يومين', few: 'أيام', many: 'يومًا' },
  workingDay: {
    one: 'يوم عمل',
    two: 'يوما عمل',
    twoOblique: 'يومي عمل',
    few: 'أيام عمل',
  },
  week: { one: 'أسبوع', two: 'أسبوعان', twoOblique: 'أسبوعين', few: 'أسابيع', many: 'أسبوعًا' },
  month: { one: 'شهر', two: 'شهران', twoOblique: 'شهرين', few: 'أشهر', many: 'شهرًا' },
  year: { one: 'سنة', two: 'سنتان', twoOblique: 'سنتين', few: 'سنوات', isFeminine: true },
  meeting: {
    one: 'اجتماع',
    two: 'اجتماعان',
    twoOblique: 'اجتماعين',
    few: 'اجتماعات',
    many: 'اجتماعًا',
  },
  letter: {
    one: 'مكاتبة',
    two: 'مكاتبتان',
    twoOblique: 'مكاتبتين',
    few: 'مكاتبات',
    isFeminine: true,
  },
  change: { one: 'قيد', two: 'قيدان', twoOblique: 'قيدين', few: 'قيود', many: 'قيدًا' },
  time: { one: 'مرة', two: 'مرتان', twoOblique: 'مرتين', few: 'مرات', isFeminine: true },
  row: { one: 'صف', two: 'صفان', twoOblique: 'صفين', few: 'صفوف', many: 'صفًا' },
  page: { one: 'صفحة', two: 'صفحتان', twoOblique: 'صفحتين', few: 'صفحات', isFeminine: true },
  action: { one: 'تكليف', two: 'تكليفان', twoOblique: 'تكليفين', few: 'تكليفات', many: 'تكليفًا' },
  decision: { one: 'قرار', two: 'قراران', twoOblique: 'قرارين', few: 'قرارات', many: 'قرارًا' },
  member: { one: 'عضو', two: 'عضوان', twoOblique: 'عضوين', few: 'أعضاء', many: 'عضوًا' },
  representative: {
    one: 'ممثل',
    two: 'ممثلان',
    twoOblique: 'ممثلين',
    few: 'ممثلين',
    many: 'ممثلًا',
  },
  alternate: {
    one: 'مناوب',
    two: 'مناوبان',
    twoOblique: 'مناوبين',
    few: 'مناوبين',
    many: 'مناوبًا',
  },
  observer: {
    one: 'مراقب',
    two: 'مراقبان',
    twoOblique: 'مراقبين',
    few: 'مراقبين',
    many: 'مراقبًا',
  },
  guest: { one: 'ضيف', two: 'ضيفان', twoOblique: 'ضيفين', few: 'ضيوف', many: 'ضيفًا' },
  migrant: {
    one: 'مهاجر',
    two: 'مهاجران',
    twoOblique: 'مهاجرين',
    few: 'مهاجرين',
    many: 'مهاجرًا',
  },
} as const satisfies Readonly<Record<string, CountedNoun>>;
