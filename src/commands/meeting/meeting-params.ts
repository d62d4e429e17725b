import type { Clock } from '../../domain/clock.ts';
import type { NamedBody } from '../../office/who-came.ts';
import type { Param } from '../../param.ts';
import { list } from '../../params.ts';

/** `iom,mfa`, or one body with who comes for it: `"moi: NAME, TITLE"`. Repeated for several. */
export function bodies(spelling: string, help: string): Param<NamedBody[]> {
  const param = list(spelling, help);
  return {
    ...param,
    read: (texts, reading) =>
      texts.flatMap((one) =>
        one.includes(':') ? [namedBody(param, one, reading)] : handles(param, one, reading),
      ),
  };
}

/** `NAME, TITLE`, once for each person. */
export function people(spelling: string, help: string): Param<{ name: string; title?: string }[]> {
  const param = list(spelling, help);
  return {
    ...param,
    read: (texts, clock) => texts.map((one) => nameAndTitle(param.read([one], clock))),
  };
}

function handles(param: Param<string[]>, one: string, reading: Clock): NamedBody[] {
  return param.read([one], reading).map((body) => ({ body }));
}

function namedBody(param: Param<string[]>, typed: string, clock: Clock): NamedBody {
  const at = typed.indexOf(':');
  const person = param.read([typed.slice(at + 1)], clock);
  return { body: typed.slice(0, at).trim(), ...nameAndTitle(person) };
}

function nameAndTitle([name = '', ...title]: readonly string[]): { name: string; title?: string } {
  return title.length === 0 ? { name } : { name, title: title.join(', ') };
}
