import type { Case } from './counting.ts';

type Gender = 'masculine' | 'feminine';
type Grammar = { gender?: Gender; case?: Case };

const units = [
  ['الأول', 'الأولى'],
  ['الثاني', 'الثانية'],
  ['الثالث', 'الثالثة'],
  ['الرابع', 'الرابعة'],
  ['الخامس', 'الخامسة'],
  ['السادس', 'السادسة'],
  ['السابع', 'السابعة'],
  ['الثامن', 'الثامنة'],
  ['التاسع', 'التاسعة'],
  ['العاشر', 'العاشرة'],
] as const;

/** Beside a ten, the first is not الأول. */
const firstBeside = ['الحادي', 'الحادية'] as const;
const tens = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'] as const;

/** الاجتماع السابع، الجلسة السابعة، الاجتماع الحادي عشر، الثاني والعشرون; beyond 100 رقم 101. */
export function ordinal(number: number, grammar: Grammar = {}): string {
  const gender = grammar.gender === 'feminine' ? 1 : 0;
  const unit = units[number - 1];
  if (unit !== undefined) return unit[gender];
  if (number === 100) return 'المئة';
  if (number < 1 || number > 100 || !Number.isInteger(number)) return `رقم ${number}`;
  const one = beside(number % 10, gender);
  if (number < 20) return `${one} ${gender === 0 ? 'عشر' : 'عشرة'}`;
  const ten = `ال${tens[Math.floor(number / 10) - 2]}${grammar.case === 'oblique' ? 'ين' : 'ون'}`;
  return one === '' ? ten : `${one} و${ten}`;
}

function beside(unit: number, gender: 0 | 1): string {
  if (unit === 1) return firstBeside[gender];
  return units[unit - 1]?.[gender] ?? '';
}
