import { type Context, defineCommand } from '../command.ts';
import { listActions } from '../db/actions.ts';
import { waitingLetters } from '../db/letters.ts';
import type { Action } from '../domain/action.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import { dayText, distanceText } from '../domain/day-text.ts';
import { openStatuses } from '../domain/vocabulary.ts';
import { createListing } from '../output/create-listing.ts';
import type { Listing } from '../output/listing.ts';
import { day, flag, optional } from '../params.ts';
import { actionColumns } from '../records/action.ts';
import { obligationColumns } from '../records/obligations.ts';
import { pickColumns } from '../records/pick-columns.ts';
import { waitingListing } from '../records/waiting-letters.ts';
import { obligations } from './obligations.ts';

const daysAhead = 14;

export const due = defineCommand({
  name: 'due',
  summary: 'What falls due: ours, actions, letters awaited, with working days',
  examples: ['mwg due', 'mwg due --ours', 'mwg due --until +1m --json'],
  params: {
    ours: flag('--ours', 'only what this office owes'),
    until: optional(
      day('--until <date>', `up to a day (default: ${daysAhead} days ahead)`, { looking: 'ahead' }),
    ),
  },
  returns: 'card',
  run({ ours, until: asked }, context) {
    const { db, group, today, calendar } = context;
    const until = asked?.day ?? addDays(today, daysAhead);
    const open = { groupId: group.id, statuses: openStatuses };
    const actions = listActions(db, { ...open, dueUntil: until });
    const letters = waitingLetters(db, { today, calendar }).filter(
      ({ answerByOn }) => answerByOn === null || answerByOn <= until,
    );
    const [mine, others] = [actions.filter(isOurs), actions.filter((one) => !isOurs(one))];
    const toAnswer = letters.filter(({ direction }) => direction === 'in');
    const awaited = letters.filter(({ direction }) => direction === 'out');
    const sections = [
      section('answer', 'Ours: letters to answer', waitingListing(toAnswer, today)),
      section('ours', 'Ours: actions', actionListing(mine, today)),
      section('obligations', 'Ours: by the terms of reference', obligationListing(context, until)),
      section('actions', 'Actions of the members', actionListing(others, today)),
      section('awaited', 'Letters awaited', waitingListing(awaited, today)),
    ];
    return {
      kind: 'card',
      heading: `Due by ${dayText(until)}, ${distanceText(until, today)}`,
      fields: [{ key: 'until', label: 'until', value: until, text: '' }],
      sections: ours ? sections.slice(0, 3) : sections,
      next: ['mwg out "SUBJECT" --to MEMBER --answers IN-N   mwg done A-N'],
    };
  },
});

function isOurs({ owners }: Action): boolean {
  return owners.includes('office');
}

function actionListing(actions: readonly Action[], today: IsoDay): Listing {
  const columns = pickColumns(actionColumns(today), ['id', 'days_left', 'due', 'owners', 'title']);
  return createListing(columns, actions, { empty: 'nothing' });
}

function obligationListing(context: Context, until: IsoDay): Listing {
  return createListing(obligationColumns(context.today), obligations(context, until), {
    empty: 'nothing',
  });
}

function section(key: string, heading: string, listing: Listing) {
  return { key, heading, listing };
}
