import { type Context, defineCommand } from '../../command.ts';
import { findTor } from '../../db/find-tor.ts';
import { listTors } from '../../db/tors.ts';
import type { IsoDay } from '../../domain/day.ts';
import { type Tor, versionOn } from '../../domain/tor.ts';
import { NotFoundError } from '../../errors.ts';
import { optional, text } from '../../params.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { torCardOf } from '../tor-card-of.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    TOR_NONE_THEN: { group: string; day: IsoDay };
  }
}

export const torShow = defineCommand({
  name: 'tor show',
  summary: 'Show the terms of reference in force, today or on a day, with their rules',
  examples: ['mwg tor show', 'mwg tor show 1.0', 'mwg tor show --as-of 2018-02-27'],
  params: {
    word: optional(text('<version>', 'such as 1.0 (default: the one in force)')),
    version: optional(text('--version <version>', 'the same')),
    asOf: asOfParam,
  },
  returns: 'card',
  run: ({ word, version, asOf }, context) =>
    standingOn(context, asOf, (then) => {
      const day = asOf?.day ?? then.today;
      return torCardOf(then, torMeant(then, word ?? version, day), day);
    }),
});

function torMeant({ db, group }: Context, named: string | undefined, day: IsoDay): Tor {
  if (named !== undefined) return findTor(db, group, named);
  const tor = versionOn(listTors(db, group.id), day);
  if (tor !== undefined) return tor;
  throw new NotFoundError('TOR_NONE_THEN', { group: group.code, day });
}
