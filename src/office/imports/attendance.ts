import type { Meeting } from '../../domain/meeting.ts';
import {
  type AttendanceWord,
  attendanceWords,
  readAttendanceWord,
} from '../../domain/vocabulary-words.ts';
import type { ColumnSpecs } from '../../tabular/header.ts';
import {
  type ListFile,
  type ListOptions,
  type ListRow,
  type NoList,
  readListFile,
} from '../../tabular/list-file.ts';
import { type Marking, markRoll } from '../attendance.ts';
import type { Writing } from '../writing.ts';
import { caught } from './caught.ts';

/** Columns of a sign-in sheet that was typed up. */
const columns = {
  body: { heading: 'body', also: ['member', 'organisation', 'organization', 'الجهة'] },
  as: { heading: 'as', also: ['capacity', 'الصفة'], optional: true },
  presence: {
    heading: 'presence',
    also: ['attendance', 'status', 'الحضور'],
    optional: true,
  },
  name: { heading: 'name', also: ['person', 'الاسم'], optional: true },
  title: { heading: 'title', also: ['function', 'الصفة الوظيفية'], optional: true },
} as const satisfies ColumnSpecs<string>;

type Row = ListRow<keyof typeof columns>;
export type AttendanceFile = { file: ListFile<keyof typeof columns> };

export async function readAttendanceList(
  bytes: Uint8Array,
  options: ListOptions,
): Promise<AttendanceFile | NoList> {
  const file = await readListFile(bytes, { columns, days: [] }, options);
  return 'missing' in file ? file : { file };
}

/** Each line as it would be typed; a body that is named twice has the later one. */
export function storeAttendance(
  writing: Writing,
  meeting: Meeting,
  { file }: AttendanceFile,
): number {
  return file.rows.filter((row) => isMarked(writing, meeting, row)).length;
}

function isMarked(writing: Writing, meeting: Meeting, row: Row): boolean {
  const body = row.text('body');
  if (body === undefined) {
    row.wrong('body', { code: 'NEEDED' });
    return false;
  }
  const [name, title] = [row.text('name'), row.text('title')];
  const marks = [{ ...marking(row, name !== undefined), bodies: [{ body, name, title }] }];
  const marked = caught(row, 'body', () => {
    markRoll(writing, meeting, { ...nothingElse, marks });
    return true;
  });
  return marked ?? false;
}

const nothingElse = { remote: [], guests: [], left: [], back: [], cleared: [], time: null };

/**
 * Whether a body came may stand in one column and as what in another, or both in either. Who is named
 * without a capacity came for the body, in the capacity that the book knows.
 */
function marking(row: Row, isNamed: boolean): Omit<Marking, 'bodies'> {
  const words = [wordIn(row, 'presence'), wordIn(row, 'as')];
  const stayedAway = words.find((word) => word === 'apologies' || word === 'absent');
  if (stayedAway !== undefined) return { presence: stayedAway, capacity: null };
  const capacity = words.find(
    (word) => word === 'representative' || word === 'alternate' || word === 'ad_hoc',
  );
  return {
    presence: words.includes('remote') ? 'remote' : 'present',
    capacity: capacity ?? (isNamed ? 'ad_hoc' : 'unrecorded'),
  };
}

function wordIn(row: Row, column: 'presence' | 'as'): AttendanceWord | undefined {
  return row.word(column, readAttendanceWord, attendanceWords);
}
