import { figures as english } from '../en/figures.ts';
import type { Words } from '../words.ts';
import { terms } from './terms.ts';

/** What lists print; what a change says is English. */
export const figures: Words['figures'] = {
  ...english,
  noneImported: 'لم تُستورد أي جولة بعد.',
  allWithdrawn: 'سُحبت كل الملفات المستوردة. لعرضها:  mwg dtm list --all',
  oneImport: 'لعرض ملف منها:  mwg show I-N',
  neither: 'لا رقم هناك في أي من الجولتين.',
  noRoundThere: 'لا رقم هناك في أي جولة.',
  notTraced: (place, round) =>
    `لم يُستورد رقم عن ${place} للجولة ${round}. وما استُورد:  mwg dtm list`,
  asStored:
    'كل سطر كما حُفظ: أرقام المستويات أو الفئات أو التقسيمات المختلفة تعيد ذكر الأشخاص أنفسهم ولا تُجمع.',
  alsoPlace: (name, level, code) => `${name} اسم ${terms[level]} أيضًا:  --place ${code}`,
  noRound: 'لا تُعرف أي جولة: لم تُستورد جولة ولم يُنشر رقم إجمالي.',
  newTotal: 'رقم إجمالي لجولة جديدة:  mwg dtm published add --round N --total N --source "WHERE"',
  publishedTotals: (legend) => `الأرقام الإجمالية المنشورة، بالأفراد، كما طبعها مصدرها. ${legend}`,
  roundsAreStocks: 'كل جولة رصيد ولا تُجمع الجولات. والرقم الذي عُدّل لاحقًا يبقى مع تصحيحه.',
  noEstimate: 'لا توجد تقديرات مسجلة.',
  allEnded: (count) => `انتهت كل التقديرات المسجلة (${count}):  mwg dtm estimate list --all`,
  endOne: 'لإنهاء تقدير:  mwg dtm estimate end E-N --reason "WHY"',
  noMapping: 'لم يُحفظ أي ترتيب للأعمدة بعد.',
  saveMapping:
    'لحفظ ترتيب:  mwg dtm mapping save NAME FILE --map "place=HEADING,level=muhalla,idps=HEADING"',
};
