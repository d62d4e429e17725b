/** Where figures go while a file is read: numbers only, so that memory does not grow with rows. */
export type FigureSink = {
  add: (figure: StagedFigure) => void;
  /** Everything added is in place; asked before the questions below. */
  finish: () => void;
  /** Keys (series, place, category) that stand on more than one line. */
  repeats: () => readonly SeriesRepeats[];
  /** Lines whose row equals an earlier row of the same key in every column. */
  equalLines: () => readonly number[];
  /** Whether one place has figures in more than one of these series. */
  sharePlaces: (series: readonly number[]) => boolean;
  linesOf: (series: readonly number[]) => readonly number[];
  linesOfPlaces: (places: readonly number[]) => readonly number[];
  /** Every figure whose series, place and category stand on more than one line, of lines up to `last`. */
  repeated: (last: number) => readonly Omit<StagedFigure, 'row'>[];
  /** Gives up what these lines brought; what the series they stood in hold from then on. */
  giveUp: (lines: readonly number[]) => readonly SeriesTally[];
};

export type StagedFigure = {
  series: number;
  place: number;
  category: number;
  line: number;
  value: number;
  /** Tells rows apart that differ in any column. */
  row: number;
};

/** What is left of a series. */
type SeriesTally = {
  series: number;
  figures: number;
  total: number;
  places: readonly number[];
};

type SeriesRepeats = { series: number; cases: number; extraRows: number };

/** FNV-1a over the cells; compared only between rows of one place, category and series. */
export function rowHash(cells: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at += 1) {
      hash = Math.imul(hash ^ cell.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash;
}
