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
