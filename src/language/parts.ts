const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const marks = /[\u2066-\u2069]/g;

/**
 * A line is a sequence of typed parts: what stands between isolates has the direction of what it is,
 * and cannot turn its neighbours. Renderers draw the parts; scripts get the text alone.
 */
function isolated(mark: string | undefined, text: string): string {
  return text === '' ? '' : `${mark}${withoutParts(text)}${PDI}`;
}

/** A number, telephone, e-mail, reference or id: from left to right in any language. */
export function code(text: string | number): string {
  return isolated(LRI, String(text));
}

/** Arabic as such: a date beside English words. */
export function arabicPart(text: string): string {
  return isolated(RLI, text);
}

/** What somebody wrote: its first letter decides. */
export function free(text: string): string {
  return isolated(FSI, text);
}

export function withoutParts(text: string): string {
  return text.replace(marks, '');
}
