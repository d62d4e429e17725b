import { counted } from '../arabic/counting.ts';
import { joined } from '../arabic/numbering.ts';
import { today as english } from '../en/today.ts';
import type { Words } from '../words.ts';
import { arabicCoverageMark } from './coverage.ts';
import { periodText } from './dtm-words.ts';
import { terms } from './terms.ts';

/** The morning screen; what to type next is the same in any language. */
export const today: Words['today'] = {
  ...english,
  next: 'الاجتماع القادم',
  noMeeting: 'لا يوجد اجتماع مقرر',
  papers: 'الوثائق',
  count: 'مصفوفة تتبع النزوح',
  latestCount: ({ number, fromOn, untilOn, population, total, importId, coverage, abroad }) => {
    const where = abroad === undefined ? '' : `لا توجد جولة عن ليبيا؛ ${abroad}، `;
    const mark = arabicCoverageMark(coverage);
    const said = `${where}الجولة ${number}، ${periodText({ fromOn, untilOn })}: ${terms[population]} ${total} (${importId})`;
    return mark === '' ? said : `${said}، ${mark}`;
  },
  unsentLabel: 'لم يرسل بعد',
  unsent: (ids, more) =>
    `${joined(ids)}${more > 0 ? `، و${more} غيرها` : ''}: mwg letter sent OUT-N`,
  lastWeek: 'الأسبوع الماضي',
  counts: ({ held, done, raised, received, sent }) =>
    [
      `الاجتماعات ${held}`,
      `التكليفات المنجزة ${done}`,
      `الجديدة ${raised}`,
      `الوارد ${received}`,
      `الصادر ${sent}`,
    ].join('، '),
  sections: {
    owed: 'التزامات مكتب الدعم',
    late: 'المتأخر',
    due: `المستحق خلال ${counted(7, 'day', 'oblique')}`,
    letters: 'مكاتبات تنتظر الرد',
  },
  heading: (title, shown, count, command) =>
    shown < count ? `${title}: ${shown} من ${count} (${command})` : title,
};
