const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export type Sniffed = {
  /** undefined where the file has one column only. */
  delimiter: Delimiter | undefined;
  /** The text without a leading `sep=` line, and the line its first character stands on. */
  body: string;
  firstLine: number;
};

const headRecords = 25;
const headLength = 50_000;

/** Excel's `sep=;` line decides; else the delimiter that cuts most of the head evenly. */
export function sniffDelimiter(text: string): Sniffed {
  const hint = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n|$)/i.exec(text);
  if (hint !== null) {
    const delimiter = delimiters.find((each) => each === hint[1]);
    return { delimiter, body: text.slice(hint[0].length), firstLine: 2 };
  }
  return { delimiter: mostEven(text), body: text, firstLine: 1 };
}

function mostEven(text: string): Delimiter | undefined {
  const lines = headLines(text);
  let best: { delimiter: Delimiter; score: number } | undefined;
  for (const delimiter of delimiters) {
    const score = evenness(lines.map((line) => line.split(delimiter).length));
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter;
}

/** Records of the file's head, with what stands in quotes left out. */
function headLines(text: string): string[] {
  const unquoted = text.slice(0, headLength).replace(/"[^"]*"?/g, '');
  return unquoted.split(/\r\n|\r|\n/).slice(0, headRecords);
}

/** Records that share the commonest width, times the cuts in each: title lines weigh little. */
function evenness(widths: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const width of widths) tally.set(width, (tally.get(width) ?? 0) + 1);
  const scores = [...tally].map(([width, records]) => records * (width - 1));
  return Math.max(0, ...scores);
}
