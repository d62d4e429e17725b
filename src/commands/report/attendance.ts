import { defineCommand } from '../../command.ts';
import { attendancePaper } from '../../documents/weekly/standing-papers.ts';
import { attendanceRates } from '../../office/attendance-rates.ts';
import { ratesListing } from '../../records/attendance-rate.ts';
import { innerReader } from './report-params.ts';
import { standingPaper } from './standing.ts';

export const reportAttendance = defineCommand({
  name: 'report attendance',
  summary: 'How often each seat was filled, as a paper for this office or the chairs',
  examples: ['mwg report attendance', 'mwg report attendance --for chairs -o attendance.docx'],
  params: { for: innerReader },
  returns: 'document',
  run({ for: reader = 'office' }, context) {
    const rates = attendanceRates(context.db, { groupId: context.group.id });
    return standingPaper(context, { kind: 'attendance', reader }, (facts, paper) =>
      attendancePaper(facts, ratesListing(rates, facts), paper),
    );
  },
});
