/** A file that can be read from its start as often as it must be, never held whole. */
export type ByteSource = { size: number; chunks: () => Iterable<Uint8Array> };

export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, chunks: () => [bytes] };
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
