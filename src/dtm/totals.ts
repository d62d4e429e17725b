import { fold } from '../domain/fold.ts';

const totalWords = words('total totals المجموع مجموع الاجمالي اجمالي');
const fillers = words('grand overall general national result for of all libya sum');
const arabicFillers = words('الكلي العام الوطني ليبيا في لليبيا لكل');
const wholeWords = new Set([...totalWords, ...fillers, ...arabicFillers]);

/** Only ever asked of rows without a p-code: "Total station camp" with one is a place. */
export function isTotalLabel(label: string): boolean {
  return fold(label)
    .split(' ')
    .some((word) => totalWords.has(word));
}

/** `Grand Total`, `المجموع الكلي`, no label at all; not `Eastern Libya total`. */
export function isWholeTotal(label: string): boolean {
  return fold(label)
    .split(' ')
    .every((word) => word === '' || wholeWords.has(word));
}

function words(list: string): Set<string> {
  return new Set(fold(list).split(' '));
}
