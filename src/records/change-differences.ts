import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';

/** The row of a journal that this page needs: what stood before, what stood after. */
export type JournalRow = {
  table: string;
  key: number;
  op: 'insert' | 'update' | 'delete';
  before: string | null;
  after: string | null;
};

/** Records that people know by name. */
const namedTables = [
  'working_group',
  'organisation',
  'seat',
  'person',
  'meeting',
  'decision',
  'action',
  'letter',
  'tor',
  'holiday',
  'dtm_round',
  'dtm_published',
  'dtm_estimate',
  'dtm_mapping',
];

/**
 * What hangs on a record: told unless the record itself came or went, which says it all. Events of
 * actions are left out, for the action's own fields change with them.
 */
const hangingTables: Readonly<Record<string, readonly [what: string, ...columns: string[]]>> = {
  organisation_alias: ['other name', 'name'],
  organisation_former_name: ['former name', 'name_en', 'name_ar', 'until_on'],
  organisation_successor: ['successor', 'from_on'],
  seat_role: ['role', 'role', 'from_on'],
  seat_status: ['status', 'status', 'from_on'],
  seat_channel: ['letter channel', 'channel', 'from_on'],
  seat_person: ['seat', 'capacity', 'from_on'],
  person_alias: ['other name', 'name'],
  person_contact: ['contact', 'kind', 'typed'],
  person_function: ['function', 'title_en', 'title_ar', 'from_on'],
  person_distinct: ['not the same as another'],
  action_part: ['part done', 'organisation', 'done_on'],
  place_alias: ['other name', 'name'],
  nationality_alias: ['other name', 'name'],
  letter_attachment: ['attachment', 'title'],
  letter_link: ['link', 'relation', 'target_letter', 'meeting', 'action', 'organisation'],
  letter_part: ['party', 'role', 'organisation', 'name'],
  letter_chase: ['reminder', 'happened_on'],
  meeting_date: ['day', 'kind', 'day', 'reason', 'source'],
  agenda_item: ['agenda item', 'position', 'title_en', 'title_ar'],
  meeting_file: ['file', 'path'],
  meeting_invitation: ['invitation', 'seat'],
  meeting_reply: ['answer', 'seat', 'reply'],
  meeting_note: ['note', 'text'],
  meeting_duty: ['duty', 'duty', 'happened_on'],
  attendance: ['mark', 'seat', 'person', 'presence', 'capacity'],
  decision_party: ['body', 'role', 'organisation', 'name'],
  decision_event: ['follow-up', 'follow_up', 'happened_on'],
};

/** More are counted: a change may be the import of a list. */
const linesShown = 40;

/** The first of its differences, and how many more there are. */
export function firstDifferences(...change: Parameters<typeof changeDifferences>): Text[] {
  const lines = changeDifferences(...change);
  const more = lines.length - linesShown;
  return [
    ...lines.slice(0, linesShown),
    ...(more > 0 ? [({ history }: Words) => history.moreDifferences(more)] : []),
  ];
}

/** `A-133  status  done → open`, a line a difference; `backward` for what an undo does. */
export function changeDifferences(
  rows: readonly JournalRow[],
  labels: ReadonlyMap<JournalRow, string>,
  direction: 'forward' | 'backward',
): string[] {
  const labelOf = (row: JournalRow) => labels.get(row) ?? `${row.table} ${row.key}`;
  const moved = new Set(rows.filter(isMoved).map(labelOf));
  const lines = rows.flatMap((row) => {
    const label = labelOf(row);
    const [from, to] = direction === 'forward' ? [row.before, row.after] : [row.after, row.before];
    if (row.op === 'update') return updateLines(whose(row, label), parse(from), parse(to));
    const done = to === null ? 'removed' : 'added';
    if (isMoved(row)) return `  ${label}  ${done}`;
    return moved.has(label) ? [] : hangingLines(row, label, done);
  });
  return [...new Set(lines)];
}

/** A mark of a meeting's roll is a body's, and terms of reference have a value for each rule. */
function whose({ table, after }: JournalRow, label: string): string {
  const column = { attendance: 'seat', tor_rule: 'rule' }[table];
  const of = column === undefined ? null : (parse(after)[column] ?? null);
  return of === null ? label : `${label}  ${of}`;
}

/** The record itself came or went. */
function isMoved({ table, op }: JournalRow): boolean {
  return op !== 'update' && namedTables.includes(table);
}

function hangingLines({ table, before, after }: JournalRow, label: string, done: string): string[] {
  const [what, ...columns] = hangingTables[table] ?? [];
  if (what === undefined) return [];
  const fields = parse(after ?? before);
  const said = columns.flatMap((column) => fields[column] ?? []);
  return [`  ${label}  ${[what, ...said, done].join(' ')}`];
}

/** Counted for the calendar files that go out; nothing that a person changed. */
const keptForFiles = ['sequence'];

function updateLines(label: string, from: Fields, to: Fields): string[] {
  return Object.keys(to)
    .filter((key) => from[key] !== to[key] && !keptForFiles.includes(key))
    .map(
      (key) => `  ${label}  ${key.replaceAll('_', ' ')}  ${shown(from[key])} → ${shown(to[key])}`,
    );
}

type Fields = Readonly<Record<string, unknown>>;

function parse(json: string | null): Fields {
  return json === null ? {} : JSON.parse(json);
}

function shown(value: unknown): string {
  return value === null || value === undefined ? 'none' : String(value);
}
