import { type Coverage, isMarked } from '../../domain/coverage.ts';
import { groupedNumber } from '../../domain/numbers.ts';

/** `رقم جزئي: 3 من 22 منطقة`: the mark that goes with a figure that lacks something. */
export function arabicCoverageMark(coverage: Coverage): string {
  const { verdict, published, total, rejected } = coverage;
  if (verdict === 'differs') return `يزيد على الإجمالي المنشور بمقدار ${apart(coverage)}`;
  if (verdict === 'unknown') return isMarked(coverage) ? unknownText(coverage) : '';
  if (verdict !== 'partial') return '';
  const isShort = published !== null && total < published;
  const facts = [
    ...mantikaFacts(coverage),
    ...(rejected > 0 ? [`صفوف غير محسوبة: ${groupedNumber(rejected)}`] : []),
    ...(isShort ? [`أقل من المنشور (${groupedNumber(published)}) بمقدار ${apart(coverage)}`] : []),
  ];
  return ['رقم جزئي', facts.join('؛ ')].filter((part) => part !== '').join(': ');
}

/** What a check says of it, marked or not. */
export function arabicCoverageText(coverage: Coverage): string {
  const mark = arabicCoverageMark(coverage);
  if (mark !== '') return mark;
  const { verdict, published, since, total } = coverage;
  if (verdict === 'unknown') return unknownText(coverage);
  if (published === null) return `كامل: كل مناطق الجولة ${since}`;
  return total === published
    ? `كامل: الإجمالي المنشور ${groupedNumber(published)}`
    : `كامل: أقل من المنشور (${groupedNumber(published)}) بمقدار ${apart(coverage)}`;
}

function apart({ total, published }: Coverage): string {
  return groupedNumber(Math.abs(total - (published ?? total)));
}

function unknownText(coverage: Coverage): string {
  return ['الشمول غير معروف', ...mantikaFacts(coverage)].join(': ');
}

/** How many are missing, not which: their names are known in English alone here. */
function mantikaFacts({ covered, existing, missing, since }: Coverage): string[] {
  const isFewer = covered !== null && existing !== null && covered < existing;
  if (covered === null || !(isFewer || missing.length > 0)) return [];
  const all = existing === null ? `المناطق ${covered}` : `${covered} من ${existing} منطقة`;
  return [missing.length === 0 ? all : `${all}، وغاب ${missing.length} من مناطق الجولة ${since}`];
}
