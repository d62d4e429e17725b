import { insertActionKey, listActionKeys } from '../../db/action-keys.ts';
import { getAction, lastActionId } from '../../db/actions.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findOwners } from '../../db/find-owners.ts';
import { type Action, actionId, actionTitle } from '../../domain/action.ts';
import { splitList } from '../../domain/clean-text.ts';
import type { IsoDay } from '../../domain/day.ts';
import { fold } from '../../domain/fold.ts';
import { titles } from '../../domain/titles.ts';
import { type ActionStatus, actionStatuses } from '../../domain/vocabulary.ts';
import { readActionStatus } from '../../domain/vocabulary-words.ts';
import type { ColumnSpecs } from '../../tabular/header.ts';
import {
  type ListFile,
  type ListOptions,
  type ListRow,
  type NoList,
  readListFile,
} from '../../tabular/list-file.ts';
import { addAction } from '../action.ts';
import { moveActions } from '../action-status.ts';
import type { Writing } from '../writing.ts';
import { caught } from './caught.ts';

declare module '../../tabular/list-problem.ts' {
  interface ListFaults {
    DONE_DAY_NEEDED: { status: ActionStatus };
    DUE_BEFORE_RAISED: { raised: IsoDay };
    KEY_OF_ANOTHER: { id: string; title: string };
    KEY_TWICE: { line: number };
    NOT_CHANGED: { id: string; held: string };
  }
}

/** Columns of an office's own list of actions, English and Arabic. */
const columns = {
  key: {
    heading: 'key',
    also: ['ref', 'no', 'number', 'id', 'serial', 'الرقم', 'المرجع', 'ر.م', 'رقم متسلسل'],
  },
  title: {
    heading: 'title',
    also: ['action', 'action point', 'task', 'التكليف', 'الإجراء', 'المهمة', 'بند العمل'],
  },
  titleAr: { heading: 'title_ar', also: ['action ar', 'التكليف بالعربية'], optional: true },
  owners: {
    heading: 'owners',
    also: ['owner', 'responsible', 'lead', 'المسؤول', 'الجهة المسؤولة', 'المسؤول عن التنفيذ'],
  },
  due: {
    heading: 'due',
    also: [
      'due date',
      'deadline',
      'target date',
      'التاريخ المستهدف',
      'الموعد',
      'تاريخ الإنجاز المطلوب',
    ],
    optional: true,
  },
  raised: {
    heading: 'raised',
    also: ['raised on', 'agreed', 'agreed on', 'date', 'تاريخ التكليف', 'التاريخ'],
    optional: true,
  },
  meeting: { heading: 'meeting', also: ['at', 'الاجتماع', 'رقم الاجتماع'], optional: true },
  status: { heading: 'status', also: ['state', 'الحالة', 'حالة التنفيذ'], optional: true },
  statusOn: {
    heading: 'status_on',
    also: ['done on', 'closed on', 'completed on', 'تاريخ الإنجاز', 'تاريخ الحالة'],
    optional: true,
  },
  urgent: { heading: 'urgent', also: ['priority', 'عاجل', 'الأولوية'], optional: true },
  note: { heading: 'note', also: ['notes', 'remarks', 'ملاحظات'], optional: true },
} as const satisfies ColumnSpecs<string>;

type Column = keyof typeof columns;
type Row = ListRow<Column>;
export type ActionFile = { file: ListFile<Column> };

export async function readActionList(
  bytes: Uint8Array,
  options: ListOptions,
): Promise<ActionFile | NoList> {
  const days = ['due', 'raised', 'statusOn'] as const;
  const file = await readListFile(bytes, { columns, days }, options);
  return 'missing' in file ? file : { file };
}

export type StoredActions = { added: readonly Action[]; there: number };

/** What is wrong with a row goes to the file's problems; an action that is known is left as it is. */
export function storeActions(writing: Writing, { file }: ActionFile): StoredActions {
  const known = knownActions(writing);
  const added: Action[] = [];
  let there = 0;
  for (const row of file.rows) {
    const stored = storeRow(writing, row, known);
    if (stored === 'there') there += 1;
    else if (stored !== undefined) added.push(stored);
  }
  return { added, there };
}

type Known = {
  /** The action that an earlier list called by a key, folded. */
  byKey: Map<string, number>;
  /** The last action that was in the book before this file. */
  last: number;
  /** Lines of this file by their key, folded. */
  lines: Map<string, number>;
};

function knownActions({ db, group }: Writing): Known {
  const keys = listActionKeys(db, group.id).map(
    ({ key, actionId }) => [fold(key), actionId] as const,
  );
  return { byKey: new Map(keys), last: lastActionId(db), lines: new Map() };
}

function storeRow(writing: Writing, row: Row, known: Known): Action | 'there' | undefined {
  const [key, title] = [needed(row, 'key'), needed(row, 'title')];
  const owners = ownersOf(row);
  if (key === undefined || title === undefined || owners.length === 0) return undefined;
  const facts = readFacts(row);
  const earlier = known.lines.get(fold(key));
  if (earlier !== undefined) row.wrong('key', { code: 'KEY_TWICE', line: earlier });
  if (earlier !== undefined) return undefined;
  known.lines.set(fold(key), row.line);
  const own = ownAction(writing, key, known.last);
  if (own !== undefined && isCalled(own, title)) return leftAsItIs(row, own, facts);
  const keyed = known.byKey.get(fold(key));
  const action = keyed === undefined ? undefined : getAction(writing.db, keyed);
  if (action !== undefined) return leftAsItIs(row, action, facts, title);
  // The number may be another list's, or the title may have been changed in this one: neither is lost unsaid.
  if (own !== undefined)
    row.wrong('key', { code: 'KEY_OF_ANOTHER', id: key, title: actionTitle(own) });
  if (own !== undefined) return undefined;
  return add(writing, row, { key, title, owners, ...demandWhole(row, facts) });
}

/** Empty, and said to be wrong, where the cell names nobody. */
function ownersOf(row: Row): string[] {
  const text = needed(row, 'owners');
  const owners = splitList((text ?? '').replaceAll(/[;؛/]/g, ','));
  if (text !== undefined && owners.length === 0) row.wrong('owners', { code: 'NEEDED' });
  return owners;
}

/** A list that this program wrote comes back: its actions are named by the book's own ids. */
function ownAction({ db, group }: Writing, key: string, last: number): Action | undefined {
  const [, number] = /^A-(\d+)$/i.exec(key) ?? [];
  if (number === undefined || Number(number) > last) return undefined;
  const action = getAction(db, Number(number));
  return action?.group === group.code ? action : undefined;
}

function isCalled({ titleEn, titleAr }: Action, title: string): boolean {
  return [titleEn, titleAr].some((one) => one !== null && fold(one) === fold(title));
}

function needed(row: Row, column: Column): string | undefined {
  const text = row.text(column);
  if (text === undefined) row.wrong(column, { code: 'NEEDED' });
  return text;
}

type Facts = {
  due: IsoDay | undefined;
  raised: IsoDay | undefined;
  status: ActionStatus | undefined;
  statusOn: IsoDay | undefined;
};

function readFacts(row: Row): Facts {
  const status = row.word('status', readActionStatus, actionStatuses);
  const [due, raised] = [row.day('due'), row.day('raised')];
  return { due, raised, status, statusOn: row.day('statusOn') };
}

/**
 * What a new action must say; one that is there has its say already. A day that cannot be is named and
 * left out, so that the rest of the row is still looked at.
 */
function demandWhole(row: Row, facts: Facts): Facts {
  const { due, raised, status, statusOn } = facts;
  const isOver = status === 'done' || status === 'cancelled';
  if (isOver && statusOn === undefined && row.text('statusOn') === undefined) {
    row.wrong('statusOn', { code: 'DONE_DAY_NEEDED', status });
  }
  if (due === undefined || raised === undefined || due >= raised) return facts;
  row.wrong('due', { code: 'DUE_BEFORE_RAISED', raised });
  return { ...facts, due: undefined };
}

/** The book's action is not overwritten by a list; where the two differ, it is said. */
function leftAsItIs(row: Row, action: Action, { due, status }: Facts, title?: string): 'there' {
  const id = actionId(action);
  const differs = (column: Column, held: string) =>
    row.notice(column, { code: 'NOT_CHANGED', id, held });
  if (title !== undefined && !isCalled(action, title)) differs('title', actionTitle(action));
  if (status !== undefined && status !== action.status) differs('status', action.status);
  if (due !== undefined && due !== action.dueOn) differs('due', action.dueOn ?? '–');
  return 'there';
}

type NewRow = Facts & { key: string; title: string; owners: readonly string[] };

function add(writing: Writing, row: Row, typed: NewRow): Action | undefined {
  const owners = caught(row, 'owners', () => findOwners(writing, typed.owners));
  const at = row.text('meeting');
  const meeting = at === undefined ? null : caught(row, 'meeting', () => findMeeting(writing, at));
  if (owners === undefined || meeting === undefined) return undefined;
  const { key, status, statusOn, due, raised } = typed;
  return caught(row, 'status', () => {
    const action = addAction(writing, {
      ...titles(typed.title, row.text('titleAr')),
      owners,
      dueOn: due ?? null,
      raisedOn: raised,
      meeting: meeting ?? undefined,
      decision: undefined,
      isUrgent: /^(?:yes|y|x|urgent|high|1|نعم|عاجل|عالية)$/i.test(row.text('urgent') ?? ''),
      visibility: 'members',
      note: row.text('note'),
    });
    insertActionKey(writing.db, { groupId: writing.group.id, key, actionId: action.id });
    if (status === undefined || status === 'open') return action;
    const on = statusOn ?? action.raisedOn;
    return moveActions(writing, [action], { to: status, on, note: undefined }).moved[0] ?? action;
  });
}
