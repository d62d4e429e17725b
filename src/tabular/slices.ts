/** Longer than any cell of a sheet: a quote open for so long never closes. */
const longestRecord = 4_000_000;

/** A record that is still open at the end of what was looked through, and the quotes in it. */
type Begun = { text: string; quotes: number };

/** Pieces of text cut again so that each holds whole records; the parser need not wait for more. */
export function* wholeRecords(first: string, pieces: Iterable<string>): Generator<string> {
  let begun: Begun = { text: '', quotes: 0 };
  for (const piece of wholeLineEnds(first, pieces)) {
    const { whole, rest } = cutBehindRecords(begun, piece);
    if (whole !== '') yield whole;
    begun = rest;
  }
  if (begun.text !== '') yield begun.text;
}

/** No piece ends between the halves of a CRLF. */
function* wholeLineEnds(first: string, pieces: Iterable<string>): Generator<string> {
  let text = first;
  for (const piece of pieces) {
    const isHalf = text.endsWith('\r');
    yield isHalf ? text.slice(0, -1) : text;
    text = isHalf ? `\r${piece}` : piece;
  }
  yield text;
}

/** Only the piece is looked through, however long a quote stays open. */
function cutBehindRecords(begun: Begun, piece: string): { whole: string; rest: Begun } {
  const text = begun.text + piece;
  if (text.length > longestRecord) return { whole: text, rest: { text: '', quotes: 0 } };
  const quotes = begun.quotes + countQuotes(piece);
  const end = lastRecordEnd(piece, quotes);
  if (end === 0) return { whole: '', rest: { text, quotes } };
  const rest = piece.slice(end);
  return { whole: begun.text + piece.slice(0, end), rest: { text: rest, quotes: quotes % 2 } };
}

/**
 * Behind the last line end that stands outside of quotes: an even number of them before it, and
 * `quotes` before the end of the text. Every mark is looked for backwards once.
 */
function lastRecordEnd(text: string, allQuotes: number): number {
  const quoteBefore = lookBehind(text, '"');
  const lineEndBefore = lineEnds(text);
  let quotes = allQuotes;
  let quote = quoteBefore(text.length - 1);
  for (let end = lineEndBefore(text.length - 1); end >= 0; end = lineEndBefore(end - 1)) {
    for (; quote >= end; quote = quoteBefore(quote - 1)) quotes -= 1;
    if (quotes % 2 === 0) return end + 1;
  }
  return 0;
}

/** The last character of a line end; a CR before an LF is the first half of one. */
function lineEnds(text: string): (from: number) => number {
  const feedBefore = lookBehind(text, '\n');
  const returnBefore = lookBehind(text, '\r');
  return (from) => {
    const feed = feedBefore(from);
    let carriage = returnBefore(from);
    if (carriage > feed && text[carriage + 1] === '\n') carriage = returnBefore(carriage - 1);
    return Math.max(feed, carriage);
  };
}

/** Where a mark stands last, for questions that only ever move back; -1 where it does not. */
function lookBehind(text: string, mark: string): (from: number) => number {
  let found = text.length;
  return (from) => {
    if (from < 0) return -1;
    if (found > from) found = text.lastIndexOf(mark, from);
    return found;
  };
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
