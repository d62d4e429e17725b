/** A word as it would be typed to a shell, so that a printed command line can be pasted. */
export function shellWord(text: string): string {
  return /^[\w.,:+/=@%-]+$/.test(text) ? text : `"${text.replaceAll(/["\\$`]/g, '\\$&')}"`;
}
