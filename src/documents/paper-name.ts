import type { IsoDay } from '../domain/day.ts';
import type { Audience } from '../domain/vocabulary.ts';

type Parts = {
  /** Null for the group that the book means by itself. */
  group: string | null;
  day: IsoDay;
  reader: Audience;
  language: 'en' | 'ar';
};

/**
 * A file's name: `weekly-2026-11-29`, `weekly-border-2026-11-29-chairs-ar`. Two papers never share
 * one; the office's own in English has the shortest. A week is named by its Sunday, because ISO weeks
 * begin on Monday and would mislead.
 */
export function paperName(kind: string, { group, day, reader, language }: Parts): string {
  const isOwn = reader === 'office';
  return [
    kind,
    ...(group === null ? [] : [group]),
    day,
    ...(isOwn ? [] : [reader]),
    ...(isOwn && language === 'en' ? [] : [language]),
  ].join('-');
}
