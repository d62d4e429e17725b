import type { LetterLanguage } from '../domain/vocabulary.ts';

type Recorded = { addresseeEn: string | null; addresseeAr: string | null };

/**
 * To whom a letter is addressed: the office that the body is written to by, where one is recorded
 * («السيد/ وكيل وزارة العمل المحترم»), else the body («السادة/ وزارة العمل المحترمون»).
 */
export function addresseeLine(
  names: string,
  recorded: Recorded | undefined,
  language: LetterLanguage,
): string {
  if (language !== 'ar') return recorded?.addresseeEn ?? names;
  const title = recorded?.addresseeAr;
  return title ? arabicTitle(title) : `السادة/ ${names} المحترمون`;
}

const called =
  /^(?:السيد|السيدة|السادة|معالي|سعادة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المهندس)(?:[\s/]|$)/;
const women = /^(?:وزيرة|وكيلة|مديرة|رئيسة|سفيرة|أمينة)(?:\s|$)/;
const minister = /^وزيرة?(?:\s|$)/;
const ambassador = /^سفيرة?(?:\s|$)/;

/** What is recorded with its honorific stays as it was written. */
function arabicTitle(title: string): string {
  const isWoman = women.test(title) || /^(?:السيدة|الأستاذة|الدكتورة)/.test(title);
  const respected = isWoman ? 'المحترمة' : 'المحترم';
  const ending = /محترم/.test(title) ? '' : ` ${respected}`;
  if (called.test(title)) return `${title}${ending}`;
  const rank = minister.test(title) ? 'معالي ' : ambassador.test(title) ? 'سعادة ' : '';
  return `${rank}${isWoman ? 'السيدة' : 'السيد'}/ ${title}${ending}`;
}
