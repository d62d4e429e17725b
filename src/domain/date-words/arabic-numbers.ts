import { foldLetters } from '../fold.ts';
import { once } from '../once.ts';

type Numerals = Readonly<Record<number, readonly string[]>>;

/** Both genders, and the cases that are written. */
const units: Numerals = {
  1: ['واحد', 'واحدة', 'أحد', 'إحدى', 'حادي'],
  2: ['اثنين', 'اثنتين', 'اثني', 'اثنتي', 'اثنان', 'اثنتان', 'اثنا', 'اثنتا'],
  3: ['ثلاثة', 'ثلاث'],
  4: ['أربعة', 'أربع'],
  5: ['خمسة', 'خمس'],
  6: ['ستة', 'ست'],
  7: ['سبعة', 'سبع'],
  8: ['ثمانية', 'ثماني', 'ثمان'],
  9: ['تسعة', 'تسع'],
};
const tens: Numerals = {
  10: ['عشرة', 'عشر'],
  20: ['عشرين', 'عشرون'],
  30: ['ثلاثين', 'ثلاثون'],
  40: ['أربعين', 'أربعون'],
  50: ['خمسين', 'خمسون'],
  60: ['ستين', 'ستون'],
  70: ['سبعين', 'سبعون'],
  80: ['ثمانين', 'ثمانون'],
  90: ['تسعين', 'تسعون'],
  100: ['مئة', 'مائة'],
};

const unitByWord = once(() => byWord(units));
const tenByWord = once(() => byWord(tens));

/** ثلاثة، خمسة عشر، خمسة وأربعين; `words` is folded, from one to a hundred. */
export function arabicNumber(words: string): number | undefined {
  const [first = '', second, ...more] = words.split(' ');
  if (more.length > 0) return undefined;
  if (second === undefined) return unitByWord().get(first) ?? tenByWord().get(first);
  const unit = unitByWord().get(first);
  const ten = tenByWord().get(second.replace(/^و/, ''));
  // و joins what stands from twenty on: خمسة عشر، خمسة وعشرين
  const isJoined = second.startsWith('و');
  if (unit === undefined || ten === undefined || isJoined === (ten === 10)) return undefined;
  return unit + ten;
}

function byWord(numerals: Numerals): Map<string, number> {
  return new Map(
    Object.entries(numerals).flatMap(([value, words]) =>
      words.map((word) => [foldLetters(word), Number(value)] as const),
    ),
  );
}
