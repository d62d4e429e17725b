import { defineCommand } from '../../command.ts';
import { bodiesOn } from '../../db/bodies.ts';
import { type DecisionFilter, listDecisions } from '../../db/decisions.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { isOutside } from '../../domain/audience.ts';
import { isOpenDecision } from '../../domain/decision.ts';
import { given } from '../../domain/given.ts';
import { decisionKinds, decisionStatuses } from '../../domain/vocabulary.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, flag, optional, text } from '../../params.ts';
import { decisionColumnsFor } from '../../records/decision.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { forParam } from '../for-param.ts';

export const decisionList = defineCommand({
  name: 'decision list',
  summary: 'List decisions and recommendations, and what became of them',
  examples: [
    'mwg decision list',
    'mwg decision list --open --to mol',
    'mwg decision list --at M-3',
  ],
  params: {
    open: flag('--open', 'only those adopted and not yet implemented'),
    to: optional(text('--to <body>', 'only those addressed to a body')),
    at: optional(text('--at <meeting>', 'only those of a meeting')),
    kind: optional(choice('--kind <kind>', 'only those', decisionKinds)),
    status: optional(choice('--status <status>', 'only those', decisionStatuses)),
    for: forParam,
    asOf: asOfParam,
  },
  returns: 'list',
  run(input, context) {
    const { db, group, today } = context;
    const audience = input.for ?? 'office';
    const meeting = input.at === undefined ? undefined : findMeeting(context, input.at, audience);
    const filter: DecisionFilter = {
      groupId: meeting?.groupId ?? group.id,
      audience,
      ...given({
        meetingId: meeting?.id,
        organisationId: input.to === undefined ? undefined : findOrganisation(db, input.to).id,
        kind: input.kind,
        statuses: input.status === undefined ? undefined : [input.status],
        asOf: input.asOf?.day,
      }),
    };
    const decisions = standingOn(context, input.asOf, (then) => listDecisions(then.db, filter));
    const shown = input.open ? decisions.filter(isOpenDecision) : decisions;
    return createListing(decisionColumnsFor(audience), shown, {
      empty: (words) => words.decision.nothing,
      ...(isOutside(audience) && { bodies: bodiesOn(db, today) }),
    });
  },
});
