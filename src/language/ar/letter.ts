import type { IsoDay } from '../../domain/day.ts';
import { intervalParts } from '../../domain/interval.ts';
import { type Letter, letterId, partName, partsOf } from '../../domain/letter.ts';
import { closingAnswers, type Standing } from '../../domain/letter-ledger.ts';
import { type TimedLetter, timesChased, type Wait } from '../../domain/letter-wait.ts';
import { counted } from '../arabic/counting.ts';
import { arabicDay } from '../arabic/dates.ts';
import { joined } from '../arabic/numbering.ts';
import { letter as english } from '../en/letter.ts';
import { listedDay } from '../listed-day.ts';
import { termIn } from '../terms.ts';
import { titleIn } from '../text.ts';
import type { Words } from '../words.ts';
import { action } from './action.ts';
import { days } from './days.ts';
import { terms } from './terms.ts';

function due({ dueOn, daysLate, workingDaysWaited, workingDaysLeft }: Wait, today: IsoDay): string {
  if (dueOn === null) return `منذ ${counted(workingDaysWaited, 'workingDay', 'oblique')}`;
  if (daysLate > 0) return action.daysLate(daysLate);
  if (dueOn === today) return 'مستحق اليوم';
  const left = counted(workingDaysLeft, 'workingDay', 'oblique');
  return `مستحق في ${listedDay(dueOn, today, { days })}، بعد ${left}`;
}

function holders(letter: Letter, waiting: readonly Standing[]): string[] {
  const silent = waiting
    .filter(({ state }) => state === 'silent')
    .map(({ body }) => partName(body));
  const passing = waiting.filter(({ state }) => state === 'passing');
  const passer = passing[0] && partName(passing[0].with);
  if (partsOf(letter, 'to').length === 1) return passer === undefined ? [] : [`لدى ${passer}`];
  return [
    ...(silent.length === 0 ? [] : [`دون رد: ${firstOf(silent)}`]),
    ...(passer === undefined
      ? []
      : [`لدى ${passer}: ${firstOf(passing.map(({ body }) => partName(body)))}`]),
  ];
}

/** The first few, so that a circular to twenty stays one line. */
function firstOf(names: readonly string[], most = 6): string {
  const more = names.length - most;
  return more > 1 ? `${joined(names.slice(0, most))} و${more} غيرها` : joined(names);
}

function wait(letter: TimedLetter, today: IsoDay): string {
  if (letter.wait === null) {
    if (!letter.isAnswered) return '';
    const ids = closingAnswers(letter).map((one) => letterId(one, today));
    return ids.length === 0 ? 'أجيب عليه' : `أجيب عليه بموجب ${joined(ids)}`;
  }
  const times = timesChased(letter);
  return [
    due(letter.wait, today),
    ...holders(letter, letter.wait.waiting),
    ...(times === 0 ? [] : [`جرى التذكير ${counted(times, 'time', 'oblique')}`]),
  ].join('، ');
}

function interval(within: Parameters<typeof intervalParts>[0]): string {
  const { count, unit } = intervalParts(within);
  const nouns = { d: 'day', wd: 'workingDay', w: 'week', m: 'month', y: 'year' } as const;
  return counted(count, nouns[unit], 'oblique');
}

function willBeAwaited({ answerWithin, answerByOn, wantsAnswer, direction }: Letter): string {
  if (!wantsAnswer) return '';
  const from = direction === 'in' ? 'وروده' : 'إرساله';
  if (answerWithin !== null) return `خلال ${interval(answerWithin)} من ${from}`;
  return answerByOn === null ? 'منتظر، بلا موعد' : `حتى ${arabicDay(answerByOn)}`;
}

const states = {
  unsent: 'لم يرسل بعد',
  silent: 'دون رد',
  answered: 'ورد الرد',
  closed: 'لا يُنتظر رد',
} as const;

function standing({ state, since, interim, ...one }: Standing): string {
  if (state === 'passing') {
    return `لدى ${partName(one.with)}${since === null ? '' : ` منذ ${arabicDay(since)}`}`;
  }
  return state === 'silent' && interim !== undefined ? 'رد مؤقت' : states[state];
}

/** What lists and cards print; what a change says is English. */
export const letter: Words['letter'] = {
  ...english,
  next: { ...english.next, register: 'السجل المعد للطباعة:  mwg letter register' },
  reference: ({ reference, datedOn, datedText }) =>
    [
      reference ?? '',
      datedOn === null ? '' : `بتاريخ ${arabicDay(datedOn)}`,
      datedText === null || datedText === datedOn ? '' : `(كما كُتب: ${datedText})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  wait,
  willBeAwaited,
  standing,
  subject: ({ subjectEn, subjectAr }) =>
    titleIn({ language: 'ar' }, { titleEn: subjectEn, titleAr: subjectAr }),
  voidSubject: (reason, subject) => `ملغى (${reason}): ${subject}`,
  lateDays: (days) => (days === 0 ? '' : counted(days, 'day')),
  lettersAbout: 'المكاتبات',
  awaited: 'مكاتبات تنتظر الرد',
  chases: 'التذكير',
  circular: 'الجهات الموجه إليها',
  recordedSince: (day) => `مقيّدة منذ ${arabicDay(day)}`,
  noLetters: 'لا توجد مكاتبات.',
  noneWaits: 'لا توجد مكاتبة تنتظر الرد.',
  nobody: 'لا أحد',
  nothing: 'لا يوجد',
  status: ({ status, movedOn, means, receivedBy, enteredOn }) => {
    const said = termIn({ terms }, status);
    if (movedOn === null) return `${said}، ${arabicDay(enteredOn)}`;
    const by = means === null ? '' : ` (${termIn({ terms }, means)})`;
    return `${said} في ${arabicDay(movedOn)}${by}${receivedBy === null ? '' : `، استلمه ${receivedBy}`}`;
  },
  labels: {
    ...english.labels,
    subject_ar: 'بالعربية',
    status: 'الحالة',
    void_reason: 'سبب الإلغاء',
    from: 'من',
    to: 'إلى',
    via: 'عن طريق',
    copies: 'صورة إلى',
    reference: 'الرقم الإشاري',
    hijri: 'التاريخ الهجري',
    signatory: 'الموقع',
    language: 'اللغة',
    attachments: 'المرفقات',
    working_days_waited: 'الرد',
    answers: 'ردًا على',
    about: 'بشأن',
    scan: 'النسخة الضوئية',
    note: 'ملاحظة',
    visibility: 'لمن',
    letter_kind: 'بصفة',
    channel: 'المراسلة',
    last_letter_in: 'آخر وارد',
    last_letter_out: 'آخر صادر',
  },
};
