import type { NewAgendaItem } from '../domain/agenda.ts';
import type { AgendaKind } from '../domain/vocabulary.ts';
import { numberedMeeting } from './numbered-meeting.ts';

/** What a working group deals with each time, in the order of the room. */
export function standingAgenda(last: { number: number } | 'any' | undefined): NewAgendaItem[] {
  return [
    item('opening', 'Opening and roll call', 'الافتتاح وتسجيل الحضور'),
    item('agenda', 'Adoption of the agenda', 'إقرار جدول الأعمال'),
    ...(last === undefined ? [] : [minutesItem(last)]),
    item('actions', 'Review of action points', 'متابعة التكليفات'),
    item('programme', 'Programming and resources', 'البرامج والموارد'),
    item('dtm', 'DTM update', 'مستجدات مصفوفة تتبع النزوح'),
    item('other', 'Any other business', 'ما يستجد من أعمال'),
    item('next', 'Next meeting', 'موعد الاجتماع القادم'),
  ];
}

function minutesItem(last: { number: number } | 'any'): NewAgendaItem {
  const ofAny = { en: 'Last meeting', ar: 'الاجتماع السابق' };
  const { en, ar } = last === 'any' ? ofAny : numberedMeeting(last.number);
  const title = `Adoption of the minutes of the ${en.charAt(0).toLowerCase()}${en.slice(1)}`;
  return item('minutes', title, `اعتماد محضر ${ar}`);
}

function item(kind: AgendaKind, titleEn: string, titleAr: string): NewAgendaItem {
  return { kind, titleEn, titleAr, minutes: null };
}
