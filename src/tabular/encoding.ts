import { DataError, UsageError } from '../errors.ts';
import { type ByteSource, firstChunk, lineEndCounter } from './byte-source.ts';
import { damagedText, damageIn, notUtf8, wrongEncoding } from './damaged-text.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ENCODING_UNKNOWN: { name: string; encodings: readonly string[] };
  }
}

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** Never guesses an encoding that a byte-order mark or the bytes themselves do not prove. */
export function chooseEncoding(source: ByteSource, asked?: string): Encoding {
  const wanted = asked === undefined ? undefined : readEncodingName(asked);
  if (wanted?.startsWith('windows')) refuseProvenOther(source, wanted);
  const head = firstChunk(source);
  return byteOrderMark(head) ?? wanted ?? nulPattern(head) ?? 'utf-8';
}

/** The text piece by piece, strictly: a byte that does not fit ends the reading, named by line. */
export function* decodeChunks(source: ByteSource, encoding: Encoding): Generator<string> {
  for (const piece of pieces(source, encoding)) {
    if (piece === undefined) throw undecodable(source, encoding);
    if (damageIn(piece)) throw damagedText(texts(source, encoding));
    yield piece;
  }
}

/** undefined, and nothing after it, where the bytes are not of the encoding. */
function* pieces({ chunks }: ByteSource, encoding: Encoding): Generator<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const chunk of chunks()) {
    const piece = decodeOr(() => decoder.decode(chunk, { stream: true }));
    yield piece;
    if (piece === undefined) return;
  }
  const rest = decodeOr(() => decoder.decode());
  if (rest !== '') yield rest;
}

function* texts(source: ByteSource, encoding: Encoding): Generator<string> {
  for (const piece of pieces(source, encoding)) yield piece ?? '';
}

function decodeOr(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

/** As the clerk may write it: `UTF8`, `cp1256`, `Windows 1256`. */
function readEncodingName(name: string): Encoding {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (plain === 'utf16') return 'utf-16le';
  if (['cp1256', '1256', 'win1256', 'ansi1256'].includes(plain)) return 'windows-1256';
  if (['cp1252', '1252', 'win1252', 'ansi1252'].includes(plain)) return 'windows-1252';
  const found = encodings.find((encoding) => encoding.replaceAll('-', '') === plain);
  if (found !== undefined) return found;
  throw new UsageError('ENCODING_UNKNOWN', { name, encodings });
}

function byteOrderMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: headings are mostly ASCII, so every other byte is NUL. */
function nulPattern(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 400);
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  if (even > head.length / 4 && odd === 0) return 'utf-16be';
  return undefined;
}

/** UTF-8 read as Windows-1256 would be stored as rubbish without any error. */
function refuseProvenOther(source: ByteSource, asked: Encoding): void {
  const head = firstChunk(source);
  const proven = byteOrderMark(head) ?? nulPattern(head);
  if (proven === undefined && isAscii(source)) return;
  let sample = '';
  for (const piece of pieces(source, proven ?? 'utf-8')) {
    if (piece === undefined) return;
    if (sample.length < sampleLength) sample += piece;
  }
  throw wrongEncoding(sample, proven ?? 'utf-8', asked);
}

const sampleLength = 100_000;

function isAscii({ chunks }: ByteSource): boolean {
  for (const chunk of chunks()) {
    if (chunk.some((byte) => byte >= 0x80)) return false;
  }
  return true;
}

function undecodable(source: ByteSource, encoding: Encoding): DataError {
  if (encoding === 'utf-8') return whereNotUtf8(source);
  return new DataError('ENCODING_WRONG', { encoding });
}

function whereNotUtf8({ chunks }: ByteSource): DataError {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const countEnds = lineEndCounter();
  let endsBefore = 0;
  let last: Uint8Array = new Uint8Array();
  for (const chunk of chunks()) {
    last = chunk;
    if (decodeOr(() => decoder.decode(chunk, { stream: true })) === undefined) break;
    endsBefore = countEnds(chunk);
  }
  const line = endsBefore + firstUndecodableLine(last);
  const asArabic = new TextDecoder('windows-1256').decode(last);
  if (!isMixed(asArabic)) return notUtf8(line, 'windows-1256', asArabic);
  return notUtf8(line, 'windows-1252', new TextDecoder('windows-1252').decode(last));
}

/** French read as Arabic: no word has letters of both, and no Arabic file is without Arabic. */
function isMixed(asArabic: string): boolean {
  return (
    /[a-z]\p{Script=Arabic}|\p{Script=Arabic}[a-z]/iu.test(asArabic) ||
    !/\p{Script=Arabic}{2}/u.test(asArabic)
  );
}

/** No byte of a longer UTF-8 character equals a line end, so lines can be tried one by one. */
function firstUndecodableLine(bytes: Uint8Array): number {
  let line = 1;
  let start = continuationBytes(bytes);
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
    if (!isUtf8(bytes.subarray(start, at))) return line;
    if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) at += 1;
    start = at + 1;
    line += 1;
  }
  return line;
}

/** A chunk may begin inside a character: up to three bytes of it. */
function continuationBytes(bytes: Uint8Array): number {
  let at = 0;
  while (at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  return at;
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodeOr(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)) !== undefined;
}
