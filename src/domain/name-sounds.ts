import { fold } from './fold.ts';

const pairs: readonly [RegExp, string][] = [
  [/kh/g, 'x'],
  [/gh/g, 'k'],
  [/sh|ch/g, '$'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[qgc]/g, 'k'],
  [/p/g, 'b'],
  [/v/g, 'f'],
];
const arabic: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z' },
  ...{ س: 's', ش: '$', ص: 's', ض: 'd', ط: 't', ظ: 'd', غ: 'k', ف: 'f', ق: 'k', ك: 'k' },
  ...{ ل: 'l', م: 'm', ن: 'n', ه: 'h' },
};

/**
 * The consonants of each part of a name, for comparing spellings only and never for showing:
 * Mohamed, Muhammad, Mohammed and محمد come out alike.
 */
export function nameSounds(name: string): string[] {
  return joinArticle(fold(name))
    .split(' ')
    .map(sounds)
    .filter((part) => part !== '');
}

/** `al mithali` and `el-Mithali` are one part, as المثالي is. */
function joinArticle(folded: string): string {
  return folded.replace(/(?<=^| )(?:al|el) (?=\S)/g, 'al').replace(/(?<=^| )ال /g, 'ال');
}

function sounds(part: string): string {
  const bare = part.replace(/^(?:al|el)(?=[a-z]{4})/, '').replace(/^ال(?=\S{3})/, '');
  let latin = bare;
  for (const [from, to] of pairs) latin = latin.replace(from, to);
  const consonants = [...latin].map((letter) => arabic[letter] ?? letter).join('');
  return consonants
    .replace(/[^a-z$]|[aeiouwy]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)h$/, '');
}
