/** Of the totals in `data/published-rounds.csv`, by the note there. */
export const publishedNotes: Readonly<Record<string, string>> = {
  'as a later report restates it': 'كما أعاد ذكره تقرير لاحق',
  'HDX dates this round May 2016': 'يؤرخ موقع HDX هذه الجولة بشهر مايو 2016',
  'read in a copy of IOM’s report': 'مأخوذ من نسخة من تقرير المنظمة الدولية للهجرة',
  'the source says to February 2026': 'يقول المصدر: حتى فبراير 2026',
  'the source says only 2023': 'لا يذكر المصدر إلا سنة 2023',
  'the source says end of 2024; round number inferred':
    'يقول المصدر: نهاية سنة 2024، ورقم الجولة مستنتج',
  'the page misprints it as 4381 (comma) 463': 'في الصفحة خطأ مطبعي: 4381 ثم فاصلة ثم 463',
  'round number inferred from infomigrants.net post 65973':
    'رقم الجولة مستنتج من المنشور 65973 في infomigrants.net',
  'no total was found': 'لم يُعثر على إجمالي',
  'IOM’s news of 15 August 2016 (iom.int/news/iom-libya-releases-5th-mobility-tracking-report) prints 275857':
    'خبر المنظمة الدولية للهجرة بتاريخ 15 أغسطس 2016 (iom.int/news/iom-libya-releases-5th-mobility-tracking-report) يذكر 275857',
};
