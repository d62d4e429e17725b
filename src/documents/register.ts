import type { IsoDay } from '../domain/day.ts';
import { type Letter, registerNumber, registerNumberArabic } from '../domain/letter.ts';
import type { Audience, LetterDirection } from '../domain/vocabulary.ts';
import { counted } from '../language/arabic/counting.ts';
import { sectionWord } from '../language/arabic/numbering.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Document, Section } from '../output/document.ts';
import { editionOf, madeFor } from './edition.ts';
import { say, type TwoTexts } from './paper-language.ts';
import { registerColumns } from './register-columns.ts';

export type Register = {
  office: string;
  officeAr: string;
  from: IsoDay;
  until: IsoDay;
  isDemo: boolean;
  directions: readonly LetterDirection[];
  letters: readonly Letter[];
  audience: Audience;
};

/** The register of letters, to be printed and signed: a void number stays, with its reason. */
export function register(paper: Register): Document {
  const { from, until, audience } = paper;
  return {
    kind: 'document',
    office: paper.office,
    name: ['register', from, until, ...editionOf(audience)].join('-'),
    title: say({ en: 'Register of letters', ar: 'السجل العام للمراسلات' }),
    subtitle: [
      say({ en: paper.office, ar: paper.officeAr }),
      ({ days }) => days.period(from, until),
      ...(audience === 'office' ? [] : [say(madeFor[audience])]),
      ...(paper.isDemo ? [(words: Words) => words.paper.demo] : []),
    ],
    sections: paper.directions.map((direction, index) => section(paper, direction, index + 1)),
    footer: [],
  };
}

const headings: Readonly<Record<LetterDirection, TwoTexts>> = {
  in: { en: 'Incoming', ar: 'الوارد' },
  out: { en: 'Outgoing', ar: 'الصادر' },
};

function section(paper: Register, direction: LetterDirection, place: number): Section {
  const letters = paper.letters.filter((letter) => letter.direction === direction);
  const { en, ar } = headings[direction];
  const listing = createListing(registerColumns(direction, letters), letters, {
    empty: say({ en: 'No letters in this period.', ar: 'لا توجد مكاتبات مسجلة في هذه المدة' }),
  });
  const signed: TwoTexts[] = [
    ...(letters.length === 0 ? [] : [closing(letters)]),
    { en: `Kept by: ${line}`, ar: `مسؤول القيد: ${line}` },
    { en: `Signature: ${line}`, ar: `التوقيع: ${line}` },
  ];
  return {
    key: direction,
    heading: say({ en, ar: `${sectionWord(place)}: ${ar}` }),
    blocks: [
      { kind: 'table', key: direction, listing },
      ...signed.map((words) => ({ kind: 'paragraph', text: say(words) }) as const),
    ],
  };
}

const line = '…'.repeat(12);

/** How many entries the signature stands for, so that none can be added above it. */
function closing(letters: readonly Letter[]): TwoTexts {
  const [first, last] = [letters[0], letters.at(-1)];
  if (first === undefined || last === undefined) return { en: '', ar: '' };
  const count = letters.length;
  return {
    en: `${count === 1 ? '1 letter' : `${count} letters`}, from ${registerNumber(first)} to ${registerNumber(last)}.`,
    ar: `${counted(count, 'letter')}، من ${registerNumberArabic(first)} إلى ${registerNumberArabic(last)}.`,
  };
}
