import type { Body } from '../domain/organisation.ts';
import { isPersonId } from '../domain/person.ts';
import { nameIn, type Text, textIn } from './text.ts';
import type { Words } from './words.ts';

type Bodies = ReadonlyMap<string, Body>;

/** The same words for readers who know no handles: a body goes by its name in their language. */
export function withNames(words: Words, bodies: Bodies | undefined): Words {
  if (bodies === undefined) return words;
  const body = (handle: string) => {
    const named = bodies.get(handle);
    if (named !== undefined) return nameIn(words, named);
    return isPersonId(handle) ? words.action.somebody : words.body(handle);
  };
  return { ...words, body };
}

export function saidWithNames(texts: readonly Text[], bodies: Bodies): Text[] {
  return texts.map((text) => (words) => textIn(withNames(words, bodies), text));
}
