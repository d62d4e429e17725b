import { counted } from '../arabic/counting.ts';
import { tor as english } from '../en/tor.ts';
import type { Words } from '../words.ts';
import { days } from './days.ts';
import { terms } from './terms.ts';

const values: Readonly<Record<string, string>> = {
  half: 'النصف',
  'more than half': 'أكثر من النصف',
  both: 'كلاهما',
  either: 'أحدهما',
  yes: 'نعم',
  no: 'لا',
};

/** A rule's value as it is kept: `5 working days`, `half`, `2 of each side`. */
function value(kept: string): string {
  const [, seats] = /^(\d+) of each side$/.exec(kept) ?? [];
  if (seats !== undefined) return `${counted(Number(seats), 'member')} من كل جانب`;
  const [, count, kind] = /^(\d+) (working|calendar) days?$/.exec(kept) ?? [];
  if (count === undefined) return values[kept] ?? kept;
  return counted(Number(count), kind === 'working' ? 'workingDay' : 'day');
}

/** What lists and cards print; what a change says is English. */
export const tor: Words['tor'] = {
  ...english,
  none: (group) => `لا توجد اختصاصات للفريق ${group} بعد.`,
  labels: {
    asOf: 'الوضع في',
    comments: 'الملاحظات',
    drafted: 'أُعدت في',
    early: 'سبب الاعتماد المبكر',
    file: 'الملف',
    inForce: 'النفاذ',
    language: 'لغة النص المعتمد',
    note: 'ملاحظة',
    quorum: 'النصاب',
    rule: 'القاعدة',
    sent: 'عُممت في',
    sha256: 'SHA-256',
    status: 'الحالة',
    template: 'النموذج',
  },
  columns: { rule: 'القاعدة', says: 'النص', effect: 'الأثر' },
  rules: 'القواعد',
  noRules: 'لا توجد قواعد',
  says: value,
  fromTemplate: 'النموذج',
  templateCaption: 'القواعد المأخوذة من النموذج ليست من نص اختصاصات الفريق.',
  recordedOnly: 'مسجلة ولا تُطبق',
  silent: 'النص لا يذكرها',
  counts: {
    ar: 'النص العربي هو المعتمد',
    en: 'النص الإنجليزي هو المعتمد',
    both: 'النصان العربي والإنجليزي متساويان في الحجية',
  },
  statusNow: (status) => terms[status],
  statusThen: (day, then, now) => `في ${days.day(day)}: ${terms[then]}؛ والآن ${terms[now]}`,
  notAdopted: 'لم تُعتمد بعد',
  force: (from, meeting, until) =>
    `اعتبارًا من ${days.day(from)}${meeting === null ? '' : `، اعتُمدت في الاجتماع ${meeting}`}${
      until === undefined ? '' : `، إلى أن حل محلها غيرها في ${days.day(until)}`
    }`,
  asked: (parts) => parts.join('؛ '),
  eachSide: (count) => `${counted(count, 'member')} من كل جانب`,
  ofSeats: (needed, base) => `${needed} من أصل ${counted(base, 'member', 'oblique')}`,
  chairs: (needsBoth, alternates) =>
    `الرئيس ${needsBoth ? 'والرئيس المشارك' : 'أو الرئيس المشارك'}${alternates ? '، أو من ينوب عنهما' : ''}`,
  ruleNames: {
    notice_days: 'الدعوة إلى الاجتماع، قبل الموعد بـ',
    papers_days: 'وثائق الاجتماع، قبل الموعد بـ',
    minutes_days: 'المحضر، بعد الاجتماع بـ',
    comment_days: 'الملاحظات، بعد التعميم بـ',
    quorum: 'النصاب، الأعضاء الحاضرون',
    quorum_chairs: 'النصاب، الرئاسة',
    alternates_allowed: 'يُحتسب المناوب',
    remote_counts: 'يُحتسب من يشارك عن بعد',
    unlettered_counts: 'يُحتسب من حضر دون كتاب',
    meetings_a_year: 'أقل عدد للاجتماعات في السنة',
    absence_limit: 'مرات الغياب المتتالية',
  },
};
