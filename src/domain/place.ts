import type { Level } from './dtm.ts';

export type Place = {
  code: string;
  /** ISO 3166: `LBY`. */
  country: string;
  level: Level;
  nameEn: string;
  nameAr: string;
  /** The parent's code. */
  parent: string | null;
};

/** Another spelling of a place; `note` warns where the name may mean other borders. */
export type PlaceAlias = { code: string; alias: string; note: string | null };
