import { defineCommand } from '../../command.ts';
import { overduePaper } from '../../documents/weekly/standing-papers.ts';
import { innerReader } from './report-params.ts';
import { standingPaper } from './standing.ts';

export const reportOverdue = defineCommand({
  name: 'report overdue',
  summary: 'What has passed its target date, as a paper for this office or the chairs',
  examples: ['mwg report overdue', 'mwg report overdue --for chairs --format docx -o out/'],
  params: { for: innerReader },
  returns: 'document',
  run: ({ for: reader = 'office' }, context) =>
    standingPaper(context, { kind: 'overdue', reader }, overduePaper),
});
