import type { IsoDay } from '../domain/day.ts';
import { officeName } from '../domain/office-name.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { PrintLanguage } from '../language/print-language.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Document } from '../output/document.ts';
import { type ContactRow, contactColumns } from '../records/contacts.ts';
import { madeFor } from './edition.ts';
import { say } from './paper-language.ts';

export type ContactList = {
  group: string;
  groupAr: string | null;
  asOf: IsoDay;
  isDemo: boolean;
  audience: Audience;
  /** In the order of the language. */
  rows: Readonly<Record<PrintLanguage, readonly ContactRow[]>>;
};

/** The roster with how to reach it, in protocol order. */
export function contactList(list: ContactList): Document {
  const { group, groupAr, audience, rows, asOf, isDemo } = list;
  const listing = createListing(contactColumns(audience), ({ language }) => rows[language], {
    empty: say({ en: 'No members.', ar: 'لا يوجد' }),
  });
  return {
    kind: 'document',
    office: officeName({ nameEn: group, nameAr: groupAr }).office,
    name: `contacts-${asOf}-${audience}`,
    title: say({
      en: `${group} – Contact list`,
      ar: `${groupAr ?? group} – قائمة جهات الاتصال`,
    }),
    subtitle: [
      ({ days }) => days.asOf(asOf),
      ...(isDemo ? [(words: Words) => words.paper.demo] : []),
      ...(audience === 'public' ? [] : [marking(audience)]),
    ],
    sections: [
      {
        key: 'contacts',
        heading: say({ en: 'Members', ar: 'العضوية' }),
        blocks: [{ kind: 'table', key: 'contacts', listing }],
      },
    ],
    footer: [
      say({
        en: 'Private addresses and telephones are listed only with their owner’s consent.',
        ar: 'لا تُدرج البيانات الخاصة إلا بموافقة أصحابها.',
      }),
    ],
  };
}

function marking(audience: Audience) {
  return say({
    en: `For ${audience} only`,
    ar: `محدود التداول – ${madeFor[audience].ar}`,
  });
}
