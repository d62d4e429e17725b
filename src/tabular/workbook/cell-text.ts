import { oncePerText } from '../once-per-text.ts';
import { damaged } from './damaged.ts';
import { dateParts, showMoment } from './date-format.ts';
import { numberFormat } from './number-format.ts';
import type { Workbook } from './open-workbook.ts';
import { cleanLineBreaks, partText } from './part-text.ts';
import type { StoredCell } from './sheet-rows.ts';

/** The text of a cell as "save cell contents as shown" writes it, days as 2025-03-01. */
export function cellTexts(workbook: Workbook): (cell: StoredCell) => string {
  const { texts, formats, countsFrom1904 } = workbook;
  const showAs = oncePerText((code) => numberText(code, countsFrom1904));
  return ({ type, style, stored }) => {
    if (stored === '') return '';
    if (type === 's') return sharedText(texts, stored);
    if (type !== 'n') return readAs.get(type)?.(stored) ?? stored;
    const value = Number(stored);
    return Number.isFinite(value) ? showAs(formats[style] ?? 'General')(value) : stored;
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
  if (text === undefined) throw damaged(`a cell asks for text ${place} of ${texts.length}`);
  return text;
}

function numberText(code: string, countsFrom1904: boolean): (value: number) => string {
  const parts = dateParts(code);
  if (parts === undefined) return numberFormat(code);
  return (serial) => showMoment(serial, parts, countsFrom1904);
}
