import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { type Letter, registerNumber, registerNumberArabic } from '../domain/letter.ts';
import type { Audience, LetterDirection } from '../domain/vocabulary.ts';
import { counted } from '../language/arabic/counting.ts';
import { arabicDay } from '../language/arabic/dates.ts';
import { sectionWord } from '../language/arabic/numbering.ts';
import { createListing } from '../output/create-listing.ts';
import type { Document, PaperLanguage, Section } from '../output/document.ts';
import { editionOf, madeFor } from './edition.ts';
import { inLanguage, type Words } from './paper-language.ts';
import { registerColumns } from './register-columns.ts';

export type Register = {
  office: string;
  officeAr: string;
  from: IsoDay;
  until: IsoDay;
  language: PaperLanguage;
  isDemo: boolean;
  directions: readonly LetterDirection[];
  letters: readonly Letter[];
  audience: Audience;
};

/** The register of letters, to be printed and signed: a void number stays, with its reason. */
export function register(paper: Register): Document {
  const { language, from, until } = paper;
  const say = (words: Words) => inLanguage(language, words);
  return {
    kind: 'document',
    language,
    office: paper.office,
    name: ['register', from, until, language, ...editionOf(paper.audience)].join('-'),
    title: say({ en: 'Register of letters', ar: 'السجل العام للمراسلات' }),
    subtitle: [
      say({ en: paper.office, ar: paper.officeAr }),
      say({
        en: `${dayText(from)} to ${dayText(until)}`,
        ar: `من ${arabicDay(from)} إلى ${arabicDay(until)}`,
      }),
      ...(paper.audience === 'office' ? [] : [say(madeFor[paper.audience])]),
      ...(paper.isDemo ? ['DEMO DATA: made-up people and figures'] : []),
    ],
    sections: paper.directions.map((direction, index) => section(paper, direction, index + 1)),
    footer: [],
  };
}

const headings: Readonly<Record<LetterDirection, Words>> = {
  in: { en: 'Incoming', ar: 'الوارد' },
  out: { en: 'Outgoing', ar: 'الصادر' },
};

function section(paper: Register, direction: LetterDirection, place: number): Section {
  const say = (words: Words) => inLanguage(paper.language, words);
  const letters = paper.letters.filter((letter) => letter.direction === direction);
  const { en, ar } = headings[direction];
  const listing = createListing(registerColumns(direction, paper.language), letters, {
    empty: say({ en: 'No letters.', ar: 'لا يوجد' }),
  });
  return {
    key: direction,
    heading: say({ en, ar: `${sectionWord(place)}: ${ar}` }),
    blocks: [
      { kind: 'table', key: direction, listing },
      { kind: 'paragraph', text: say(closing(letters)) },
      { kind: 'paragraph', text: say({ en: `Kept by: ${line}`, ar: `مسؤول القيد: ${line}` }) },
      { kind: 'paragraph', text: say({ en: `Signature: ${line}`, ar: `التوقيع: ${line}` }) },
    ],
  };
}

const line = '…'.repeat(12);

/** How many entries the signature stands for, so that none can be added above it. */
function closing(letters: readonly Letter[]): Words {
  const [first, last] = [letters[0], letters.at(-1)];
  if (first === undefined || last === undefined) return { en: 'No entries.', ar: 'لا توجد قيود.' };
  const count = letters.length;
  return {
    en: `${count === 1 ? '1 entry' : `${count} entries`}, from ${registerNumber(first)} to ${registerNumber(last)}.`,
    ar: `${counted(count, 'entry')}، من ${registerNumberArabic(first)} إلى ${registerNumberArabic(last)}.`,
  };
}
