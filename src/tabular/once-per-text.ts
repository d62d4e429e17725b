import { ownText } from './own-text.ts';

/** Columns repeat a few texts over thousands of rows: each distinct text is read once. */
export function oncePerText<Read>(read: (text: string) => Read): (text: string) => Read {
  const dictionary = new Map<string, Read>();
  return (text) => {
    const known = dictionary.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    const fresh = read(own);
    dictionary.set(own, fresh);
    return fresh;
  };
}
