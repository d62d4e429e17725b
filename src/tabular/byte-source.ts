/** A file that can be read from its start as often as it must be, never held whole. */
export type ByteSource = { size: number; chunks: () => Iterable<Uint8Array> };

/** Small, so that a piece of text and its cells are gone before they are moved to the old heap. */
export const chunkSize = 32 * 1024;

export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, chunks: () => piecesOf(bytes) };
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}

/** The first bytes: what kind of file it is shows there. */
export function firstChunk({ chunks }: ByteSource): Uint8Array {
  for (const chunk of chunks()) return chunk;
  return new Uint8Array();
}

/** For what can only be read as a whole: a workbook keeps its table of contents at the end. */
export function wholeBytes({ size, chunks }: ByteSource): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks()) {
    bytes.set(chunk.subarray(0, size - at), at);
    at += chunk.length;
  }
  return bytes;
}

/** Physical lines so far; a CRLF counts once even where a chunk ends between the two. */
export function lineEndCounter(): (bytes: Uint8Array) => number {
  let ends = 0;
  let endedInReturn = false;
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === 0x0d || (byte === 0x0a && !endedInReturn)) ends += 1;
      endedInReturn = byte === 0x0d;
    }
    return ends;
  };
}
