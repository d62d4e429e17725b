import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { officeName } from '../domain/office-name.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { vocabularyWord } from '../domain/vocabulary-words.ts';
import { arabicDay } from '../language/arabic/dates.ts';
import { createListing } from '../output/create-listing.ts';
import type { Document } from '../output/document.ts';
import { type ContactLanguage, type ContactRow, contactColumns } from '../records/contacts.ts';

export type ContactList = {
  group: string;
  groupAr: string | null;
  asOf: IsoDay;
  isDemo: boolean;
  audience: Audience;
  language: ContactLanguage;
  rows: readonly ContactRow[];
};

/** The roster with how to reach it, in protocol order. */
export function contactList(list: ContactList): Document {
  const { audience, language, rows, asOf, isDemo } = list;
  const isArabic = language === 'ar';
  const columns = contactColumns(audience, language, vocabularyWord);
  return {
    kind: 'document',
    language,
    office: officeName({ nameEn: list.group, nameAr: list.groupAr }).office,
    name: `contacts-${asOf}-${audience}-${language}`,
    title: titleOf(list),
    subtitle: [
      isArabic ? `الوضع في ${arabicDay(asOf)}` : `As of ${dayText(asOf)}`,
      ...(isDemo ? ['DEMO DATA: made-up people and figures'] : []),
      ...(audience === 'public' ? [] : [isArabic ? 'محدود التداول' : `For ${audience} only`]),
    ],
    sections: [
      {
        key: 'contacts',
        heading: isArabic ? 'العضوية' : 'Members',
        blocks: [
          {
            kind: 'table',
            key: 'contacts',
            listing: createListing(columns, rows, { empty: isArabic ? 'لا يوجد' : 'No members.' }),
          },
        ],
      },
    ],
    footer: [
      isArabic
        ? 'لا تُدرج البيانات الخاصة إلا بموافقة أصحابها.'
        : 'Private addresses and telephones are listed only with their owner’s consent.',
    ],
  };
}

function titleOf({ group, groupAr, language }: ContactList): string {
  if (language === 'ar') return `${groupAr ?? group} – قائمة جهات الاتصال`;
  const title = `${group} – Contact list`;
  return language === 'both' && groupAr !== null
    ? `${title} · ${groupAr} – قائمة جهات الاتصال`
    : title;
}
