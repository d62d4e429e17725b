import { fold } from './fold.ts';

/** Parts of one name that are written with a blank and without: عبد الله، أبو سليم، بن غشير */
const joining = /(?<=^| )(عبد|ابو|ابي|بو|بن|ابن|ام|بنت) (?=\S)/g;
/** ل before a word with the article, or before one that begins with ل itself. */
const behindLam = /^([وف]?)لل(?=\S\S)/;

/**
 * A text as search looks into it: folded, names of two parts in one piece, and behind للهجرة what it
 * may stand for. Records are matched by `fold`, which keeps apart what is written apart.
 */
export function searchFold(text: string): string {
  return searchWords(text).flatMap(searchAlternatives).join(' ');
}

/** The words of a search; each is found where one of its alternatives is. */
export function searchWords(text: string): string[] {
  const joined = fold(text).replaceAll(joining, '$1');
  return joined === '' ? [] : joined.split(' ');
}

/** للهجره is ل with الهجره or with لهجره, للجنه with اللجنه; any other word is itself alone. */
export function searchAlternatives(word: string): string[] {
  const match = behindLam.exec(word);
  if (match === null) return [word];
  const rest = word.slice(match[0].length);
  return [word, `ال${rest}`, `الل${rest}`, `ل${rest}`];
}
