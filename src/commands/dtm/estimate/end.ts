import { defineCommand } from '../../../command.ts';
import { endEstimate, findEstimate } from '../../../db/dtm-estimates.ts';
import { optional, pastDay, text } from '../../../params.ts';
import { estimateChange } from '../../../records/estimate-change.ts';

export const dtmEstimateEnd = defineCommand({
  name: 'dtm estimate end',
  summary: 'Stop printing an estimate beside counts; it stays on record',
  examples: [
    'mwg dtm estimate end E-1 --reason "Withdrawn by its author"',
    'mwg dtm estimate end E-1 --reason "Replaced by a count" --on yesterday',
  ],
  params: {
    estimate: text('<estimate>', 'E-2 or 2', 'Which estimate?'),
    reason: text('--reason <text>', 'why', 'Why?'),
    on: optional(pastDay('--on <date>', 'since when (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today }) {
    const found = findEstimate(db, input.estimate);
    const isOver = found.endedOn !== null;
    if (!isOver) endEstimate(db, found.id, input.on?.day ?? today, input.reason);
    return estimateChange(findEstimate(db, `E-${found.id}`), ({ figures }) =>
      isOver ? figures.endedAlready : figures.endedNow,
    );
  },
});
