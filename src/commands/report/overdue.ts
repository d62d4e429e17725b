import { defineCommand } from '../../command.ts';
import { overduePaper } from '../../documents/weekly/standing-papers.ts';
import { foundFlag, innerReader } from './report-params.ts';
import { standingPaper } from './standing.ts';

export const reportOverdue = defineCommand({
  name: 'report overdue',
  summary: 'What has passed its target date, as a paper for this office or the chairs',
  examples: ['mwg report overdue', 'mwg report overdue --for chairs --format docx -o out/'],
  params: { for: innerReader, exitCode: foundFlag },
  returns: 'document',
  run: ({ for: reader = 'office', exitCode }, context) =>
    standingPaper(
      context,
      { kind: 'overdue', reader, isFound: ({ actions }) => exitCode && actions.late.count > 0 },
      overduePaper,
    ),
});
