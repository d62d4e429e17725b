import type { IsoDay } from './day.ts';
import type { Level, SeriesKey } from './dtm.ts';

/** One number as it was stored, with the file and line it was read from. */
export type FigureLine = SeriesKey & {
  number: number;
  assessmentType: string;
  code: string;
  placeEn: string;
  placeAr: string;
  placeLevel: Level;
  categoryCode: string;
  category: string;
  categoryAr: string;
  value: number;
  seriesId: number;
  line: number;
  importId: number;
  fileName: string;
  sha256: string;
  importedOn: IsoDay;
};
