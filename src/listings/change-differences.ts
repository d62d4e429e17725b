/** The row of a journal that this page needs: what stood before, what stood after. */
export type JournalRow = {
  table: string;
  key: number;
  op: 'insert' | 'update' | 'delete';
  before: string | null;
  after: string | null;
};

/** Records that people know by name; what hangs on them is told by the record's own line. */
const namedTables = [
  'working_group',
  'organisation',
  'seat',
  'person',
  'meeting',
  'action',
  'letter',
  'tor',
  'holiday',
  'dtm_round',
  'dtm_published',
  'dtm_estimate',
];

/** `A-133  status  done → open`, a line a difference; `backward` for what an undo does. */
export function changeDifferences(
  rows: readonly JournalRow[],
  labels: ReadonlyMap<JournalRow, string>,
  direction: 'forward' | 'backward',
): string[] {
  const lines = rows.flatMap((row) => {
    const label = labels.get(row) ?? `${row.table} ${row.key}`;
    const [from, to] = direction === 'forward' ? [row.before, row.after] : [row.after, row.before];
    if (row.op === 'update') return updateLines(label, parse(from), parse(to));
    if (!namedTables.includes(row.table)) return [];
    return [`  ${label}  ${to === null ? 'removed' : 'added'}`];
  });
  return [...new Set(lines)];
}

function updateLines(label: string, from: Fields, to: Fields): string[] {
  return Object.keys(to)
    .filter((key) => from[key] !== to[key])
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
