import { disagreements } from '../db/agreement.ts';
import { unsoundness } from '../db/back-up.ts';
import {
  estimatedHolidays,
  lastHolidayYear,
  lastTypedOn,
  seriesGaps,
  storedScans,
} from '../db/book-checks.ts';
import { type Break, verifyChain } from '../db/chain.ts';
import type { Database } from '../db/database.ts';
import { forgottenDrafts } from '../db/letter-drafts.ts';
import { recordLabel, recordLabels } from '../db/record-labels.ts';
import { type Altered, alteredIn, foreignTables } from '../db/schema-check.ts';
import { sqliteCode } from '../db/sqlite-errors.ts';
import { addDays, dayParts, type IsoDay } from '../domain/day.ts';
import { letterId } from '../domain/letter.ts';
import { personId } from '../domain/person.ts';

/** What can be found, with what its sentence needs. */
export interface FindingValues {
  unopened: { path: string };
  unreadable: { check: string };
  pages: { why: string };
  schema: { altered: Altered };
  other_table: { name: string };
  chain: { broken: Break; label: string | undefined };
  record: { label: string; columns: readonly string[] };
  series: { importId: number; total: number; sum: number };
  no_copy: object;
  old_copy: { day: IsoDay };
  network_disk: { folder: string; kind: string };
  synced_folder: { folder: string; service: string };
  open_file: { path: string; mode: number };
  open_folder: { path: string; mode: number };
  clock: { today: IsoDay; last: IsoDay };
  holidays_end: { year: number };
  holiday_estimated: { day: IsoDay; nameEn: string; nameAr: string | null };
  scan_missing: { letter: string; path: string };
  scan_changed: { letter: string; path: string };
  forgotten_name: { person: string; path: string };
  driver: { folder: string };
}

export type FindingKind = keyof FindingValues;
export type Found = {
  [Kind in FindingKind]: { kind: Kind; values: FindingValues[Kind] };
}[FindingKind];

/** What is asked of files: the digest of what is at a path, undefined where nothing can be read. */
export type DigestOf = (path: string) => string | undefined;

/** Everything that the book itself can be asked, the gravest first. */
export function examineBook(
  db: Database,
  fresh: Database,
  { today, digestOf }: { today: IsoDay; digestOf: DigestOf },
): Found[] {
  const checks: Record<string, () => Found[]> = {
    pages: () => unsoundness(db).map((why) => ({ kind: 'pages', values: { why } })),
    schema: () => schemaFindings(db, fresh),
    history: () => chainFindings(db),
    records: () => recordFindings(db),
    figures: () => seriesGaps(db).map((values) => ({ kind: 'series', values })),
    clock: () => clockFindings(db, today),
    holidays: () => holidayFindings(db, today),
    scans: () => scanFindings(db, today, digestOf),
    drafts: () => draftFindings(db, digestOf),
  };
  return Object.entries(checks).flatMap(([check, find]) => orUnreadable(check, find));
}

/** Of a damaged book one check may fail where the others still tell something. */
function orUnreadable(check: string, find: () => Found[]): Found[] {
  try {
    return find();
  } catch (error) {
    if (sqliteCode(error) === undefined && !(error instanceof SyntaxError)) throw error;
    return [{ kind: 'unreadable', values: { check } }];
  }
}

function schemaFindings(db: Database, fresh: Database): Found[] {
  return [
    ...alteredIn(db, fresh).map((altered): Found => ({ kind: 'schema', values: { altered } })),
    ...foreignTables(db, fresh).map((name): Found => ({ kind: 'other_table', values: { name } })),
  ];
}

function chainFindings(db: Database): Found[] {
  const { broken } = verifyChain(db);
  if (broken === undefined) return [];
  const { record } = broken;
  const label = record && recordLabel(db, record.table, record.key);
  return [{ kind: 'chain', values: { broken, label } }];
}

function recordFindings(db: Database): Found[] {
  const found = disagreements(db);
  // What is gone has its name from what the journal kept of it.
  const labels = recordLabels(db, found);
  return found.map((one) => ({
    kind: 'record',
    values: { label: labels.get(one) ?? one.table, columns: one.columns },
  }));
}

function clockFindings(db: Database, today: IsoDay): Found[] {
  const last = lastTypedOn(db);
  return last !== undefined && last > today ? [{ kind: 'clock', values: { today, last } }] : [];
}

const soon = 45;

function holidayFindings(db: Database, today: IsoDay): Found[] {
  const year = lastHolidayYear(db);
  const isEnding = year === undefined || year <= dayParts(today).year;
  return [
    ...(isEnding ? [{ kind: 'holidays_end' as const, values: { year: year ?? 0 } }] : []),
    ...estimatedHolidays(db, today, addDays(today, soon)).map(
      (values): Found => ({ kind: 'holiday_estimated', values }),
    ),
  ];
}

function scanFindings(db: Database, today: IsoDay, digestOf: DigestOf): Found[] {
  return storedScans(db).flatMap((scan): Found[] => {
    const values = { letter: letterId(scan, today), path: scan.path };
    const digest = digestOf(scan.path);
    if (digest === undefined) return [{ kind: 'scan_missing', values }];
    return digest === scan.sha256 ? [] : [{ kind: 'scan_changed', values }];
  });
}

/** A draft that is as it was when a name in it was forgotten; one that was changed since is left alone. */
function draftFindings(db: Database, digestOf: DigestOf): Found[] {
  return forgottenDrafts(db)
    .filter(({ path, sha256 }) => digestOf(path) === sha256)
    .map(({ personId: id, path }) => ({
      kind: 'forgotten_name',
      values: { person: personId({ id }), path },
    }));
}
