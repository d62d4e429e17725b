import { defineCommand } from '../../command.ts';
import { findGroup } from '../../db/find-group.ts';
import { optional, text } from '../../params.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { groupCardOf } from '../group-card-of.ts';

export const groupShow = defineCommand({
  name: 'group show',
  summary: 'Show one group and those under it',
  examples: ['mwg group show', 'mwg group show border', 'mwg group show --as-of 2018-02-27'],
  params: {
    code: optional(text('<group>', 'its code (default: the group of --group)')),
    asOf: asOfParam,
  },
  returns: 'card',
  run: ({ code, asOf }, context) =>
    standingOn(context, asOf, (then) =>
      groupCardOf(then, code === undefined ? then.group : findGroup(then.db, code)),
    ),
});
