import { type Context, defineCommand } from '../command.ts';
import { findMeeting } from '../db/find-meeting.ts';
import { bookCalendar } from '../db/holidays.ts';
import { savepoint } from '../db/transaction.ts';
import { isDayAhead } from '../domain/date-words.ts';
import { meetingId } from '../domain/meeting.ts';
import { readSittingLine, type Sitting } from '../domain/sitting.ts';
import { DataError, UsageError, UserError } from '../errors.ts';
import { errors } from '../language/en/errors.ts';
import { summaries } from '../language/en/summaries.ts';
import { messageOf } from '../language/messages.ts';
import { inOneLine } from '../output/in-one-line.ts';
import type { Result } from '../output/result.ts';
import { file, optional } from '../params.ts';
import { decodeBytes } from '../tabular/whole-file.ts';
import { tableParams } from './list-params.ts';
import { whichMeeting } from './which-meeting.ts';

/** A line of the notes that cannot be recorded, and why. */
export type BadLine = { line: number; text: string; reason: string };

declare module '../errors.ts' {
  interface ErrorValues {
    SITTING_LINES: { bad: readonly BadLine[]; meeting: string };
    SITTING_EMPTY: { meeting: string };
    SITTING_UNKNOWN: { text: string };
  }
}

type Started = { line: number; text: string; run: (context: Context) => Result };

export const sit = defineCommand({
  name: 'sit',
  summary: summaries.sit,
  examples: [
    'mwg sit M-3 --file fixtures/demo/sitting.txt',
    'mwg sit last --file fixtures/demo/sitting.txt --dry-run',
  ],
  params: {
    meeting: whichMeeting,
    file: optional(file('--file <file>', 'lines written down before, recorded as one change')),
    encoding: tableParams.encoding,
  },
  returns: 'change',
  writes: true,
  isDesk: true,
  prepare: async (input, outside, db, meant) => {
    // The lines may be long in coming: that there is no such meeting is said first.
    findMeeting({ db, group: meant.group, today: outside.today }, input.meeting);
    const bytes = input.file === undefined ? outside.readInput() : outside.readFile(input.file);
    const reading = { today: outside.today, calendar: bookCalendar(db) };
    const sitting = {
      meeting: input.meeting,
      isDay: (words: string) => isDayAhead(words, reading),
    };
    const started: Started[] = [];
    const bad: BadLine[] = [];
    const { text: notes } = decodeBytes(bytes, input.encoding);
    for (const { line, text, read } of linesOf(notes, sitting)) {
      if (read.kind === 'undo') started.pop();
      try {
        if (read.kind === 'unknown') throw new UsageError('SITTING_UNKNOWN', { text });
        if (read.kind !== 'verb') continue;
        started.push({ line, text, run: await outside.startLine(read.argv, db, meant) });
      } catch (error) {
        bad.push({ line, text, reason: reasonOf(error) });
      }
    }
    return { started, bad };
  },
  run({ meeting }, context, { started, bad }) {
    const id = meetingId(findMeeting(context, meeting));
    if (started.length + bad.length === 0) throw new UsageError('SITTING_EMPTY', { meeting: id });
    const { results, failed } = runAll(context, started);
    const all = [...bad, ...failed].toSorted((a, b) => a.line - b.line);
    if (all.length > 0) throw new DataError('SITTING_LINES', { bad: all, meeting: id });
    const changed = results.flatMap((one) => (one.kind === 'change' ? one.records : []));
    return {
      kind: 'change',
      say: results.flatMap((result) => inOneLine(result) ?? []),
      records: [...new Map(changed.map((record) => [record.id, record])).values()],
      next: [],
    };
  },
});

/** Numbered, up to the one at which the desk would end too. */
function linesOf(notes: string, sitting: Sitting) {
  const lines = notes.split(/\r?\n|\r/).map((text, index) => {
    return { line: index + 1, text, read: readSittingLine(text, sitting) };
  });
  const end = lines.findIndex(({ read }) => read.kind === 'end');
  return end === -1 ? lines : lines.slice(0, end);
}

/** Each line on its own footing, so that every bad one is found; none stands if one is bad. */
function runAll(context: Context, started: readonly Started[]) {
  const results: Result[] = [];
  const failed: BadLine[] = [];
  for (const { line, text, run } of started) {
    try {
      results.push(savepoint(context.db, () => run(context)));
    } catch (error) {
      failed.push({ line, text, reason: reasonOf(error) });
    }
  }
  return { results, failed };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof UserError)) throw error;
  return messageOf(errors, error, 'mwg sit').message;
}
