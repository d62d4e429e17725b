import { actionId } from '../../domain/action.ts';
import { letterId } from '../../domain/letter.ts';
import { meetingId } from '../../domain/meeting.ts';
import type { Holiday } from '../../domain/working-week.ts';
import { nameIn } from '../../language/text.ts';
import type { WeekMissing } from '../../office/week-missing.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Voice } from './voice.ts';

/** What keeps the book from being whole. */
export function missingItems(
  { members, meetings, group, unsent, hasTerms, week, missing: lacking }: WeekFacts,
  voice: Voice,
): string[] {
  const { body, words } = voice;
  const { missing, list, more } = words;
  const unnamed = members.filter(({ nameAr }) => nameAr === null).map(({ handle }) => handle);
  const chairs = members.filter(({ role }) => role === 'chair' || role === 'co_chair');
  const { rows, count } = meetings.unclosed;
  return [
    ...rows.map((meeting) => missing.unclosed(meetingId(meeting), voice.day(meeting.heldOn))),
    ...(count > rows.length ? [more(count - rows.length)] : []),
    ...meetings.held.rows
      .filter(({ present }) => present === 0)
      .map((meeting) => missing.unmarked(meetingId(meeting))),
    ...(unsent.length === 0
      ? []
      : [missing.unsent(list(unsent.map((letter) => letterId(letter, week.day))))]),
    ...(hasTerms ? [] : [missing.terms]),
    ...(group.nameAr === null ? [missing.arabicNames(group.code)] : []),
    ...(unnamed.length > 0 ? [missing.arabicNames(list(unnamed))] : []),
    ...(lacking.withoutAddress.length === 0
      ? []
      : [missing.addresses(list(lacking.withoutAddress.map(body)))]),
    ...untranslatedItems(lacking, voice),
    ...(chairs.length < 2 ? [missing.chairs] : []),
  ];
}

function untranslatedItems({ untranslated }: WeekMissing, { words }: Voice): string[] {
  const { rows, count } = untranslated;
  const left = count - rows.length;
  const ids = [...rows.map(actionId), ...(left > 0 ? [words.more(left)] : [])];
  return count === 0 ? [] : [words.missing.arabicTitles(words.list(ids))];
}

/** In the days ahead, with how sure each is. */
export function holidayItems({ holidays, holidaysUntil }: WeekFacts, voice: Voice): string[] {
  if (holidays.length === 0) return [voice.words.noHoliday(voice.day(holidaysUntil))];
  return holidays.map((holiday) => holidayText(holiday, voice));
}

export function holidayText(holiday: Holiday, voice: Voice): string {
  const { day, status } = holiday;
  return voice.words.holiday(voice.day(day), nameIn(voice, holiday), status === 'estimated');
}
