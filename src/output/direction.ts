export type Direction = 'ltr' | 'rtl';
/** `isWhole` is Arabic of a bilingual line, whose numbers belong to it. */
export type Run = { text: string; direction: Direction; isWhole?: true };

/** The same text for scripts, which have no use for the marks. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2067\u2069]/g, '');
}

/** Letters only: Arabic-Indic digits have no direction of their own. */
const arabic = /[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const latin = /[A-Za-z\u00c0-\u024f]/;

/** Latin words, and numbers with slashes, which word processors turn round between Arabic words. */
const leftToRight =
  /[A-Za-z\u00c0-\u024f](?:[\x20-\x7e\u00c0-\u024f\u2019]*[A-Za-z0-9\u00c0-\u024f)])?|[\d٠-٩]+(?:[/.:-][\d٠-٩]+)+/g;
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\s\d،؛:]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?/g;

/** Arabic that a paper in both languages keeps together: RLI … PDI. */
const isolate = /\u2067([^\u2069]*)\u2069/;

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
  return text.split(isolate).flatMap((part, index) =>
    // Every second part is what stood between the marks.
    index % 2 === 0 ? unmarkedRuns(part, base) : [{ text: part, direction: 'rtl', isWhole: true }],
  );
}

function unmarkedRuns(text: string, base: Direction): Run[] {
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
