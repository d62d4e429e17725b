import { isoDay } from '../../domain/day.ts';
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

export const obligation: Words['obligation'] = {
  ...english,
  duty: (duty, meeting) => `${duties[duty] ?? duty} الاجتماع ${meeting}`,
  close: (meeting) => `بيان ما آل إليه الاجتماع ${meeting}`,
  comments: (tor) => `انتهاء مهلة الملاحظات على ${tor}`,
  when: (days) => (days < 0 ? action.daysLate(-days) : action.left(days)),
  met: (day, late) =>
    late > 0 ? `تم في ${day}، بتأخير ${counted(late, 'day', 'oblique')}` : `تم في ${day}`,
  reached: (reached, of) => `وصل إلى ${reached} من ${of}`,
  announced: (name, day) => `تأكيد عطلة ${name} (${arabicDay(isoDay(day))})`,
  seed: (year) => `عطلات سنة ${year}`,
};
