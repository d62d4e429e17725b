import { dirname } from 'node:path';
import { backupFolder, listCopies } from '../db/copies.ts';
import type { Database } from '../db/database.ts';
import { bookCalendar } from '../db/holidays.ts';
import { keptPapers } from '../db/paper-places.ts';
import { listHeldPosts } from '../db/posts.ts';
import type { Action } from '../domain/action.ts';
import { endOfTime, type IsoDay } from '../domain/day.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import { type PaperKind, type PaperPlace, paperKinds } from '../domain/paper-place.ts';
import type { HeldPost } from '../domain/person.ts';
import { firstOf, type Portion } from '../domain/portion.ts';
import { type Obligation, obligations } from './obligations.ts';
import type { WeekFacts } from './weekly.ts';

/** What whoever takes the desk over needs beside the facts of the week. */
export type Handover = {
  deadlines: Portion<HandoverDeadline>;
  posts: readonly HeldPost[];
  places: readonly PaperPlace[];
};

/** From the paper's day on: what has passed stands among what is late. */
export type HandoverDeadline = { day: IsoDay } & (
  | { kind: 'owed'; owed: Obligation }
  | { kind: 'action'; action: Action }
  | { kind: 'letter'; letter: TimedLetter }
);

const nextDeadlines = 10;

export function handoverOf(db: Database, facts: WeekFacts): Handover {
  const { group, week } = facts;
  return {
    deadlines: firstOf(deadlinesAhead(db, facts), nextDeadlines),
    posts: whoToCall(db, group.id, week.day),
    places: paperPlaces(db),
  };
}

function deadlinesAhead(
  db: Database,
  { group, actions, letters, week }: WeekFacts,
): HandoverDeadline[] {
  const clock = { db, group, today: week.day, calendar: bookCalendar(db) };
  const open = [...actions.soon.rows, ...actions.later.rows];
  const waiting = [...letters.theirs.rows, ...letters.ours.rows];
  return [
    ...obligations(clock, endOfTime).map(
      (owed): HandoverDeadline => ({ day: owed.day, kind: 'owed', owed }),
    ),
    ...open.flatMap((action): HandoverDeadline[] =>
      action.dueOn === null ? [] : [{ day: action.dueOn, kind: 'action', action }],
    ),
    ...waiting.flatMap((letter): HandoverDeadline[] => {
      const day = letter.wait?.dueOn ?? null;
      return day === null ? [] : [{ day, kind: 'letter', letter }];
    }),
  ]
    .filter(({ day }) => day >= week.day)
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Who to call about a seat: those who speak for it and those who receive its letters. */
function whoToCall(db: Database, groupId: number, asOf: IsoDay): HeldPost[] {
  return listHeldPosts(db, { groupId, asOf }).filter(({ person }) => person.forgottenOn === null);
}

/** Folders, with how many papers the book knows to be in each. */
function paperPlaces(db: Database): PaperPlace[] {
  const copies = listCopies(db.name).length;
  const counts = new Map<string, PaperPlace>();
  for (const { kind, path } of keptPapers(db)) {
    const place = path === null ? null : placeOf(kind, path);
    const key = `${kind} ${place}`;
    counts.set(key, { kind, place, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const places: PaperPlace[] = [
    { kind: 'book', place: db.name, count: 1 },
    ...(copies > 0
      ? [{ kind: 'backups' as const, place: backupFolder(db.name), count: copies }]
      : []),
    ...counts.values(),
  ];
  return places.toSorted(byKind);
}

/** Of the terms of reference the book knows the file's name alone. */
function placeOf(kind: PaperKind, path: string): string {
  return kind === 'terms' ? path : dirname(path);
}

function byKind(a: PaperPlace, b: PaperPlace): number {
  return (
    paperKinds.indexOf(a.kind) - paperKinds.indexOf(b.kind) ||
    (a.place ?? '').localeCompare(b.place ?? '')
  );
}
