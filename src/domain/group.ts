import type { IsoDay } from './day.ts';
import { reservedPrefixes } from './ids.ts';

/** The framework, a working group under it, or one of its sub-groups. */
export type Group = {
  id: number;
  /** Typed behind `--group`: `mwg`, `border`. */
  code: string;
  /** Of its meetings' ids: `M`, `BM`. */
  prefix: string;
  nameEn: string;
  nameAr: string | null;
  parentId: number | null;
  /** The parent's code. */
  parent: string | null;
  fromOn: IsoDay | null;
  untilOn: IsoDay | null;
  endReason: string | null;
  /** Where the group is named: a decision, a letter, a page. */
  source: string | null;
  note: string | null;
};

/** A group as it stood on one day, with what hangs on it. */
export type GroupAsOf = Group & { members: number; meetings: number };

export type InTree<G> = G & { depth: number };

const codePattern = /^[a-z][a-z0-9-]{1,15}$/;
const prefixPattern = /^[A-Z]{1,4}$/;

export function isGroupCode(text: string): boolean {
  return codePattern.test(text);
}

/** Letters that no other kind of record has in its ids. */
export function isGroupPrefix(text: string): boolean {
  return prefixPattern.test(text) && !reservedPrefixes.includes(text);
}

type Node = Pick<Group, 'id' | 'parentId'>;

/** Each group before its sub-groups; one whose parent is not among them stands at the top. */
export function treeOrder<G extends Node>(groups: readonly G[]): InTree<G>[] {
  const ids = new Set(groups.map(({ id }) => id));
  const under = (parentId: number | null, depth: number): InTree<G>[] =>
    groups
      .filter((group) => (ids.has(group.parentId ?? 0) ? group.parentId : null) === parentId)
      .flatMap((group) => [{ ...group, depth }, ...under(group.id, depth + 1)]);
  return under(null, 0);
}

/** Whether `id` is `ancestorId` or stands anywhere under it. */
export function isWithin(groups: readonly Node[], id: number, ancestorId: number): boolean {
  if (id === ancestorId) return true;
  const parentId = groups.find((group) => group.id === id)?.parentId ?? null;
  return parentId !== null && isWithin(groups, parentId, ancestorId);
}
