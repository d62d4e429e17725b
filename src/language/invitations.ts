import type { AgendaItem } from '../domain/agenda.ts';
import { dayText } from '../domain/day-text.ts';
import type { Meeting } from '../domain/meeting.ts';
import { zoneCity } from '../domain/zone.ts';
import type { InvitationKind } from '../office/invite.ts';
import { arabicDay } from './arabic/dates.ts';
import { placeIn, titleIn } from './text.ts';

type Said = Readonly<Record<InvitationKind, (title: string) => string>>;

const subjects: Readonly<Record<'en' | 'ar', Said>> = {
  en: {
    invitation: (title) => `Invitation: ${title}`,
    change: (title) => `Change of date: ${title}`,
    cancellation: (title) => `Cancellation: ${title}`,
  },
  ar: {
    invitation: (title) => `الدعوة إلى ${title}`,
    change: (title) => `تغيير موعد ${title}`,
    cancellation: (title) => `إلغاء ${title}`,
  },
};

/** What an invitation is called, in both languages. */
export function invitationWords({ titleEn, titleAr }: Pick<Meeting, 'titleEn' | 'titleAr'>) {
  return (kind: InvitationKind) => ({
    subjectEn: subjects.en[kind](titleEn),
    subjectAr: subjects.ar[kind](titleAr ?? titleEn),
    attachments: [],
  });
}

type Invitation = { meeting: Meeting; items: readonly AgendaItem[]; kind: InvitationKind };

/** The body of the letter: when and where, then the agenda. */
export function invitationBody(invitation: Invitation, language: 'en' | 'ar'): string[] {
  const { meeting, items, kind } = invitation;
  const isArabic = language === 'ar';
  const title = titleIn({ language }, meeting);
  if (kind === 'cancellation') {
    return [isArabic ? `نفيدكم بإلغاء ${title}.` : `Please be informed that it will not be held.`];
  }
  return [
    isArabic ? arabicSentence(meeting, title) : englishSentence(meeting, title),
    ...(items.length === 0 ? [] : ['', isArabic ? 'جدول الأعمال:' : 'Agenda:']),
    ...items.map((item) => `${item.position}. ${itemText(item, language)}`),
  ];
}

/** A deferred item keeps its number, as in the record, and says so. */
function itemText(item: AgendaItem, language: 'en' | 'ar'): string {
  const title = titleIn({ language }, item);
  if (item.deferredTo === null) return title;
  return language === 'ar' ? `${title} (مؤجل)` : `${title} (deferred)`;
}

function englishSentence(meeting: Meeting, title: string): string {
  const { heldOn, startTime, zone } = meeting;
  const place = placeIn({ language: 'en' }, meeting);
  const time = startTime === null ? '' : ` at ${startTime} (${zoneCity(zone)} time)`;
  const where = place === '' ? '' : `, ${place}`;
  return `The ${lowered(title)} will be held on ${dayText(heldOn)}${time}${where}.`;
}

function arabicSentence(meeting: Meeting, title: string): string {
  const { heldOn, startTime } = meeting;
  const place = placeIn({ language: 'ar' }, meeting);
  const time = startTime === null ? '' : ` في تمام الساعة ${startTime}`;
  const where = place === '' ? '' : `، ${place}`;
  return `يُعقد ${title} يوم ${arabicDay(heldOn)}${time}${where}.`;
}

function lowered(title: string): string {
  return /^[A-Z][a-z-]* meeting$/.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
}
