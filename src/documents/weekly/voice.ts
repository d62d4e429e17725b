import type { Action } from '../../domain/action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Body } from '../../domain/organisation.ts';
import { isPersonId } from '../../domain/person.ts';
import { arabicDay } from '../../language/arabic/dates.ts';
import { nameIn, titleIn } from '../../language/text.ts';
import { type WeeklyWords, weeklyWords } from '../../language/weekly.ts';

type Titled = { titleEn: string | null; titleAr: string | null };

/** How one paper speaks: its language, its words for days, and the names of bodies in it. */
export type Voice = {
  language: 'en' | 'ar';
  words: WeeklyWords;
  day: (day: IsoDay) => string;
  /** The full name; a handle that no body bears, such as `office`, by the word for it. */
  body: (handle: string) => string;
  /** In English its acronym, where it has one. */
  short: (handle: string) => string;
  title: (record: Titled) => string;
};

export function voiceIn(language: 'en' | 'ar', bodies: ReadonlyMap<string, Body>): Voice {
  const words = weeklyWords(language);
  const inArabic = language === 'ar';
  const fixed: Readonly<Record<string, string>> = words.owners;
  const body = (handle: string) => {
    const found = bodies.get(handle);
    if (found !== undefined) return nameIn({ language }, found);
    return fixed[isPersonId(handle) ? 'person' : handle] ?? handle;
  };
  return {
    language,
    words,
    day: inArabic ? arabicDay : dayText,
    body,
    short: (handle) => (inArabic ? undefined : bodies.get(handle)?.acronym) ?? body(handle),
    title: (record) => titleIn({ language }, record),
  };
}

/** `UNHCR, Ministry of Labour`: the lead first, by the short names where bodies have them. */
export function ownerNames({ owners }: Pick<Action, 'owners'>, voice: Voice): string {
  return voice.words.list(owners.map(voice.short));
}
