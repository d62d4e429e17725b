import {
  type AgendaEdit,
  type AgendaOf,
  deleteAgendaItem,
  insertAgendaItem,
  listAgenda,
  markDeferred,
  orderAgenda,
  updateAgendaItem,
} from '../db/agenda.ts';
import type { Database } from '../db/database.ts';
import { deleteItemFiles, insertMeetingFile, listMeetingFiles } from '../db/meeting-files.ts';
import { listMeetings } from '../db/meetings.ts';
import type { AgendaItem, NewAgendaItem } from '../domain/agenda.ts';
import type { IsoDay } from '../domain/day.ts';
import { isAhead, type Meeting, meetingId } from '../domain/meeting.ts';
import type { AgendaKind } from '../domain/vocabulary.ts';
import { NotFoundError, RefusedError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    AGENDA_NO_ITEM: { id: string; position: number; items: number };
    AGENDA_ITEM_KEPT: { id: string; position: number; decisions: number };
    AGENDA_DEFERRED: { id: string; position: number; to: string };
    AGENDA_NO_NEXT: { id: string };
    AGENDA_DEFER_BACK: { id: string; to: string };
  }
}

/** The usual agenda of a group, and how the minutes of which meeting are to be adopted. */
export type StandingItems = (last: Numbered | 'any' | undefined) => readonly NewAgendaItem[];
type Numbered = Pick<Meeting, 'number'>;

const ofMeeting = ({ groupId, id }: Meeting): AgendaOf => ({ groupId, meetingId: id });
const ofGroup = (groupId: number): AgendaOf => ({ groupId, meetingId: null });

/** What stands on the agenda: of a meeting to come the standing items, until someone touches it. */
export function agendaOf(db: Database, meeting: Meeting, usual: StandingItems): AgendaItem[] {
  const items = listAgenda(db, ofMeeting(meeting));
  if (items.length > 0 || !isAhead(meeting)) return items;
  return proposed(db, meeting, usual).map((item, index) => ({
    ...item,
    id: 0,
    position: index + 1,
    outcome: null,
    deferredTo: null,
    deferredReason: null,
    decisions: 0,
  }));
}

/** The group's own standing items, else the usual ones. */
export function standingItems(
  db: Database,
  groupId: number,
  usual: StandingItems,
  last?: Numbered | 'any',
): readonly NewAgendaItem[] {
  const own = listAgenda(db, ofGroup(groupId));
  const known = usual(last);
  if (own.length === 0) return known;
  return own.map((item) => {
    const minutes = known.find(({ kind }) => kind === 'minutes');
    return item.kind === 'minutes' && minutes ? { ...minutes, minutes: item.minutes } : item;
  });
}

/** Of the minutes of a meeting that its readers may not know of it says nothing. */
function proposed(db: Database, meeting: Meeting, usual: StandingItems): readonly NewAgendaItem[] {
  const last = listMeetings(db, { groupId: meeting.groupId, audience: meeting.visibility })
    .filter(({ number, status }) => number < meeting.number && status !== 'cancelled')
    .at(-1);
  return standingItems(db, meeting.groupId, usual, last);
}

/** Writes the proposed items down: before one of them is changed, and once invitations carry them. */
export function settleAgenda(db: Database, meeting: Meeting, usual: StandingItems): AgendaItem[] {
  const of = ofMeeting(meeting);
  const stored = listAgenda(db, of);
  if (stored.length > 0 || !isAhead(meeting)) return stored;
  for (const [index, item] of proposed(db, meeting, usual).entries()) {
    insertAgendaItem(db, of, { ...item, position: index + 1 });
  }
  return listAgenda(db, of);
}

type NewItem = { titleEn: string | null; titleAr: string | null; minutes: number | null } & {
  /** Where it goes; without one before other business and the next date. */
  at: number | undefined;
};

export function addAgendaItem(
  db: Database,
  meeting: Meeting,
  { at, ...item }: NewItem,
  usual: StandingItems,
): number {
  const items = settleAgenda(db, meeting, usual);
  const position = at === undefined ? endOfSubstance(items) : Math.min(at, items.length + 1);
  insertAgendaItem(db, ofMeeting(meeting), { ...item, kind: 'substance', position });
  return position;
}

/** A matter of substance stands behind the last of its kind, before programme, DTM and the close. */
function endOfSubstance(items: readonly AgendaItem[]): number {
  const before: readonly AgendaKind[] = ['opening', 'agenda', 'minutes', 'actions', 'substance'];
  const last = items.findLast(({ kind }) => before.includes(kind));
  return (last?.position ?? 0) + 1;
}

export function itemAt(
  meeting: Meeting,
  items: readonly AgendaItem[],
  position: number,
): AgendaItem {
  const item = items.find((one) => one.position === position);
  if (item !== undefined) return item;
  throw new NotFoundError('AGENDA_NO_ITEM', {
    id: meetingId(meeting),
    position,
    items: items.length,
  });
}

export function moveAgendaItem(
  db: Database,
  meeting: Meeting,
  { from, to }: { from: number; to: number },
  usual: StandingItems,
): number {
  const items = settleAgenda(db, meeting, usual);
  const item = itemAt(meeting, items, from);
  const others = items.filter(({ id }) => id !== item.id);
  const place = Math.min(to, items.length);
  orderAgenda(db, others.toSpliced(place - 1, 0, item));
  return place;
}

export function removeAgendaItem(
  db: Database,
  meeting: Meeting,
  position: number,
  usual: StandingItems,
): AgendaItem {
  const item = itemAt(meeting, settleAgenda(db, meeting, usual), position);
  if (item.decisions > 0 || item.deferredTo !== null) {
    const id = meetingId(meeting);
    throw new RefusedError('AGENDA_ITEM_KEPT', { id, position, decisions: item.decisions });
  }
  deleteItemFiles(db, item.id);
  deleteAgendaItem(db, ofMeeting(meeting), item);
  return item;
}

export function editAgendaItem(
  db: Database,
  meeting: Meeting,
  position: number,
  edit: AgendaEdit,
  usual: StandingItems,
): void {
  updateAgendaItem(db, itemAt(meeting, settleAgenda(db, meeting, usual), position), edit);
}

type Deferral = { position: number; to: Meeting; reason: string | null };

/**
 * A copy goes to another meeting, or to the standing item that it has for the matter, and papers too;
 * this meeting's record stays as it is.
 */
export function deferAgendaItem(
  db: Database,
  meeting: Meeting,
  { position, to, reason }: Deferral,
  usual: StandingItems,
): number {
  const item = itemAt(meeting, settleAgenda(db, meeting, usual), position);
  const id = meetingId(meeting);
  if (item.deferredTo !== null) {
    throw new RefusedError('AGENDA_DEFERRED', { id, position, to: item.deferredTo });
  }
  if (to.number <= meeting.number || !isAhead(to)) {
    throw new RefusedError('AGENDA_DEFER_BACK', { id, to: meetingId(to) });
  }
  const copy = standingTwin(db, to, item, usual) ?? copyOf(db, to, item, usual);
  markDeferred(db, item.id, copy.id, reason);
  for (const file of listMeetingFiles(db, meeting.id)) {
    if (file.itemId === item.id) insertMeetingFile(db, to.id, { ...file, itemId: copy.id });
  }
  return copy.position;
}

/** Every meeting hears of DTM; but minutes not adopted are those of one meeting. */
function standingTwin(db: Database, to: Meeting, { kind }: AgendaItem, usual: StandingItems) {
  if (kind === 'substance' || kind === 'minutes') return undefined;
  return settleAgenda(db, to, usual).find((item) => item.kind === kind);
}

function copyOf(db: Database, to: Meeting, item: AgendaItem, usual: StandingItems): AgendaItem {
  const { titleEn, titleAr, minutes } = item;
  const place = addAgendaItem(db, to, { titleEn, titleAr, minutes, at: undefined }, usual);
  return itemAt(to, listAgenda(db, ofMeeting(to)), place);
}

/** The meeting an item goes to by itself: the group's first one after this. */
export function meetingAfter(db: Database, meeting: Meeting): Meeting {
  const after = listMeetings(db, { groupId: meeting.groupId }).find(
    (one) => one.number > meeting.number && isAhead(one),
  );
  if (after !== undefined) return after;
  throw new RefusedError('AGENDA_NO_NEXT', { id: meetingId(meeting) });
}

type Paper = { position: number; path: string; sha256: string; symbol: string | null; on: IsoDay };

export function addPaper(
  db: Database,
  meeting: Meeting,
  { position, path, sha256, symbol, on }: Paper,
  usual: StandingItems,
): void {
  const { id } = itemAt(meeting, settleAgenda(db, meeting, usual), position);
  insertMeetingFile(db, meeting.id, {
    itemId: id,
    kind: 'paper',
    symbol,
    path,
    sha256,
    addedOn: on,
  });
}

/** Replaces the group's standing items; none brings the usual ones back. */
export function setStandingItems(
  db: Database,
  groupId: number,
  items: readonly NewAgendaItem[],
): void {
  const of = ofGroup(groupId);
  for (const item of listAgenda(db, of).toReversed()) deleteAgendaItem(db, of, item);
  for (const [index, item] of items.entries()) {
    insertAgendaItem(db, of, { ...item, position: index + 1 });
  }
}
