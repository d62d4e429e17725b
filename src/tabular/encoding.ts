import { DataError, UsageError } from '../errors.ts';
import { notUtf8, refuseDamagedText, wrongEncoding } from './damaged-text.ts';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'] as const;
export type Encoding = (typeof encodings)[number];

export type Decoded = { text: string; encoding: Encoding };

/** Never guesses an encoding that a byte-order mark or the bytes themselves do not prove. */
export function decodeBytes(bytes: Uint8Array, asked?: string): Decoded {
  const wanted = asked === undefined ? undefined : readEncodingName(asked);
  if (wanted === 'windows-1256') refuseProvenOther(bytes);
  const encoding = byteOrderMark(bytes) ?? wanted ?? nulPattern(bytes) ?? 'utf-8';
  const text = decode(bytes, encoding);
  if (text === undefined) throw undecodable(bytes, encoding);
  refuseDamagedText(text);
  return { text, encoding };
}

/** As the clerk may write it: `UTF8`, `cp1256`, `Windows 1256`. */
function readEncodingName(name: string): Encoding {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (plain === 'utf16') return 'utf-16le';
  if (['cp1256', '1256', 'win1256', 'ansi1256'].includes(plain)) return 'windows-1256';
  const found = encodings.find((encoding) => encoding.replaceAll('-', '') === plain);
  if (found !== undefined) return found;
  throw new UsageError({
    code: 'ENCODING_UNKNOWN',
    message: `"${name}" is not an encoding that is read here.`,
    hints: encodings.map((encoding) => `--encoding ${encoding}`),
  });
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

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 read as Windows-1256 would be stored as rubbish without any error. */
function refuseProvenOther(bytes: Uint8Array): void {
  const proven = byteOrderMark(bytes) ?? nulPattern(bytes);
  if (proven === undefined && bytes.every((byte) => byte < 0x80)) return;
  const text = decode(bytes, proven ?? 'utf-8');
  if (text !== undefined) throw wrongEncoding(text, proven ?? 'utf-8', 'windows-1256');
}

function undecodable(bytes: Uint8Array, encoding: Encoding): DataError {
  if (encoding === 'utf-8') {
    const line = firstUndecodableLine(bytes);
    return notUtf8(line, new TextDecoder('windows-1256').decode(bytes));
  }
  return new DataError({
    code: 'ENCODING_WRONG',
    message: `The file is not valid ${encoding}.`,
    hints: ['save it again as "CSV UTF-8" in the spreadsheet program'],
  });
}

/** No byte of a longer UTF-8 character equals a line end, so lines can be tried one by one. */
function firstUndecodableLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
    if (decode(bytes.subarray(start, at), 'utf-8') === undefined) return line;
    if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) at += 1;
    start = at + 1;
    line += 1;
  }
  return line;
}
