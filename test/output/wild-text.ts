import fc from 'fast-check';

const pieces = [
  'returns',
  'Round 58',
  'IOM',
  'A-127',
  '2026-11-24',
  '(',
  ')',
  '«',
  '»',
  '%',
  '-1.3',
  '3/4',
  'محضر',
  'الاجتماع',
  'طرابلس',
  'لا',
  'مُحَضَّر',
  'محـــضر',
  '٢٠٢٦',
  '۵۸',
  'שלום',
  'Zoë',
  'e\u0301',
  '漢字',
  '👍🏽',
  '🇱🇾',
  '👨‍👩‍👧',
  '✅',
  '\u0000',
  '\u001b[31m',
  '\u009b',
  '\n',
  '\t',
  '\u200b',
  '\u200c',
  '\u200f',
  '\u202e',
  '\u2067',
  '\ufeff',
  '\u0085',
  '\u2029',
  '$(touch x)',
  '|',
  'averyveryverylongword.without@any.break.example.org',
];

/** Words of several scripts, marks, emoji, control and direction characters, in any order. */
export const wildText = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', '  ')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

const hostile = [
  '\ufffe',
  '\uffff',
  '\ud800',
  '\u0007',
  '\u202e\u2066',
  '=HYPERLINK("http://x.example";"y")',
  '+1+1',
  '@SUM(A1)',
  '"',
  "'",
  '”',
  '<b>&amp;',
  ']]>',
  '\\',
  '\r\n.\r\n',
  'x'.repeat(480),
  'ل'.repeat(6_000),
  'y'.repeat(10_000),
];

/** What a file brings that means harm, or was damaged: alone, at either end, or within wild text. */
export const hostileText = fc
  .tuple(fc.constantFrom('', ...hostile), wildText, fc.constantFrom('', ...hostile))
  .map((parts) => parts.join(''));
