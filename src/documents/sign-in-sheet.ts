import { hasDay, type Meeting, meetingId } from '../domain/meeting.ts';
import { officeName } from '../domain/office-name.ts';
import { functionText, personName } from '../domain/person.ts';
import { byProtocol } from '../domain/protocol-order.ts';
import type { PrintLanguage } from '../language/print-language.ts';
import { nameIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { Expected } from '../office/expected.ts';
import { createListing } from '../output/create-listing.ts';
import type { Document } from '../output/document.ts';
import type { Column } from '../output/listing.ts';
import { say } from './paper-language.ts';

export type SignInSheet = {
  meeting: Meeting;
  expected: readonly Expected[];
  group: { nameEn: string; nameAr: string | null };
  isDemo: boolean;
};

type Row = Expected & { language: PrintLanguage; number: number };

/** To be signed at the door, in protocol order of its language; the last column is left blank. */
export function signInSheet({ meeting, expected, group, isDemo }: SignInSheet): Document {
  const rows = ({ language }: Words) => rowsIn(language, expected);
  return {
    kind: 'document',
    office: officeName(group).office,
    name: `sign-in-${meetingId(meeting)}`,
    title: say({ en: meeting.titleEn, ar: meeting.titleAr ?? meeting.titleEn }),
    subtitle: [
      say({ en: 'Sign-in sheet', ar: 'كشف الحضور' }),
      ...(hasDay(meeting) ? [({ days }: Words) => days.day(meeting.heldOn)] : []),
      ...(isDemo ? [(words: Words) => words.paper.demo] : []),
    ],
    sections: [
      {
        key: 'sign_in',
        heading: say({ en: 'Members', ar: 'الأعضاء' }),
        blocks: [
          {
            kind: 'table',
            key: 'sign_in',
            listing: createListing(columns, rows, {
              empty: say({ en: 'No members.', ar: 'لا يوجد' }),
            }),
          },
        ],
      },
    ],
    footer: [],
  };
}

function rowsIn(language: PrintLanguage, expected: readonly Expected[]): Row[] {
  const order = byProtocol(language);
  return expected
    .toSorted((a, b) => order(a.member, b.member))
    .map((one, index) => ({ ...one, language, number: index + 1 }));
}

const columns: readonly Column<Row>[] = [
  { key: 'item', value: ({ number }) => number },
  {
    key: 'body',
    title: say({ en: 'Body', ar: 'الجهة' }),
    value: ({ member, language }) => nameIn({ language }, member),
  },
  {
    key: 'person',
    title: say({ en: 'Name', ar: 'الاسم' }),
    value: ({ person, language }) => (person === undefined ? null : personName(person, language)),
  },
  {
    key: 'function',
    title: say({ en: 'Function', ar: 'الصفة الوظيفية' }),
    value: ({ person, language }) => (person === undefined ? null : functionText(person, language)),
  },
  { key: 'signature', title: say({ en: 'Signature', ar: 'التوقيع' }), value: () => null },
];
