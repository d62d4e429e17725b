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

/** Behind the last line end that stands outside of quotes: an even number of them before it. */
function lastRecordEnd(text: string): number {
  let quotesBefore = countQuotes(text, 0, text.length);
  let end = text.length;
  for (;;) {
    const lineEnd = lastLineEnd(text, end);
    if (lineEnd < 0) return 0;
    quotesBefore -= countQuotes(text, lineEnd, end);
    if (quotesBefore % 2 === 0) return lineEnd + 1;
    end = lineEnd;
  }
}

/** A CR as the very last character may be the first half of a CRLF. */
function lastLineEnd(text: string, before: number): number {
  const from = before - 1;
  if (from < 0) return -1;
  const feed = text.lastIndexOf('\n', from);
  const carriage = text.lastIndexOf('\r', Math.min(from, text.length - 2));
  return carriage > feed && text[carriage + 1] !== '\n' ? carriage : feed;
}

function countQuotes(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) {
    count += 1;
  }
  return count;
}
