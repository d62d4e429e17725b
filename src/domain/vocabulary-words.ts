import { fold } from './fold.ts';
import {
  type ActionStatus,
  actionStatuses,
  type Capacity,
  capacities,
  type LetterMeans,
  letterMeans,
  type MeetingStatus,
  meetingStatuses,
  type Role,
  roles,
  type SeatStatus,
  type Side,
  seatStatuses,
  sides,
} from './vocabulary.ts';

/** First how papers print a word; the rest is how people write it in their own lists. */
type Spellings = { en: readonly [string, ...string[]]; ar: readonly [string, ...string[]] };

const roleWords: Readonly<Record<Role, Spellings>> = {
  chair: { en: ['chair', 'chairperson', 'chairman'], ar: ['رئيس', 'الرئيس', 'رئاسة'] },
  co_chair: {
    en: ['co-chair', 'cochair', 'co chairperson', 'vice chair'],
    ar: ['رئيس مشارك', 'الرئيس المشارك', 'رئاسة مشتركة'],
  },
  member: { en: ['member', 'full member', 'membership'], ar: ['عضو', 'عضوة', 'عضوية'] },
  observer: { en: ['observer', 'obs'], ar: ['مراقب', 'بصفة مراقب'] },
  invitee: { en: ['invitee', 'invited', 'guest'], ar: ['مدعو', 'ضيف'] },
  secretariat: { en: ['secretariat', 'support office'], ar: ['أمانة', 'مكتب الدعم'] },
};

const sideWords: Readonly<Record<Side, Spellings>> = {
  government: {
    en: ['government', 'gov', 'ministry', 'govt'],
    ar: ['حكومة', 'جهة حكومية', 'حكومي', 'وزارة'],
  },
  municipality: { en: ['municipality', 'municipal'], ar: ['بلدية', 'بلدي'] },
  un: { en: ['un', 'united nations', 'un agency'], ar: ['الأمم المتحدة', 'وكالة أممية'] },
  international_org: {
    en: ['international organisation', 'international organization', 'international', 'igo'],
    ar: ['منظمة دولية'],
  },
  regional_org: {
    en: ['regional organisation', 'regional organization', 'regional'],
    ar: ['منظمة إقليمية'],
  },
  diplomatic_mission: {
    en: ['diplomatic mission', 'embassy', 'mission', 'delegation'],
    ar: ['بعثة دبلوماسية', 'سفارة', 'بعثة'],
  },
  donor: { en: ['donor'], ar: ['جهة مانحة', 'مانح'] },
  ngo: { en: ['NGO', 'ingo', 'non-governmental organisation'], ar: ['منظمة غير حكومية'] },
  cso: { en: ['CSO', 'civil society'], ar: ['منظمة مجتمع مدني', 'مجتمع مدني'] },
  private_sector: { en: ['private sector', 'private', 'company'], ar: ['قطاع خاص', 'شركة'] },
  academia: { en: ['academia', 'university'], ar: ['جهة أكاديمية', 'جامعة'] },
};

const capacityWords: Readonly<Record<Capacity, Spellings>> = {
  representative: { en: ['representative', 'rep', 'principal'], ar: ['ممثل', 'مندوب', 'ممثلة'] },
  alternate: { en: ['alternate', 'deputy', 'substitute'], ar: ['مناوب', 'بديل', 'نائب', 'مناوبة'] },
  focal_point: { en: ['focal point', 'fp', 'contact'], ar: ['نقطة اتصال', 'ضابط اتصال'] },
  office_manager: { en: ['office manager', 'secretary'], ar: ['مدير مكتب', 'مدير المكتب'] },
  copy: { en: ['copied', 'copy', 'cc'], ar: ['نسخة إلى', 'نسخة', 'صورة إلى'] },
};

const seatStatusWords: Readonly<Record<SeatStatus, Spellings>> = {
  nominated: { en: ['nominated', 'proposed', 'pending'], ar: ['مرشح', 'مرشحة', 'قيد التسمية'] },
  confirmed: {
    en: ['confirmed', 'active', 'current'],
    ar: ['مثبت', 'مؤكد', 'معتمد', 'نشط', 'قائم'],
  },
  suspended: { en: ['suspended', 'paused'], ar: ['معلق', 'معلقة', 'موقوف'] },
  ended: { en: ['ended', 'left', 'withdrawn', 'former'], ar: ['منته', 'منتهية', 'انتهت', 'منسحب'] },
};

const actionStatusWords: Readonly<Record<ActionStatus, Spellings>> = {
  open: {
    en: ['open', 'pending', 'not started', 'to do', 'outstanding'],
    ar: ['مفتوح', 'لم يبدأ', 'معلق', 'قائم'],
  },
  in_progress: {
    en: ['in progress', 'ongoing', 'started', 'under way'],
    ar: ['قيد التنفيذ', 'جار', 'جاري', 'جار التنفيذ', 'قيد الإجراء'],
  },
  done: {
    en: ['completed', 'done', 'complete', 'closed', 'implemented'],
    ar: ['منجز', 'منفذ', 'مكتمل', 'تم', 'تم التنفيذ', 'نفذ'],
  },
  cancelled: { en: ['cancelled', 'canceled', 'dropped'], ar: ['ملغى', 'ألغي', 'ملغي'] },
};

const meetingStatusWords: Readonly<Record<MeetingStatus, Spellings>> = {
  planned: { en: ['planned', 'scheduled', 'to come'], ar: ['مخطط', 'مقرر', 'مزمع'] },
  convened: { en: ['convened', 'invited'], ar: ['مدعو إليه', 'تمت الدعوة إليه', 'تمت الدعوة'] },
  held: { en: ['held', 'done', 'took place', 'closed'], ar: ['منعقد', 'انعقد', 'عقد', 'تم'] },
  cancelled: { en: ['cancelled', 'canceled'], ar: ['ملغى', 'ألغي', 'ملغي'] },
  postponed: { en: ['postponed', 'deferred', 'moved'], ar: ['مؤجل', 'أجل'] },
};

const meansWords: Readonly<Record<LetterMeans, Spellings>> = {
  hand: { en: ['by hand', 'hand', 'courier'], ar: ['باليد', 'يد', 'مناولة'] },
  email: { en: ['e-mail', 'email', 'mail'], ar: ['بالبريد الإلكتروني', 'بريد إلكتروني', 'إيميل'] },
  whatsapp: { en: ['WhatsApp'], ar: ['واتساب', 'بالواتساب', 'واتس'] },
  note_verbale: { en: ['note verbale'], ar: ['مذكرة شفوية', 'بمذكرة شفوية'] },
  post: { en: ['post', 'by post'], ar: ['بالبريد', 'بريد'] },
  fax: { en: ['fax', 'telefax'], ar: ['فاكس', 'بالفاكس'] },
};

export function readRole(text: string): Role | undefined {
  return meant(text, roles, roleWords);
}

export function readSide(text: string): Side | undefined {
  return meant(text, sides, sideWords);
}

export function readCapacity(text: string): Capacity | undefined {
  return meant(text, capacities, capacityWords);
}

export function readSeatStatus(text: string): SeatStatus | undefined {
  return meant(text, seatStatuses, seatStatusWords);
}

export function readActionStatus(text: string): ActionStatus | undefined {
  return meant(text, actionStatuses, actionStatusWords);
}

export function readMeetingStatus(text: string): MeetingStatus | undefined {
  return meant(text, meetingStatuses, meetingStatusWords);
}

export function readMeans(text: string): LetterMeans | undefined {
  return meant(text, letterMeans, meansWords);
}

/** How a sign-in sheet says that someone came, or did not. */
export const attendanceWords = [
  'representative',
  'alternate',
  'ad_hoc',
  'present',
  'remote',
  'apologies',
  'absent',
] as const;
export type AttendanceWord = (typeof attendanceWords)[number];

const attendanceSpellings: Readonly<Record<AttendanceWord, Spellings>> = {
  representative: capacityWords.representative,
  alternate: capacityWords.alternate,
  ad_hoc: { en: ['other', 'ad hoc'], ar: ['آخر'] },
  present: { en: ['present', 'yes', 'x', 'attended'], ar: ['حاضر', 'حضر', 'نعم'] },
  remote: { en: ['remote', 'online', 'virtual'], ar: ['عن بعد'] },
  apologies: { en: ['apologies', 'apology', 'excused'], ar: ['اعتذار', 'معتذر', 'اعتذر'] },
  absent: { en: ['absent', 'no'], ar: ['غائب', 'غياب', 'لا'] },
};

export function readAttendanceWord(text: string): AttendanceWord | undefined {
  return meant(text, attendanceWords, attendanceSpellings);
}

/** The word itself or any of its spellings; an Arabic article before it does not matter. */
function meant<Word extends string>(
  text: string,
  all: readonly Word[],
  spellings: Readonly<Record<Word, Spellings>>,
): Word | undefined {
  const typed = bare(text);
  return all.find((word) =>
    [word, ...spellings[word].en, ...spellings[word].ar].some((one) => bare(one) === typed),
  );
}

function bare(text: string): string {
  return fold(text).replaceAll(/(?<=^| )ال(?=\S{2})/g, '');
}
