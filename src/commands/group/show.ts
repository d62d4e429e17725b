import { defineCommand } from '../../command.ts';
import { findGroup } from '../../db/find-group.ts';
import { optional, text } from '../../params.ts';
import { groupCardOf } from '../group-card-of.ts';

export const groupShow = defineCommand({
  name: 'group show',
  summary: 'Show one group and those under it',
  examples: ['mwg group show', 'mwg group show border'],
  params: { code: optional(text('<group>', 'its code (default: the group of --group)')) },
  returns: 'card',
  run(input, context) {
    const group = input.code === undefined ? context.group : findGroup(context.db, input.code);
    return groupCardOf(context, group);
  },
});
