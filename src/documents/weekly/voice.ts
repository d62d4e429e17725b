import { type Action, daysLate, isOpen, outstandingOwners } from '../../domain/action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Body } from '../../domain/organisation.ts';
import { isPersonId } from '../../domain/person.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { arabicDay } from '../../language/arabic/dates.ts';
import { nameIn, titleIn } from '../../language/text.ts';
import { type WeeklyWords, weeklyWords } from '../../language/weekly.ts';

type Titled = { titleEn: string | null; titleAr: string | null };

/** How one paper speaks: its language, its words for days, and the names of bodies in it. */
export type Voice = {
  language: 'en' | 'ar';
  reader: Audience;
  words: WeeklyWords;
  day: (day: IsoDay) => string;
  /** The full name; a handle that no body bears, such as `office`, by the word for it. */
  body: (handle: string) => string;
  /** In English its acronym, where it has one. */
  short: (handle: string) => string;
  title: (record: Titled) => string;
};

type Spoken = { bodies: ReadonlyMap<string, Body>; reader: Audience };

export function voiceIn(language: 'en' | 'ar', { bodies, reader }: Spoken): Voice {
  const words = weeklyWords(language);
  const inArabic = language === 'ar';
  const fixed = new Map<string, string>(Object.entries(words.owners));
  const body = (handle: string) => {
    const found = bodies.get(handle);
    if (found !== undefined) return nameIn({ language }, found);
    return fixed.get(isPersonId(handle) ? 'person' : handle) ?? handle;
  };
  return {
    language,
    reader,
    words,
    day: inArabic ? arabicDay : dayText,
    body,
    short: (handle) => (inArabic ? undefined : bodies.get(handle)?.acronym) ?? body(handle),
    title: (record) => titleIn({ language }, record),
  };
}

/** While it is open, those whose part is left; the office alone knows it by all of them. */
export function ownersTold(action: Action, { reader }: Voice): readonly string[] {
  return reader === 'office' || !isOpen(action) ? action.owners : outstandingOwners(action);
}

/** For those outside: what is past its target is asked after, no more. */
export function statusTold(action: Action, day: IsoDay): keyof WeeklyWords['statuses'] {
  return isOpen(action) && daysLate(action, day) > 0 ? 'awaited' : action.status;
}

/** `UNHCR, Ministry of Labour`: the lead first, by the short names where bodies have them. */
export function ownerNames(action: Action, voice: Voice): string {
  return ownersNamed(action, voice, voice.short);
}

/** Those whose part is done stand apart, for the office; others are not told of them. */
export function ownersNamed(action: Action, voice: Voice, name: (owner: string) => string): string {
  const { words, reader } = voice;
  const { owners, doneOwners } = action;
  if (doneOwners.length === 0 || !isOpen(action)) return words.list(owners.map(name));
  const left = words.list(outstandingOwners(action).map(name));
  return reader === 'office' ? words.part(left, words.list(doneOwners.map(name))) : left;
}
