import { type Attendance, isThere } from './attendance.ts';

/** How often a seat was filled, over the meetings held while it was theirs. */
export type AttendanceRate = {
  handle: string;
  held: number;
  attended: number;
  apologies: number;
  /** Neither came nor wrote. */
  absent: number;
};

export function countAttendance(
  handle: string,
  marks: readonly (Attendance | undefined)[],
): AttendanceRate {
  const attended = marks.filter((mark) => mark !== undefined && isThere(mark)).length;
  const apologies = marks.filter((mark) => mark?.presence === 'apologies').length;
  return {
    handle,
    held: marks.length,
    attended,
    apologies,
    absent: marks.length - attended - apologies,
  };
}

/** Whole per cent; null where no meeting was held. */
export function attendedRate({ attended, held }: AttendanceRate): number | null {
  return held === 0 ? null : Math.round((attended / held) * 100);
}

/** The other rate: whoever sent apologies has answered. */
export function answeredRate({ attended, apologies, held }: AttendanceRate): number | null {
  return held === 0 ? null : Math.round(((attended + apologies) / held) * 100);
}

/** Was asked, and was neither there nor heard of. */
export function isSilentSeat({ attended, apologies, held }: AttendanceRate): boolean {
  return held > 0 && attended + apologies === 0;
}
