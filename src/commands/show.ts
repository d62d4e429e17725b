import { type Context, defineCommand } from '../command.ts';
import { withCoverage } from '../db/dtm-coverage.ts';
import { findEstimate } from '../db/dtm-estimates.ts';
import { seriesOfImport } from '../db/dtm-series.ts';
import { findAction } from '../db/find-action.ts';
import { findDecision } from '../db/find-decision.ts';
import { findGroup } from '../db/find-group.ts';
import { findImport } from '../db/find-import.ts';
import { findLetter } from '../db/find-letter.ts';
import { findMeeting } from '../db/find-meeting.ts';
import { findMember } from '../db/find-member.ts';
import { findPerson } from '../db/find-person.ts';
import { findRecord } from '../db/find-record.ts';
import { findTor } from '../db/find-tor.ts';
import { timed } from '../domain/letter-wait.ts';
import { summaries } from '../language/en/summaries.ts';
import type { Card } from '../output/result.ts';
import { unquoted } from '../param.ts';
import { text } from '../params.ts';
import { estimateCard } from '../records/estimate-card.ts';
import { importCard } from '../records/import-card.ts';
import { letterCard } from '../records/letter-card.ts';
import { actionCardOf } from './action-card-of.ts';
import { asOfParam, standingOn } from './as-of.ts';
import { decisionCardOf } from './decision-card-of.ts';
import { groupCardOf } from './group-card-of.ts';
import { meetingCardOf } from './meeting-card-of.ts';
import { memberCardOf } from './member-card-of.ts';
import { showPerson } from './show-person.ts';
import { torCardOf } from './tor-card-of.ts';

export const show = defineCommand({
  name: 'show',
  summary: summaries.show,
  examples: ['mwg show M-3', 'mwg show A-1 --json', 'mwg show iom'],
  params: {
    record: unquoted(
      text(
        '<record>',
        'A-127, M-3, IN-118, P-14, I-5, E-2, ToR 1.0, a handle, a group’s code, or words of one record',
        'Which record?',
      ),
    ),
    asOf: asOfParam,
  },
  returns: 'card',
  run: (input, context) => standingOn(context, input.asOf, (then) => cardOf(then, input.record)),
});

function cardOf(context: Context, record: string): Card {
  const { db, today } = context;
  const { kind, id } = findRecord(context, record);
  switch (kind) {
    case 'action':
      return actionCardOf(context, findAction(db, id));
    case 'person':
      return showPerson(db, findPerson(db, id, today), today);
    case 'decision':
      return decisionCardOf(context, findDecision(context, id));
    case 'estimate':
      return estimateCard(findEstimate(db, id));
    case 'meeting':
      return meetingCardOf(context, findMeeting(context, id));
    case 'import': {
      const found = findImport(db, id);
      return importCard(found, withCoverage(db, seriesOfImport(db, found.id)));
    }
    case 'letter':
      return letterCard(timed(findLetter(db, id, today), context), context);
    case 'group':
      return groupCardOf(context, findGroup(db, id));
    case 'tor':
      return torCardOf(context, findTor(db, context.group, id), today);
    case 'member':
      return memberCardOf(context, findMember(context, id), today);
  }
}
