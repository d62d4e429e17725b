import { defineCommand } from '../../command.ts';
import { handoverPaper } from '../../documents/weekly/standing-papers.ts';
import { whoToCall } from '../../office/handover.ts';
import { standingPaper } from './standing.ts';

export const reportHandover = defineCommand({
  name: 'report handover',
  summary: 'All that is open, promised and awaited, and who to call: for who takes over',
  examples: ['mwg report handover'],
  params: {},
  returns: 'document',
  run(_input, context) {
    const posts = whoToCall(context.db, context.group.id, context.today);
    return standingPaper(context, { kind: 'handover', reader: 'office' }, (facts, paper) =>
      handoverPaper(facts, posts, paper),
    );
  },
});
