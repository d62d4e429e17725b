import type { Coverage } from '../../domain/coverage.ts';
import { groupedNumber } from '../../domain/numbers.ts';

/** `رقم جزئي: 3 من 22 منطقة`: the mark that goes with a figure that lacks something. */
export function arabicCoverageMark(coverage: Coverage): string {
  const { verdict, published, total, rejected, covered, existing } = coverage;
  const apart = groupedNumber(Math.abs(total - (published ?? total)));
  if (verdict === 'differs') return `يزيد على الإجمالي المنشور بمقدار ${apart}`;
  if (verdict !== 'partial') return '';
  const isFewer = covered !== null && existing !== null && covered < existing;
  const isShort = published !== null && total < published;
  const facts = [
    ...(isFewer ? [`${covered} من ${existing} منطقة`] : []),
    ...(rejected > 0 ? [`صفوف غير محسوبة: ${groupedNumber(rejected)}`] : []),
    ...(isShort ? [`أقل من المنشور (${groupedNumber(published)}) بمقدار ${apart}`] : []),
  ];
  return ['رقم جزئي', facts.join('؛ ')].filter((part) => part !== '').join(': ');
}
