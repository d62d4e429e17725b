import { damaged, WorkbookFault } from './fault.ts';

export type ZipEntry = {
  path: string;
  method: number;
  crc32: number;
  packedSize: number;
  size: number;
  /** Where its own header begins; its packed bytes follow. */
  headerAt: number;
};

/** Parts of a workbook by name; part names do not tell capital letters apart. */
export type Zip = { bytes: Uint8Array; entries: ReadonlyMap<string, ZipEntry> };

const marks = { end: 0x06054b50, entry: 0x02014b50 };
const endSize = 22;
const longestComment = 0xffff;
/** What a 32-bit field holds when the true number is in the extra field of 64-bit archives. */
const seeExtra = 0xffffffff;

/** Reads the directory alone: nothing is unpacked before its sizes are known to be harmless. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    entries.set(partName(entry.path), entry);
    at = next;
  }
  refuseBomb(bytes.length, [...entries.values()]);
  return { bytes, entries };
}

export function findPart(zip: Zip, path: string): ZipEntry | undefined {
  return zip.entries.get(partName(path));
}

function partName(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === marks.end) return at;
  }
  throw damaged({ code: 'CONTENTS_MISSING' });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number) {
  const isEntry = at + 46 <= view.byteLength && view.getUint32(at, true) === marks.entry;
  if (!isEntry) throw damaged({ code: 'CONTENTS_BROKEN' });
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const size = view.getUint32(at + 24, true);
  const packedSize = view.getUint32(at + 20, true);
  const entry = {
    path: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    headerAt: view.getUint32(at + 42, true),
    size,
    packedSize,
    ...wideSizes(view, { from: nameEnd, until: extraEnd }, { size, packedSize }),
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** Programs that write without knowing the sizes beforehand put them in a 64-bit field. */
function wideSizes(
  view: DataView,
  extra: { from: number; until: number },
  sizes: { size: number; packedSize: number },
): Partial<typeof sizes> {
  const keys = (['size', 'packedSize'] as const).filter((key) => sizes[key] === seeExtra);
  const start = keys.length > 0 ? findExtra(view, extra, 1) : undefined;
  if (start === undefined || start + 8 * keys.length > view.byteLength) return {};
  const wide = keys.map((key, index) => [key, Number(view.getBigUint64(start + 8 * index, true))]);
  return Object.fromEntries(wide);
}

function findExtra(
  view: DataView,
  { from, until }: { from: number; until: number },
  id: number,
): number | undefined {
  for (let at = from; at + 4 <= Math.min(until, view.byteLength); ) {
    if (view.getUint16(at, true) === id) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return undefined;
}

const megabyte = 1_000_000;
const mostUnpacked = 200 * megabyte;
/** A sheet of nothing but repeated rows packs 50 to 1; what packs tighter was made for it. */
const mostRatio = 200;

function refuseBomb(fileSize: number, entries: readonly ZipEntry[]): void {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  const isSmall = unpacked <= 20 * megabyte || unpacked <= mostRatio * fileSize;
  if (unpacked <= mostUnpacked && isSmall) return;
  throw new WorkbookFault('WORKBOOK_TOO_LARGE', { packed: fileSize, unpacked });
}
