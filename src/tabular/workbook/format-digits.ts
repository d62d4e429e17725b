import { plainNumber } from './plain-number.ts';

/** `#,##0.00` and its like as a function of a number without sign; undefined where it is none. */
export function digitsOf(pattern: string, factor: number): ((size: number) => string) | undefined {
  if (/^(?:General|@)$/i.test(pattern)) return plainNumber;
  const power = /^0(?:\.(0+))?E([+-])(0+)$/i.exec(pattern);
  if (power !== null) return (size) => inPowers(size, power[1]?.length ?? 0, power[3]?.length ?? 1);
  const plain = /^([#0?,]*[#0?])?(,*)(?:(\.)([#0?]*)(,*))?$/.exec(pattern);
  if (plain === null || !/[#0?]/.test(pattern)) return undefined;
  const [, whole = '', before = '', point = '', decimals = '', behind = ''] = plain;
  const scale = factor / 1000 ** (before.length + behind.length);
  return (size) => inDigits(size * scale, whole, point, decimals) ?? plainNumber(size);
}

function inPowers(size: number, decimals: number, digits: number): string {
  const [mantissa = '', exponent = '0'] = size.toExponential(decimals).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${mantissa}E${sign}${exponent.slice(1).padStart(digits, '0')}`;
}

function inDigits(size: number, whole: string, point: string, decimals: string) {
  // Spreadsheets round at 15 digits: 1.005 is 1.01 to two decimals, whatever its last bit.
  const units = Math.round(Number((size * 10 ** decimals.length).toPrecision(15)));
  if (!Number.isSafeInteger(units)) return undefined;
  const digits = String(units).padStart(decimals.length + 1, '0');
  const cut = digits.length - decimals.length;
  return `${wholePart(digits.slice(0, cut), whole)}${point}${decimalPart(digits.slice(cut), decimals)}`;
}

function wholePart(digits: string, pattern: string): string {
  const places = pattern.replaceAll(',', '');
  const fewest = places.includes('0') ? places.length - places.indexOf('0') : 0;
  const shown = (digits === '0' ? '' : digits).padStart(fewest, '0');
  const grouped = pattern.includes(',') ? shown.replace(/\B(?=(?:\d{3})+$)/g, ',') : shown;
  return places.includes('?') ? grouped.padStart(places.length, ' ') : grouped;
}

/** Zeros at the end stay where the pattern has 0, go where it has #, are blanks where it has ?. */
function decimalPart(digits: string, pattern: string): string {
  const end = Math.max(digits.replace(/0+$/, '').length, pattern.lastIndexOf('0') + 1);
  return digits.slice(0, end) + pattern.slice(end).replaceAll('#', '').replaceAll('?', ' ');
}
