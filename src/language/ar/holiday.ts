import { calculation, fixedSource } from '../../domain/holidays.ts';
import { holiday as english } from '../en/holiday.ts';
import type { Words } from '../words.ts';
import { days } from './days.ts';
import { terms } from './terms.ts';

const reaches: Readonly<Record<string, string>> = {
  nationwide: 'كامل ليبيا',
  un: 'الأمم المتحدة',
};

/** Of the days that the program itself puts into a book. */
const sources: Readonly<Record<string, string>> = {
  [fixedSource]: 'القانون رقم 5 لسنة 2012، يوم ثابت',
  [calculation]: 'محسوب بتقويم أم القرى، ويثبت بالإعلان الرسمي',
};

/** What lists print; what a change says is English. */
export const holiday: Words['holiday'] = {
  ...english,
  confirmOne: 'لتأكيد موعد بعد إعلانه:  mwg holiday confirm DAY --source "WHERE IT SAYS SO"',
  none: 'لا توجد عطل في السجل لهذه الأيام.',
  status: (status, movedFrom) =>
    movedFrom === undefined ? terms[status] : `${terms[status]}، نقلت من ${days.day(movedFrom)}`,
  source: (source) => sources[source] ?? source,
  reach: (appliesTo) => reaches[appliesTo] ?? appliesTo,
  kind: (kind) => (kind === 'notice' ? 'إشعار' : 'عطلة'),
};
