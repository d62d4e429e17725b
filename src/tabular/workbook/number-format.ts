import { type FormatSection, readSections } from './format-sections.ts';
import { plainNumber } from './plain-number.ts';

/**
 * Shows numbers as the cell does, blanks of alignment too. Where that would make another whole
 * number of it, by rounding or by leaving out thousands, the number itself is given.
 */
export function numberFormat(code: string): (value: number) => string {
  const sections = readSections(code);
  return (value) => {
    const section = sections === undefined ? undefined : pickSection(value, sections);
    if (section === undefined) return plainNumber(value);
    const shown = showNumber(value, section);
    return isOtherCount(shown, value) ? plainNumber(value) : shown;
  };
}

/** By a condition where one is written, else by sign: positive; negative; zero. */
function pickSection(value: number, sections: readonly FormatSection[]): FormatSection | undefined {
  if (sections.some(({ condition }) => condition !== undefined)) {
    return sections.find(({ condition }) => condition === undefined || condition(value));
  }
  const [first, second = first, third = first] = sections;
  if (value === 0) return third;
  return value < 0 ? second : first;
}

function showNumber(value: number, { before, after, digits, showsMinus }: FormatSection): string {
  const shown = digits?.(Math.abs(value)) ?? '';
  const isMinus = value < 0 && showsMinus && /[1-9]/.test(shown);
  return `${isMinus ? '-' : ''}${before}${shown}${after}`;
}

function isOtherCount(shown: string, value: number): boolean {
  const digits = shown.replace(/\D/g, '');
  if (digits === '' || /[.%E]/.test(shown)) return false;
  return Math.abs(Number(digits) - Math.abs(value)) >= 1e-9;
}
