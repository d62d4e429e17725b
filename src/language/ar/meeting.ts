import type { Tally } from '../../domain/attendance.ts';
import type { QuorumRule } from '../../domain/quorum.ts';
import { counted } from '../arabic/counting.ts';
import { arabicDay } from '../arabic/dates.ts';
import { joined } from '../arabic/numbering.ts';
import type { CitedRules } from '../en/meeting.ts';
import { meeting as english } from '../en/meeting.ts';
import { termIn } from '../terms.ts';
import { terms } from './terms.ts';

const words = { terms };

/** Cities whose clocks a meeting goes by. */
const cities: Readonly<Record<string, string>> = {
  Tripoli: 'طرابلس',
  Tunis: 'تونس',
  Cairo: 'القاهرة',
  Geneva: 'جنيف',
  Rome: 'روما',
  Valletta: 'فاليتا',
  Malta: 'مالطا',
  Brussels: 'بروكسل',
};

/** What papers say of a meeting in Arabic; the rest is English until it has its own. */
export const meeting: typeof english = {
  ...english,
  one: 'الاجتماع',
  titleAr: 'الاجتماع بالعربية',
  function: 'الوظيفة',
  nothing: 'لا توجد اجتماعات.',
  noDay: (before) => `لم يحدد موعد بعد، وكان مقررًا في ${arabicDay(before)}`,
  localTime: (time, city) => `${time} بتوقيت ${cities[city] ?? city}`,
  alsoAt: (others) =>
    ` (${joined(others.map(({ time, city }) => `${time} بتوقيت ${cities[city] ?? city}`))})`,
  moved: (before, to, reason) =>
    `من ${before === null ? 'غير محدد' : arabicDay(before)} إلى ${to === null ? 'موعد يحدد لاحقًا' : arabicDay(to)}: ${reason}`,
  otherDate: (day, source) => `ورد أيضًا ${arabicDay(day)} (${source})`,
  status: (status, on, reason) =>
    `${termIn(words, status)}${on === null ? '' : `، بتاريخ ${arabicDay(on)}`}${reason === null ? '' : `: ${reason}`}`,
  labels: {
    when: 'الموعد',
    where: 'المكان',
    note: 'ملاحظة',
    moves: 'نقل الموعد',
    sources: 'مصادر أخرى',
    quorum: 'النصاب',
    unlettered: 'بلا كتاب',
    present: 'الحضور',
    agenda: 'جدول الأعمال',
    replies: 'الردود',
    sheet: 'كشف الحضور',
    attendance: 'الحضور',
    invited: 'المدعوون',
    decisions: 'القرارات والتوصيات',
    notes: 'ملاحظات',
    actions: 'التكليفات الصادرة عنه',
    status: 'الحالة',
    visibility: 'لمن',
    arabic: 'بالعربية',
    missing: 'غير متوفر',
    none: 'لا يوجد',
    letters: 'المكاتبات',
    files: 'الملفات',
  },
  left: (at) => (at === null ? 'مغادرة' : `مغادرة في ${at}`),
  quorumNow: (left, sentence) => `دون من غادر (${joined(left)}): ${sentence}`,
  unlettered: (name, handle) => `حضور دون كتاب: ${name} عن ${handle}، والكتاب مطلوب`,
  silent: 'دون رد',
  noRolls: 'لم يُسجَّل حضور أي اجتماع عُقد بعد.',
  replies: (id, { invited, coming, not, unsure, silent }) =>
    `${id}: ${[
      `المدعوون ${invited}`,
      `حضور ${coming}`,
      `اعتذار ${not}`,
      `غير مؤكد ${unsure}`,
      `دون رد ${silent.length}${silent.length === 0 ? '' : ` (${joined(silent)})`}`,
    ].join(' · ')}`,
  agenda: {
    ...english.agenda,
    item: 'البند',
    decisions: (count) => (count === 0 ? '' : counted(count, 'decision')),
    deferredTo: (to, reason) => `رُحّل إلى ${to}${reason === null ? '' : `: ${reason}`}`,
    none: 'لم يُسجَّل جدول أعمال.',
    standing: 'البنود الثابتة في كل جدول أعمال:',
    late: (end, planned) => `تنتهي البنود في ${end}، أي بعد موعد ختام الاجتماع في ${planned}`,
    proposed: 'هذه هي البنود الثابتة، ويثبتها أول تعديل.',
  },
  nobodyInvited: 'لم يدع أحد بعد.',
  nobodyMarked: 'لم يُسجَّل الحضور بعد.',
  personUnknown: 'لم يُسجَّل الشخص',
  open: 'يُحدد لاحقًا',
  reply: {
    accepted: 'حضور',
    tentative: 'غير مؤكد',
    declined: 'اعتذار',
    pending: 'دون رد',
  },
  tally: (tally: Tally) => {
    const came = [
      ...(tally.representatives > 0 ? [counted(tally.representatives, 'representative')] : []),
      ...(tally.alternates > 0 ? [counted(tally.alternates, 'alternate')] : []),
      ...(tally.others > 0 ? [`آخرون: ${tally.others}`] : []),
      ...(tally.unrecorded > 0 ? [`دون تسجيل الشخص: ${tally.unrecorded}`] : []),
    ];
    const how = came.length === 0 ? '' : ` (${came.join(' و')})`;
    const more = [
      ...(tally.observers > 0 ? [counted(tally.observers, 'observer')] : []),
      ...(tally.guests > 0 ? [counted(tally.guests, 'guest')] : []),
    ];
    const base = counted(tally.base, 'member', 'oblique');
    return [`الحضور: ${tally.present} من أصل ${base}${how}`, ...more].join('، و');
  },
  apologies: (handles) => `المعتذرون: ${joined(handles)}`,
  absent: (handles) => `الغائبون: ${joined(handles)}`,
  unmarked: (handles) => `لم يُسجَّل: ${joined(handles)}`,
  quorum: ({ version, articles, rules }: CitedRules) => {
    const cites = [`الاختصاصات ${version}`, ...articles.map((article) => `المادة ${article}`)];
    return `النصاب (${cites.join('، ')}): ${rules.map(rule).join('؛ ')}`;
  },
  notJudged: 'النصاب: لا يُقدَّر، إذ لم تكن هناك اختصاصات نافذة في ذلك اليوم',
  door: {
    signIn: 'كشف الحضور',
    gate: 'قائمة الدخول',
    official: 'للاستعمال الرسمي',
    members: 'الأعضاء',
    expected: 'المسموح لهم بالدخول',
    nobody: 'لا يوجد',
    number: 'ر.م',
    body: 'الجهة',
    person: 'الاسم',
    function: 'الصفة الوظيفية',
    signature: 'التوقيع',
    document: 'إثبات الهوية',
    vehicle: 'المركبة',
    byHand: 'تُملأ الخانات الفارغة بخط اليد عند البوابة، وتُتلف بعد الاجتماع.',
  },
  noQuorumRule: (version) => `النصاب: لا يُقدَّر، إذ لا تشترط الاختصاصات ${version} نصابًا`,
};

const ruleNames: Readonly<Record<QuorumRule['rule'], string>> = {
  chairs: 'الرئاسة',
  seats: 'الأعضاء',
  national: 'الجانب الوطني',
  international: 'الجانب الدولي',
};

function rule({ rule, needed, present, isMet }: QuorumRule): string {
  const state = isMet ? 'مكتمل' : 'غير مكتمل';
  return `${ruleNames[rule]}: المطلوب ${needed}، الحاضر ${present}: ${state}`;
}
