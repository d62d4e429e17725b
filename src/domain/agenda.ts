import type { AgendaKind } from './vocabulary.ts';

export type AgendaItem = {
  id: number;
  /** Counted from 1, without gaps. */
  position: number;
  kind: AgendaKind;
  titleEn: string | null;
  titleAr: string | null;
  /** How long it is meant to take. */
  minutes: number | null;
  /** What came of it, in a sentence. */
  outcome: string | null;
  /** `M-8/3`, where a copy of it went. */
  deferredTo: string | null;
  deferredReason: string | null;
  /** Decisions taken and actions agreed under it count as its outcome. */
  decisions: number;
};

export type NewAgendaItem = Pick<AgendaItem, 'kind' | 'titleEn' | 'titleAr' | 'minutes'>;

/** Roll call, the next date: nothing has to come of them. */
const formalities: readonly AgendaKind[] = ['opening', 'other', 'next'];

export function isUnfinished(item: AgendaItem): boolean {
  const { kind, outcome, deferredTo, decisions } = item;
  return !formalities.includes(kind) && outcome === null && deferredTo === null && decisions === 0;
}

/** When each item begins, and behind the last when all ends; null from where a length is unknown. */
export function startTimes(
  start: string | null,
  items: readonly Pick<AgendaItem, 'minutes'>[],
): (string | null)[] {
  const times: (number | null)[] = [start === null ? null : minuteOf(start)];
  for (const { minutes } of items) {
    const before = times.at(-1) ?? null;
    times.push(before === null || minutes === null ? null : before + minutes);
  }
  return times.map((time) => (time === null ? null : clock(time)));
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function clock(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
