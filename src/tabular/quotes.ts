export type QuoteFault = {
  kind: 'never-closed' | 'text-after-close' | 'inside-plain-cell';
  /** Where the quote opened, which is where a person must look. */
  line: number;
};

/** The first quote of a CSV that does not fit; undefined where all do. */
export function findQuoteFault(text: string, delimiter: string): QuoteFault | undefined {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const { end, fault } = skipCell(text, at, delimiter);
    if (fault !== undefined) return { kind: fault, line };
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    line += countLineEnds(text.slice(at, next));
    at = next;
  }
  return undefined;
}

/** CRLF is one line end, in a quoted cell too. */
export function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

type Skipped = { end: number; fault?: QuoteFault['kind'] };

function skipCell(text: string, start: number, delimiter: string): Skipped {
  if (text[start] !== '"') return skipPlain(text, start, delimiter);
  const end = closingQuote(text, start + 1);
  if (end === undefined) return { end: text.length, fault: 'never-closed' };
  const after = text[end + 1];
  const isClosed = after === undefined || after === delimiter || isLineEnd(after);
  return isClosed ? { end: end + 1 } : { end, fault: 'text-after-close' };
}

/** Two quotes together are one quote of the text. */
function closingQuote(text: string, start: number): number | undefined {
  let at = text.indexOf('"', start);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? undefined : at;
}

function skipPlain(text: string, start: number, delimiter: string): Skipped {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') return { end: at, fault: 'inside-plain-cell' };
    if (character === delimiter || isLineEnd(character)) return { end: at };
  }
  return { end: text.length };
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
