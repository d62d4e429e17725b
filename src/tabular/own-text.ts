/** A cell is a view of its piece of the file and keeps that in memory; this is the cell alone. */
export function ownText(text: string): string {
  return Buffer.from(text).toString();
}
