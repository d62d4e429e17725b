import type { Breakdown } from '../domain/dtm.ts';
import { nationalityNames } from './nationalities.ts';

type Names = { en: string; ar: string };

/** The names that a figure's category is printed by. */
export function categoryNames(breakdown: Breakdown, code: string): Names {
  if (breakdown === 'total') return { en: 'Total', ar: 'المجموع' };
  if (breakdown === 'nationality') return nationalityNames(code) ?? noName(breakdown, code);
  const [en, ar] = names[breakdown][code] ?? noName(breakdown, code);
  return { en, ar };
}

function noName(breakdown: Breakdown, code: string): never {
  throw new Error(`No name for ${breakdown} ${code}.`);
}

type Table = Readonly<Record<string, readonly [string, string]>>;

const names: Readonly<Record<Exclude<Breakdown, 'total' | 'nationality'>, Table>> = {
  sex_age: {
    men: ['Adult men', 'رجال بالغون'],
    women: ['Adult women', 'نساء بالغات'],
    children: ['Children', 'أطفال'],
  },
  shelter: {
    rented: ['Rented accommodation', 'سكن مستأجر'],
    'rented-self': ['Rented, paid by themselves', 'سكن مستأجر على حسابهم'],
    'rented-others': ['Rented, paid by others', 'سكن مستأجر على حساب آخرين'],
    'rented-employer': ['Rented, paid by the employer', 'سكن مستأجر على حساب صاحب العمل'],
    'host-family': ['With a host family, no rent', 'مع أسرة مضيفة دون إيجار'],
    'own-house': ['Their own house', 'منزلهم'],
    squatting: ["On other people's property", 'في أملاك الغير'],
    abandoned: ['Abandoned buildings', 'مبان مهجورة'],
    workplace: ['At their workplace', 'في مكان العمل'],
    'public-building': ['Schools or other public buildings', 'مدارس أو مبان عامة أخرى'],
    'informal-camp': ['Informal camp', 'مخيم غير رسمي'],
    none: ['No accommodation', 'بلا سكن'],
    other: ['Other shelter', 'مأوى آخر'],
  },
  arrival: {
    'last-month': ['Last month', 'خلال الشهر الماضي'],
    '1-6-months': ['1 to 6 months ago', 'منذ 1 إلى 6 أشهر'],
    '6-12-months': ['6 to 12 months ago', 'منذ 6 إلى 12 شهرا'],
    'over-12-months': ['Over 12 months ago', 'منذ أكثر من 12 شهرا'],
    unknown: ['Unknown', 'غير معروف'],
  },
  permit: {
    residency: ['Residency permit', 'إقامة'],
    work: ['Work permit', 'تصريح عمل'],
    none: ['No permit', 'بلا تصريح'],
    unknown: ['Unknown', 'غير معروف'],
  },
};
