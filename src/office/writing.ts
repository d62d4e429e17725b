import type { Scope } from '../db/groups.ts';

/** What recording needs to know: the book, the group, the day, and when it was typed. */
export type Writing = Scope & {
  /** UTC instant of this run. */
  at: string;
};
