import { codeOf } from '../../errors.ts';
import { damaged } from './fault.ts';
import type { Zip, ZipEntry } from './zip.ts';

const chunkSize = 1 << 18;

/** The text of one part, piece by piece; never more of it than the directory promised. */
export async function* unpackText(zip: Zip, entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of checked(entry, await unpack(zip, entry))) {
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (codeOf(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw damaged({ code: 'PART_NOT_UTF8', path: entry.path }, error);
  }
}

async function unpack({ bytes }: Zip, entry: ZipEntry): Promise<AsyncIterable<Uint8Array>> {
  const start = dataStart(bytes, entry.headerAt);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === 0) return stored(packed);
  if (entry.method !== 8) throw damaged({ code: 'PART_PACKED_OTHERWISE', path: entry.path });
  const { createInflateRaw } = await import('node:zlib');
  const inflate = createInflateRaw({ chunkSize });
  inflate.end(packed);
  return inflate;
}

async function* stored(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}

/** The name and the extra field before the data may differ in length from the directory's. */
function dataStart(bytes: Uint8Array, headerAt: number): number {
  if (headerAt + 30 > bytes.length) throw damaged({ code: 'PART_BEYOND_END' });
  const header = new DataView(bytes.buffer, bytes.byteOffset + headerAt, 30);
  return headerAt + 30 + header.getUint16(26, true) + header.getUint16(28, true);
}

async function* checked(
  entry: ZipEntry,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { crc32 } = await import('node:zlib');
  let size = 0;
  let sum = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > entry.size) break;
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    if (!codeOf(error)?.startsWith('Z_')) throw error;
    throw damaged({ code: 'PART_UNPACKABLE', path: entry.path }, error);
  }
  if (size > entry.size) throw damaged({ code: 'PART_TOO_LARGE', path: entry.path });
  if (sum !== entry.crc32) throw damaged({ code: 'PART_CHANGED', path: entry.path });
}
