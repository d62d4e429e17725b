import { ordinal } from './ordinals.ts';

const letters = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');

/** Items of a list in the abjad order: أ، ب، ج، د، هـ; from the 29th on the number itself. */
export function listLetter(number: number): string {
  return letters[number - 1] ?? String(number);
}

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
