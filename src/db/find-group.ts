import { fold } from '../domain/fold.ts';
import type { Group } from '../domain/group.ts';
import { nearest } from '../domain/nearest.ts';
import { NotFoundError } from '../errors.ts';
import type { Database } from './database.ts';
import { listGroups } from './groups.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    GROUP_NOT_FOUND: {
      text: string;
      meant: string | undefined;
      flag: string | undefined;
      codes: readonly string[];
    };
  }
}

/** By code, by the letters of its meetings' ids, or by a full name; without a text, the book's first. */
export function findGroup(db: Database, text: string | undefined, flag?: string): Group {
  const groups = listGroups(db);
  const found = text === undefined ? groups[0] : groups.find((group) => goesBy(group, fold(text)));
  return found ?? throwNoGroup(text ?? '', groups, flag);
}

/** The one that is meant where none is named. */
export function isFirstGroup(db: Database, { id }: Group): boolean {
  return findGroup(db, undefined).id === id;
}

/** What a command must say to mean this group: nothing where it is the book's first. */
export function groupFlag(db: Database, group: Group): string {
  return isFirstGroup(db, group) ? '' : ` --group ${group.code}`;
}

/** The group whose meetings are numbered with these letters. */
export function groupOfPrefix(db: Database, prefix: string): Group | undefined {
  return listGroups(db).find((group) => group.prefix === prefix);
}

function goesBy({ code, prefix, nameEn, nameAr }: Group, folded: string): boolean {
  return (
    folded !== '' && [code, prefix, nameEn, nameAr ?? ''].some((name) => fold(name) === folded)
  );
}

function throwNoGroup(text: string, groups: readonly Group[], flag?: string): never {
  const close = nearest(
    text,
    groups.flatMap(({ code, prefix }) => [code, prefix]),
  );
  const meant = groups.find(({ code, prefix }) => close === code || close === prefix);
  const codes = groups.map(({ code }) => code);
  throw new NotFoundError('GROUP_NOT_FOUND', { text, meant: meant?.code, flag, codes });
}
