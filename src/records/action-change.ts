import { type Action, actionId, actionTitle, isOpen } from '../domain/action.ts';
import type { ReadDay } from '../domain/date-words.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText, explainDay } from '../domain/day-text.ts';
import { decisionId } from '../domain/decision.ts';
import { type Text, textIn, textsIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { Change } from '../output/result.ts';
import { actionColumns, dueText } from './action.ts';
import { labelledText } from './change-lines.ts';
import { recordOf } from './record-fields.ts';

type News = {
  /** What happened to them, behind the id: `added`. */
  what: Text;
  /** The due day as it was typed, to be echoed with what was skipped. */
  due?: ReadDay | undefined;
  /** What an edit changed, a line each. */
  changed?: readonly Text[];
  /** What a person should look at, a line each. */
  notices?: readonly Text[];
  /** Whose part is left, where that is the news. */
  left?: (action: Action) => readonly string[];
  /** Asked before several are changed at once. */
  question?: Text;
};

/** What a person reads of actions that were changed, and the records as they now are. */
export function actionChange(actions: readonly Action[], today: IsoDay, news: News): Change {
  const columns = actionColumns(today);
  return {
    kind: 'change',
    say: actions.flatMap((action) => changeLines(action, today, news)),
    brief: briefLine(actions, today, news),
    records: actions.map((action) => recordOf(actionId(action), columns, action)),
    next: [],
    ...(news.question !== undefined && actions.length > 1 && { question: news.question }),
  };
}

/** Owners whose seat is over. */
export function endedNotices(handles: readonly string[]): Text[] {
  return handles.map(
    (handle): Text =>
      ({ action }) =>
        action.seatOver(handle),
  );
}

/** Of an action that was in that status already. */
export function unmoved(action: Action): Text {
  const { status, statusOn } = action;
  return (words) =>
    words.action.was(actionId(action), status, dayText(statusOn), actionTitle(action));
}

/** `A-135 added  Propose a date · mol, iom · Sun 13 Dec 2026, in 11 days` */
function briefLine(actions: readonly Action[], today: IsoDay, { what, due }: News): Text {
  const line = (action: Action): readonly Text[] => [
    heading(action, what),
    action.owners.join(', '),
    ...dueOf(action, today, due),
  ];
  return (words) => actions.map((action) => textsIn(words, line(action)).join(' · ')).join('; ');
}

function heading(action: Action, what: Text): Text {
  return (words) => `${actionId(action)} ${textIn(words, what)}  ${actionTitle(action)}`;
}

/** Nothing where it has none, and none was typed. */
function dueOf(action: Action, today: IsoDay, due: News['due']): Text[] {
  if (due === undefined && action.dueOn === null) return [];
  return [(words) => (due ? explainDay(due, today) : dueText(action, today, words))];
}

function changeLines(
  action: Action,
  today: IsoDay,
  { what, due, left, changed = [], notices = [] }: News,
): Text[] {
  type Label = keyof Words['action']['labels'];
  const line = (label: Label, text: Text) =>
    labelledText(({ action: { labels } }) => labels[label], text);
  return [
    heading(action, what),
    line('owner', action.owners.join(', ')),
    ...(left && isOpen(action) ? [line('left', left(action).join(', '))] : []),
    ...dueOf(action, today, due).map((text) => line('due', text)),
    ...(action.meeting === null ? [] : [line('meeting', action.meeting)]),
    ...(action.decisionId === null
      ? []
      : [line('decision', decisionId({ id: action.decisionId }))]),
    ...changed.map((text) => line('changed', text)),
    ...[...(due?.notices ?? []), ...notices].map((notice) => line('note', notice)),
  ];
}
