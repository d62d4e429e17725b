import fastStringWidth from 'fast-string-width';

const latin = String.raw`\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027`;
const arabic = String.raw`\u060c\u061b\u061f-\u063f\u0641-\u064a\u0660-\u066f\u0671-\u06d3\u06f0-\u06f9`;
/** Text with nothing to clean, in which each code unit is a letter one column wide. */
const simple = new RegExp(`^[${latin}${arabic}]*$`);
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const directionMarks = /[\u200e\u200f\u202a-\u202c]/g;
// A pattern with properties of letters stands where it is used: to read it costs every start, and most text is simple.

/** Makes stored text one line that can neither steer a terminal nor turn its neighbours. */
export function stripControls(text: string): string {
  if (simple.test(text)) return text;
  return text.replace(breaks, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}

/** As `stripControls`, without the two characters that no XML and no HTML can hold. */
export function xmlText(text: string): string {
  return stripControls(text).replace(/[\uFFFE\uFFFF]/g, '');
}

/** For display only: also drops what has no width, or that terminals measure differently. */
export function cleanCell(text: string): string {
  if (simple.test(text)) return text;
  // Composed first, so that the hamza of a decomposed أ is not taken for a mark.
  const composed = stripControls(text)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC');
  // Harakat, and the tatweel that stretches a word, but not that of هـ, which stands for a Hijri year.
  return composed.replace(/[\u064b-\u065f\u0670]|\u0640(?!\P{L}|$)|(?<!\u0647)\u0640/gu, '');
}

/** Columns on a terminal. The measurer counts direction marks, which take no room, as one. */
export function cellWidth(text: string): number {
  return simple.test(text) ? text.length : fastStringWidth(text.replace(directionMarks, ''));
}

export function cutCell(text: string, width: number): string {
  if (cellWidth(text) <= width) return text;
  const start = takeWidth(text, Math.max(0, width - 1));
  // A number that the cut would end inside of: what is left of it would be another number.
  const isInNumber = /^[.,:/\u066b\u066c-]*\p{Nd}/u.test(text.slice(start.length));
  return `${isInNumber ? start.replace(/[+-]?\p{Nd}[\p{Nd}.,:/\u066b\u066c-]*$/u, '') : start}…`;
}

/** The longest start of the text that fits, never ending inside a letter. */
export function takeWidth(text: string, width: number): string {
  if (simple.test(text)) return text.slice(0, width);
  let room = width;
  for (const { segment, index } of graphemes(text)) {
    room -= cellWidth(segment);
    if (room < 0) return text.slice(0, index);
  }
  return text;
}

/** `painted` is the same text in colour. */
export function padCell(text: string, width: number, align?: 'right', painted = text): string {
  const padding = ' '.repeat(Math.max(0, width - cellWidth(text)));
  return align === 'right' ? padding + painted : painted + padding;
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en');
  return segmenter.segment(text);
}
