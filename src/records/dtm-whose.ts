import type { Coverage } from '../domain/coverage.ts';
import type { Round, SeriesKey } from '../domain/dtm.ts';
import { importRef } from '../domain/stored-import.ts';
import { coverageMark } from '../language/en/coverage.ts';
import type { TitleKey } from '../language/words.ts';
import type { Column, Value } from '../output/listing.ts';

type Told = Round &
  SeriesKey & { importId: number; source: string; country: string; coverage: Coverage };
/** Of which part of the series they are. */
type Asked = {
  place?: { code: string } | undefined;
  nationality?: { name: string } | undefined;
};

/** Whose figures they are, for every reader who sees the rows without their caption. */
export function roundColumns<Row>(series: Told, { place, nationality }: Asked = {}): Column<Row>[] {
  const { coverage } = series;
  return [
    same('round', series.number),
    same('from', series.fromOn),
    same('until', series.untilOn),
    same('population', series.population),
    same('measure', series.measure),
    ...(place === undefined ? [] : [same<Row>('inside', place.code)]),
    ...(nationality === undefined ? [] : [same<Row>('only', nationality.name)]),
    same('operation', series.operation),
    same('country', series.country),
    same('breakdown', series.breakdown),
    same('level', series.level),
    same('coverage', coverage.verdict),
    same('coverage_note', coverageMark(coverage)),
    same('import', importRef(series.importId)),
    same('source', series.source),
  ];
}

/** Beside every row: rows are cut out of their file, and two files joined. */
export function same<Row>(key: TitleKey, value: Value): Column<Row> {
  return { key, value: () => value, hidden: true };
}

/** Of a comparison: the marks of both rounds. */
export function whoseColumns<Row>(
  { before, now }: { before: Told; now: Told },
  asked: Asked,
): Column<Row>[] {
  const marks = [before, now].flatMap(({ number, coverage }) => {
    const mark = coverageMark(coverage);
    return mark === '' ? [] : [`round ${number} is ${mark}`];
  });
  const columns = roundColumns<Row>(now, asked).filter(({ key }) => !key.startsWith('coverage'));
  return [
    ...columns,
    same('round_before', before.number),
    same('import_before', importRef(before.importId)),
    same('coverage_note', marks.join('; ')),
  ];
}
