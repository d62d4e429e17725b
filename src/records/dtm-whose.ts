import type { Coverage } from '../domain/coverage.ts';
import type { Round } from '../domain/dtm.ts';
import { coverageMark } from '../language/en/coverage.ts';
import type { Column } from '../output/listing.ts';

type Told = Pick<Round, 'operation' | 'number'> & { country: string; coverage: Coverage };

/** Whose figures they are, for every reader who sees the rows without their caption. */
export function roundColumns<Row>(series: Told): Column<Row>[] {
  const { number, operation, country, coverage } = series;
  return [
    { key: 'round', value: () => number, hidden: true },
    { key: 'operation', value: () => operation, hidden: true },
    { key: 'country', value: () => country, hidden: true },
    { key: 'coverage', value: () => coverage.verdict, hidden: true },
    { key: 'coverage_note', value: () => coverageMark(coverage), hidden: true },
  ];
}

/** Of a comparison: the marks of both rounds. */
export function whoseColumns<Row>({ before, now }: { before: Told; now: Told }): Column<Row>[] {
  const marks = [before, now].flatMap(({ number, coverage }) => {
    const mark = coverageMark(coverage);
    return mark === '' ? [] : [`round ${number} is ${mark}`];
  });
  const columns = roundColumns<Row>(now).filter(({ key }) => !key.startsWith('coverage'));
  const note = marks.join('; ');
  return [...columns, { key: 'coverage_note', hidden: true, value: () => note }];
}
