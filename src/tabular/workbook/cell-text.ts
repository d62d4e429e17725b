import { dateParts, showMoment } from './date-format.ts';
import { damaged } from './fault.ts';
import type { Workbook } from './open-workbook.ts';
import { cleanLineBreaks, partText } from './part-text.ts';
import { plainNumber } from './plain-number.ts';
import type { StoredCell } from './sheet-rows.ts';

/**
 * The stored value of a cell, whatever its format shows: -50 that is shown as 50 is -50, a zero that
 * is shown as a dash is 0. The format only tells days and percentages from numbers.
 */
export function cellTexts(workbook: Workbook): (cell: StoredCell) => string {
  const { texts, formats, countsFrom1904 } = workbook;
  const shows = new Map(formats.map((code) => [code, numberText(code, countsFrom1904)]));
  const number = (style: number, stored: string) => {
    const value = Number(stored);
    return Number.isFinite(value)
      ? (shows.get(formats[style] ?? '') ?? plainNumber)(value)
      : stored;
  };
  return ({ type, style, stored }) => {
    if (stored === '') return '';
    if (type === 's') return sharedText(texts, stored);
    return type === 'n' ? number(style, stored) : (readAs.get(type)?.(stored) ?? stored);
  };
}

/** Truth values, formula texts and written-out moments; errors such as #N/A stay as they are. */
const readAs = new Map<string, (stored: string) => string>([
  ['b', (stored) => (stored === '1' ? 'TRUE' : 'FALSE')],
  ['str', (stored) => cleanLineBreaks(partText(stored))],
  ['d', (stored) => stored.replace('T', ' ').replace(/ 00:00(?::00(?:\.0+)?)?Z?$/, '')],
]);

function sharedText(texts: readonly string[], place: string): string {
  const text = texts[Number(place)];
  if (text === undefined) throw damaged({ code: 'TEXT_MISSING', place, texts: texts.length });
  return text;
}

function numberText(code: string, countsFrom1904: boolean): (value: number) => string {
  const parts = dateParts(code);
  if (parts !== undefined) return (serial) => showMoment(serial, parts, countsFrom1904);
  return isPercent(code) ? (value) => `${plainNumber(value * 100)}%` : plainNumber;
}

/** A sign that is text, or escaped, changes nothing. */
function isPercent(code: string): boolean {
  return code.replace(/"[^"]*"|\\.|[_*]./gs, '').includes('%');
}
