import { daysBetween, isoDay } from '../../domain/day.ts';
import type { Deadline } from '../../domain/tor-deadlines.ts';
import { counted } from '../arabic/counting.ts';
import { arabicDay } from '../arabic/dates.ts';
import { obligation as english } from '../en/obligation.ts';
import type { Words } from '../words.ts';
import { action } from './action.ts';

const duties: Readonly<Record<string, string>> = {
  notice: 'الدعوة إلى',
  papers: 'وثائق',
  minutes: 'محضر',
};

/** الاختصاصات 1.0، المادة 6: قبل الموعد بخمسة أيام عمل */
function rule({ version, article, days, direction }: Deadline): string {
  const where = [`الاختصاصات ${version}`, ...(article === null ? [] : [`المادة ${article}`])];
  const span = counted(days.count, days.kind === 'working' ? 'workingDay' : 'day', 'oblique');
  return `${where.join('، ')}: ${direction === 'before' ? 'قبل الموعد بـ' : 'خلال '}${span}`;
}

export const obligation: Words['obligation'] = {
  ...english,
  duty: (duty, meeting) => `${duties[duty] ?? duty} الاجتماع ${meeting}`,
  close: (meeting) => `بيان ما آل إليه الاجتماع ${meeting}`,
  comments: (tor) => `انتهاء مهلة الملاحظات على ${tor}`,
  when: (days) => (days < 0 ? action.daysLate(-days) : action.left(days)),
  duties: { notice: 'الدعوة', papers: 'الوثائق', minutes: 'المحضر' },
  deadline: (deadline, today) =>
    `${arabicDay(deadline.day)}، ${action.left(daysBetween(today, deadline.day))} (${rule(deadline)}${deadline.told === undefined ? '' : '، وسبق الإبلاغ به'})`,
  rule,
  met: (day, late) =>
    late > 0 ? `تم في ${day}، بتأخير ${counted(late, 'day', 'oblique')}` : `تم في ${day}`,
  share: (reached, of) => `${reached} من ${of}`,
  reached: (reached, of) => `وصل إلى ${reached} من ${of}`,
  announced: (name, day) => `تأكيد عطلة ${name} (${arabicDay(isoDay(day))})`,
  seed: (year) => `عطلات سنة ${year}`,
};
