export type Direction = 'ltr' | 'rtl';
export type Run = { text: string; direction: Direction };

const arabic = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const latin = /[A-Za-z\u00c0-\u024f]/;

/** Latin words, and numbers with slashes, which word processors turn round between Arabic words. */
const leftToRight =
  /[A-Za-z\u00c0-\u024f](?:[\x20-\x7e\u00c0-\u024f\u2019]*[A-Za-z0-9\u00c0-\u024f)])?|[\d٠-٩]+(?:[/.:-][\d٠-٩]+)+/g;
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\s\d،؛:]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?/g;

/** Of the first letter that has one; the paper's own where there is none. */
export function directionOf(text: string, paper: Direction): Direction {
  for (const character of text) {
    if (arabic.test(character)) return 'rtl';
    if (latin.test(character)) return 'ltr';
  }
  return paper;
}

/** The text cut where its direction changes, so that each part can be kept together. */
export function runsOf(text: string, base: Direction): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(base === 'rtl' ? leftToRight : rightToLeft)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), direction: base });
    runs.push({ text: match[0], direction: base === 'rtl' ? 'ltr' : 'rtl' });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), direction: base });
  return runs;
}
