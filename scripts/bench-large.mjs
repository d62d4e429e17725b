// Fills a record book with twenty years of a busy office: 100,000 actions of which 40,000 are open,
// 10,000 meetings, one change a week. `node scripts/bench-large.mjs book.db`, on a book made by init.
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';

const weeks = 1040;
const lastSunday = Date.UTC(2026, 10, 22);
const dayMs = 86_400_000;

/** The last day of the book, on which it is looked at. */
export const largeDay = '2026-11-26';

export function fillLarge(path, { actions = 100_000, meetings = actions / 10 } = {}) {
  const db = new Database(path);
  db.pragma('synchronous = off');
  const put = statementsOf(db);
  db.transaction(() => {
    for (let week = 0; week < weeks; week += 1) {
      fillWeek(put, week, { actions: actions / weeks, meetings: meetings / weeks });
    }
    put.close.run();
    // Folded already: small letters, no marks. Actions are the seventh kind of what is found.
    db.exec(`INSERT INTO search_words (rowid, words)
      SELECT 7 * 4294967296 + id, lower(concat_ws(' ', 'a ' || id, title_en, title_ar))
      FROM action WHERE uid LIKE 'large-%'`);
  })();
  db.close();
}

function fillWeek(put, week, each) {
  const sunday = lastSunday - (weeks - 1 - week) * 7 * dayMs;
  const day = (after) => new Date(sunday + after * dayMs).toISOString().slice(0, 10);
  put.open(new Date(sunday).toISOString(), day(0));
  for (const at of numbersOf(week, each.meetings)) putMeeting(put, at, day, week);
  for (const at of numbersOf(week, each.actions)) putAction(put, at, day, sunday);
}

function putMeeting(put, at, day, week) {
  const status = at % 10 === 0 ? 'cancelled' : 'held';
  const { lastInsertRowid: id } = put.meeting.run({ at, day: day(at % 5), status });
  // Minutes went out within a week, but for the last few.
  if (status === 'held' && week < weeks - 2) put.minutes.run({ at, id, on: day(6) });
}

function putAction(put, at, day, sunday) {
  const isOpen = at % 5 < 2;
  const due = isOpen ? dueOf(at, sunday) : day(30);
  const status = isOpen ? ['open', 'in_progress'][at % 5] : 'done';
  const stood = { status, raised: day(at % 5), on: day(isOpen ? 0 : 20) };
  const { lastInsertRowid: id } = put.action.run({ at, due, ...stood });
  put.owner.run({ at, id, word: ['office', 'chairs', 'all'][at % 3] });
  put.event.run({ at, id, on: day(at % 5) });
}

/** A fourth is past its day, a tenth has none, and the rest lies ahead. */
function dueOf(at, sunday) {
  if (at % 10 === 0) return null;
  const days = at % 4 === 1 ? -(at % 700) - 1 : (at % 360) + 1;
  const from = at % 4 === 1 ? Math.max(sunday, lastSunday - 700 * dayMs) : lastSunday + 7 * dayMs;
  return new Date(Math.max(from, lastSunday + days * dayMs)).toISOString().slice(0, 10);
}

/** The numbers that fall into one week, where each week has so many, and not a whole number. */
function numbersOf(week, each) {
  const from = Math.round(week * each);
  const until = Math.round((week + 1) * each);
  return Array.from({ length: until - from }, (_, step) => from + step + 1);
}

function statementsOf(db) {
  const group = 'SELECT min(id) FROM working_group';
  const first = `coalesce((SELECT max(number) FROM meeting), 0) + 1`;
  const close = db.prepare('DELETE FROM open_change');
  const change = db.prepare(`INSERT INTO change (at, actor, command, kind, typed_on)
    VALUES (?, 'bench', 'bench', 'do', ?)`);
  const open = db.prepare('INSERT INTO open_change (id, change_id) VALUES (1, ?)');
  return {
    close,
    open(at, typedOn) {
      close.run();
      open.run(change.run(at, typedOn).lastInsertRowid);
    },
    meeting: db.prepare(`INSERT INTO meeting
      (uid, group_id, number, title_en, held_on, zone, status, status_on, status_reason, visibility)
      VALUES ('large-meeting-' || @at, (${group}), (${first}), 'Working session ' || @at, @day,
        'Africa/Tripoli', @status, @day, iif(@status = 'cancelled', 'no quorum', NULL), 'members')`),
    minutes: db.prepare(`INSERT INTO meeting_duty (uid, meeting_id, duty, happened_on, recorded_at)
      VALUES ('large-minutes-' || @at, @id, 'minutes', @on, @on || 'T08:00:00.000Z')`),
    action: db.prepare(`INSERT INTO action
      (uid, group_id, title_en, title_ar, status, status_on, first_due_on, due_on, raised_on,
       is_urgent, visibility)
      VALUES ('large-action-' || @at, (${group}), 'Share the returns table of district ' || @at,
        'جدول العائدين في المنطقة ' || @at, @status, @on, @due, @due, @raised, @at % 500 = 0, 'members')`),
    owner: db.prepare(`INSERT INTO action_owner (uid, action_id, owner_group, position, done_on)
      VALUES ('large-owner-' || @at, @id, @word, 1, NULL)`),
    event:
      db.prepare(`INSERT INTO action_event (uid, action_id, kind, happened_on, recorded_at, visibility)
      VALUES ('large-event-' || @at, @id, 'raised', @on, @on || 'T08:00:00.000Z', 'members')`),
  };
}

const [, script, path] = process.argv;
if (path !== undefined && import.meta.url === pathToFileURL(script).href) fillLarge(path);
