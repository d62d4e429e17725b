import type { FigureSink, StagedFigure } from '../../src/dtm/figure-sink.ts';

/** Figures kept in memory, with the same answers as the record book gives. */
export function memorySink(): FigureSink & { figures: StagedFigure[] } {
  const figures: StagedFigure[] = [];
  const keyOf = ({ series, place, category }: StagedFigure) => `${series} ${place} ${category}`;
  return {
    figures,
    add: (figure) => figures.push(figure),
    finish: () => {},
    repeats: () => {
      const groups = groupBy(figures, keyOf).filter((group) => group.length > 1);
      return groupBy(groups, ([first]) => String(first?.series)).map((same) => ({
        series: same[0]?.[0]?.series ?? -1,
        cases: same.length,
        extraRows: same.flat().length - same.length,
      }));
    },
    equalLines: () => {
      const equal = groupBy(figures, (figure) => `${keyOf(figure)} ${figure.row}`);
      const lines = equal.flatMap((group) => group.slice(1).map(({ line }) => line));
      return [...new Set(lines)].sort((a, b) => a - b);
    },
    sharePlaces: (series) => {
      const own = figures.filter((figure) => series.includes(figure.series));
      return groupBy(own, ({ place }) => String(place)).some(
        (same) => new Set(same.map((figure) => figure.series)).size > 1,
      );
    },
    linesOfPlaces: (places) => [
      ...new Set(figures.filter((each) => places.includes(each.place)).map(({ line }) => line)),
    ],
    repeated: (last) =>
      groupBy(
        figures.filter(({ line }) => line <= last),
        keyOf,
      )
        .filter((group) => group.length > 1)
        .flat(),
    giveUp: (lines) => {
      const gone = figures.filter(({ line }) => lines.includes(line));
      const kept = figures.filter(({ line }) => !lines.includes(line));
      figures.splice(0, figures.length, ...kept);
      return [...new Set(gone.map(({ series }) => series))].map((series) => {
        const own = kept.filter((figure) => figure.series === series);
        return {
          series,
          figures: own.length,
          total: own.reduce((sum, { value }) => sum + value, 0),
          places: [...new Set(own.map(({ place }) => place))],
        };
      });
    },
    linesOf: (series) => [
      ...new Set(figures.filter((each) => series.includes(each.series)).map(({ line }) => line)),
    ],
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
