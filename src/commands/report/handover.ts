import { defineCommand } from '../../command.ts';
import { handoverPaper } from '../../documents/weekly/handover.ts';
import { handoverOf } from '../../office/handover.ts';
import { standingPaper } from './standing.ts';

export const reportHandover = defineCommand({
  name: 'report handover',
  summary:
    'All that is open, promised and awaited, who to call, where papers are: for who takes over',
  examples: ['mwg report handover', 'mwg report handover -o handover.docx'],
  params: {},
  returns: 'document',
  run(_input, context) {
    return standingPaper(context, { kind: 'handover', reader: 'office' }, (facts, paper) =>
      handoverPaper(facts, handoverOf(context.db, facts), paper),
    );
  },
});
