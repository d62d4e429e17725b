import type { IsoDay } from './day.ts';

/** A name that an organisation had before a rename. */
export type FormerName = {
  nameEn: string;
  nameAr: string | null;
  acronym: string | null;
  /** Null where the book does not know the name's beginning. */
  fromOn: IsoDay | null;
  untilOn: IsoDay;
  reason: string;
};

/** One end of a split or a merger: the other organisation, and the day it took over. */
export type Succession = { handle: string; fromOn: IsoDay };

export type Lineage = {
  formerNames: readonly FormerName[];
  successors: readonly Succession[];
  predecessors: readonly Succession[];
};

/** The names that a body had on a day. */
export type Body = { nameEn: string; nameAr: string | null; acronym: string | null };
