import type { Action } from '../../domain/action.ts';
import { allOf } from '../../domain/portion.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { shownWhereMixed } from '../../records/shown-where-mixed.ts';
import { tableOf } from './blocks.ts';
import { leadColumns, movedColumns, openColumns } from './columns.ts';
import type { Voice } from './voice.ts';

/** Counts, all that is open with what is late first, and what moved in the week. */
export function actionBlocks({ actions, week }: WeekFacts, voice: Voice): Block[] {
  const { counts } = voice.words;
  const counted = {
    open: actions.open,
    late: actions.late.count,
    due: actions.soon.count,
    undated: actions.undated.count,
    done: actions.done.count,
    new: actions.raised.count,
    extended: actions.extended.count,
  };
  const open = openColumns(voice, week.day);
  const moved = movedColumns(voice);
  const facts = (Object.keys(counted) as (keyof typeof counted)[]).map((key) => ({
    key,
    label: counts[key],
    value: counted[key],
  }));
  return [
    { kind: 'facts', facts },
    ...tableOf('leads', leadColumns(voice), allOf(actions.leads), voice),
    ...tableOf('late', byGroup(open, actions.late.rows), actions.late, voice),
    ...tableOf('due', byGroup(open, actions.soon.rows), actions.soon, voice),
    ...tableOf('later', byGroup(open, actions.later.rows), actions.later, voice),
    ...tableOf('undated', byGroup(open, actions.undated.rows), actions.undated, voice),
    ...tableOf('done', moved, actions.done, voice),
    ...tableOf('new', moved, actions.raised, voice),
    ...tableOf('extended', moved, actions.extended, voice),
    ...tableOf('reopened', moved, actions.reopened, voice),
    ...tableOf('dropped', moved, actions.cancelled, voice),
  ];
}

/** Where more than one group speaks, whose an action is stands beside it. */
function byGroup(columns: readonly Column<Action>[], rows: readonly Action[]): Column<Action>[] {
  return shownWhereMixed(columns, rows, ['group']);
}
