import { splitList } from '../../domain/clean-text.ts';
import type { NamedBody } from '../../office/who-came.ts';
import type { Param } from '../../param.ts';
import { list } from '../../params.ts';

/** `iom,mfa`, or one body with who comes for it: `"moi: NAME, TITLE"`. Repeated for several. */
export function bodies(spelling: string, help: string): Param<NamedBody[]> {
  const param = list(spelling, help);
  return {
    ...param,
    read: (texts, reading) =>
      texts.flatMap((one) => (one.includes(':') ? [namedBody(one)] : handles(param, one, reading))),
  };
}

/** `NAME, TITLE`, once for each person. */
export function people(spelling: string, help: string): Param<{ name: string; title?: string }[]> {
  const param = list(spelling, help);
  return { ...param, read: (texts) => texts.map((one) => nameAndTitle(one)) };
}

function handles(
  param: Param<string[]>,
  one: string,
  reading: Parameters<Param<string[]>['read']>[1],
): NamedBody[] {
  return param.read([one], reading).map((body) => ({ body }));
}

function namedBody(typed: string): NamedBody {
  const at = typed.indexOf(':');
  return { body: typed.slice(0, at).trim(), ...nameAndTitle(typed.slice(at + 1)) };
}

function nameAndTitle(typed: string): { name: string; title?: string } {
  const [name = '', ...title] = splitList(typed);
  return title.length === 0 ? { name } : { name, title: title.join(', ') };
}
