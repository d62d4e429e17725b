/** Longer than any cell of a sheet: a quote open for so long never closes. */
const longestRecord = 4_000_000;

/** Pieces of text cut again so that each holds whole records; the parser need not wait for more. */
export function* wholeRecords(first: string, pieces: Iterable<string>): Generator<string> {
  let text = first;
  for (const piece of pieces) {
    text += piece;
    const end = text.length > longestRecord ? text.length : lastRecordEnd(text);
    if (end === 0) continue;
    yield text.slice(0, end);
    text = text.slice(end);
  }
  if (text !== '') yield text;
}

/**
 * Behind the last line end that stands outside of quotes: an even number of them before it. Every
 * mark is looked for backwards once, however long a quote stays open.
 */
function lastRecordEnd(text: string): number {
  const quoteBefore = lookBehind(text, '"');
  const lineEndBefore = lineEnds(text);
  let quotes = countQuotes(text);
  let quote = quoteBefore(text.length - 1);
  for (let end = lineEndBefore(text.length - 1); end >= 0; end = lineEndBefore(end - 1)) {
    for (; quote >= end; quote = quoteBefore(quote - 1)) quotes -= 1;
    if (quotes % 2 === 0) return end + 1;
  }
  return 0;
}

/** The last character of a line end; a CR as the very last one may be the first half of a CRLF. */
function lineEnds(text: string): (from: number) => number {
  const feedBefore = lookBehind(text, '\n');
  const returnBefore = lookBehind(text, '\r');
  return (from) => {
    const feed = feedBefore(from);
    let carriage = returnBefore(Math.min(from, text.length - 2));
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
