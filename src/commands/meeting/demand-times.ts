import { UsageError } from '../../errors.ts';

export function demandTimes(start: string | null, end: string | null): void {
  if (end === null || (start !== null && start < end)) return;
  throw new UsageError({
    code: 'MEETING_TIMES',
    message:
      start === null
        ? `--end ${end} stands without --start.`
        : `the meeting would end at ${end}, before it starts at ${start}.`,
    hints: ['Write both:  --start 10:00 --end 12:00'],
  });
}
