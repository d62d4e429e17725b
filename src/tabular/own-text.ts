/** Shorter ones are copies from the start. */
const shortestView = 13;

/** A cell is a view of its piece of the file and keeps that in memory; this is the cell alone. */
export function ownText(text: string): string {
  return text.length < shortestView ? text : Buffer.from(text).toString();
}
