import type { Level } from '../../domain/dtm.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import { matchPlace } from '../match-place.ts';
import { nationalityNames } from '../nationalities.ts';
import type { CellFault } from '../place-cells.ts';
import type { Remark } from '../remarks.ts';
import { countryOf } from './country-of.ts';
import { type HdxColumns, type HdxLevel, hdxLevels } from './hdx-columns.ts';
import { filledLevel, hdxPlaceCells, hdxTotalLabel, levelFaults } from './hdx-level.ts';
import { type LayoutContext, libya } from './layout.ts';

declare module '../finding.ts' {
  interface Findings {
    COUNTRY_CODE_WRONG: object;
    COUNTRY_NAME_UNKNOWN: object;
  }
}

/** What the place cells of a row say; the same for all rows with the same cells. */
export type HdxPlace =
  | { kind: 'total'; label: string }
  | { kind: 'place'; country: string; level: HdxLevel; place: number; remarks: readonly Remark[] }
  | { kind: 'fault'; faults: readonly CellFault[]; remarks: readonly Remark[] };

export function readHdxPlace(at: HdxColumns, row: CsvRecord, context: LayoutContext): HdxPlace {
  const label = hdxTotalLabel(at, row);
  const level = filledLevel(at, row);
  if (label !== undefined || level === undefined) return { kind: 'total', label: label ?? '' };
  const code = at.cell(row, 'countryCode');
  const country = countryOf(code, at.cell(row, 'countryName'), context);
  if (country === undefined) return { kind: 'fault', faults: [noCountry(at, row)], remarks: [] };
  const { place, chain, faults, remarks } =
    country === libya
      ? matchPlace(context.gazetteer, hdxPlaceCells(at, row))
      : matchForeign(at, row, level, country, context);
  const all = [...levelFaults(at, row, level), ...faults];
  if (place === undefined || all.length > 0) return { kind: 'fault', faults: all, remarks };
  return { kind: 'place', country, level, place: context.register.place(place, chain), remarks };
}

function matchForeign(
  at: HdxColumns,
  row: CsvRecord,
  level: Level,
  country: string,
  { foreign }: LayoutContext,
) {
  const name = at.cell(row, 'countryName').trim() || (nationalityNames(country)?.en ?? '');
  const depth = hdxLevels.findIndex((each) => each.level === level);
  const cells = hdxLevels.slice(1, depth + 1).map((each) => ({
    level: each.level,
    code: at.cell(row, each.code),
    codeHeading: at.heading(each.code),
    name: at.cell(row, each.name),
    nameHeading: at.heading(each.name),
  }));
  const nameHeading = at.heading('countryName');
  return foreign.match({ code: country, name, nameHeading }, cells);
}

function noCountry(at: HdxColumns, row: CsvRecord): CellFault {
  const code = at.cell(row, 'countryCode').trim();
  const name = at.cell(row, 'countryName').trim();
  return code === ''
    ? { column: at.heading('countryName'), value: name, reason: { code: 'COUNTRY_NAME_UNKNOWN' } }
    : {
        column: at.heading('countryCode'),
        value: code,
        reason: { code: 'COUNTRY_CODE_WRONG' },
      };
}
