/** 1 January 1980, 00:00: the first moment that a ZIP archive can name, low byte first. */
const moment = [0, 0, 33, 0];
const centralHeader = 0x02_01_4b_50;
const endOfDirectory = 0x06_05_4b_50;
const endLength = 22;

/**
 * The same archive without the moments at which its parts were packed, so that the same paper has
 * the same bytes whenever and wherever it is made.
 */
export function steadyZip(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === centralHeader) {
    bytes.set(moment, at + 12);
    bytes.set(moment, view.getUint32(at + 42, true) + 10);
    const parts = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + parts.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('The archive that was packed has no end.');
}
