import { ordinal } from './ordinals.ts';

/** Headings of sections: أولاً، ثانياً … عاشراً، حادي عشر; from the 20th on the number itself. */
export function sectionWord(number: number): string {
  if (number < 1 || number > 19) return String(number);
  const word = ordinal(number).replace(/^ال/, '');
  return number <= 10 ? `${word}اً` : word;
}

/** `وزارة العمل ووزارة الداخلية`، `الأول، والثاني، والثالث`; a Latin word takes no و. */
export function joined(items: readonly string[]): string {
  const [first = '', ...rest] = items;
  const comma = rest.length > 1 ? '،' : '';
  return rest.reduce(
    (text, item) =>
      /^\p{Script=Arabic}/u.test(item) ? `${text}${comma} و${item}` : `${text}، ${item}`,
    first,
  );
}
