import type { Level } from '../../domain/dtm.ts';
import { DataError } from '../../errors.ts';
import type { Columns } from '../../tabular/header.ts';
import { oncePerText } from '../../tabular/once-per-text.ts';
import type { Finding } from '../finding.ts';
import { matchPlace } from '../match-place.ts';
import { nationalityNames } from '../nationalities.ts';
import {
  type CellFault,
  isNameText,
  type PlaceCell,
  type PlaceCells,
  type PlaceMatch,
  statedCode,
} from '../place-cells.ts';
import type { Remark } from '../remarks.ts';
import { isTotalLabel } from '../totals.ts';
import { countryOf } from './country-of.ts';
import { type LayoutContext, libya } from './layout.ts';
import { oncePerCells } from './row-parts.ts';
import type { SheetSpec } from './sheet-spec.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    COUNTRY_NOT_SAID: { code: string };
  }
}

declare module '../finding.ts' {
  interface Findings {
    COUNTRY_UNKNOWN: object;
  }
}

/** What the place cells of a row say; the same for all rows with the same cells. */
export type SheetPlace =
  | { kind: 'total'; label: string }
  | { kind: 'place'; country: string; place: number; remarks: readonly Remark[] }
  | { kind: 'fault'; faults: readonly CellFault[]; remarks: readonly Remark[] };

type Spec<Key extends string> = Pick<SheetSpec<Key>, 'places' | 'country' | 'isAnyCountry'>;

/** `labels` are further columns that a total row may write its word in. */
export function sheetPlaceReader<Key extends string>(
  at: Columns<Key>,
  spec: Spec<Key>,
  context: LayoutContext,
  labels: readonly Key[] = [],
): (cells: readonly string[]) => SheetPlace {
  const names = spec.places.flatMap((columns) => columns.names);
  const codes = spec.places.flatMap(({ code }) => code ?? []);
  const country = [spec.country?.code, spec.country?.name].flatMap((key) => key ?? []);
  const places = [...codes, ...names, ...country].map((key) => at.place(key));
  const own = spec.places.at(-1)?.code;
  const isCoded = oncePerText((text) => ({ is: statedCode(text) !== '' && !isNameText(text) }));
  const cellOf = (cells: readonly string[]) => (key: Key | undefined) =>
    key === undefined ? '' : at.cell({ line: 0, cells }, key);
  const read = oncePerCells(places, (cells) => readPlace(at, spec, cellOf(cells), context));
  return (cells) => {
    const cell = cellOf(cells);
    const labelled = [...names, ...labels, own];
    const label = isCoded(cell(own)).is ? undefined : totalLabel(labelled.map(cell));
    return label === undefined ? read(cells) : { kind: 'total', label };
  };
}

/** Of a row without p-code: its total word, or nothing where it says nothing but a number. */
function totalLabel(texts: readonly string[]): string | undefined {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  return filled.length === 0 ? '' : filled.find(isTotalLabel);
}

type Cell<Key extends string> = (key: Key | undefined) => string;

function readPlace<Key extends string>(
  at: Columns<Key>,
  spec: Spec<Key>,
  cell: Cell<Key>,
  context: LayoutContext,
): SheetPlace {
  refuseUnsaidCountry(spec, cell, context);
  const country = countryOf(cell(spec.country?.code), cell(spec.country?.name), context);
  if (country === undefined)
    return { kind: 'fault', faults: [noCountry(at, spec, cell)], remarks: [] };
  const { place, chain, faults, remarks } =
    country === libya
      ? matchPlace(context.gazetteer, libyanCells(at, spec, cell))
      : matchForeign(at, spec, cell, country, context);
  if (place === undefined) return { kind: 'fault', faults, remarks };
  return { kind: 'place', country, place: context.register.place(place, chain), remarks };
}

function refuseUnsaidCountry<Key extends string>(
  { places, country, isAnyCountry }: Spec<Key>,
  cell: Cell<Key>,
  context: LayoutContext,
): void {
  const isSaid = context.country !== undefined || cell(country?.code) + cell(country?.name) !== '';
  const code = statedCode(cell(places.at(-1)?.code));
  if (!isAnyCountry || isSaid || code === '' || isNameText(code) || code.startsWith('LY')) return;
  throw new DataError('COUNTRY_NOT_SAID', { code });
}

function libyanCells<Key extends string>(
  at: Columns<Key>,
  { places, isAnyCountry = false }: Spec<Key>,
  cell: Cell<Key>,
): PlaceCells {
  const one = (level: Level, key: Key) => ({ level, heading: at.heading(key), text: cell(key) });
  const coded = places.flatMap(({ level, code }) => (code === undefined ? [] : one(level, code)));
  const isNamed = ({ text }: PlaceCell) => isAnyCountry && isNameText(text);
  const codes = coded.filter((each) => !isNamed(each));
  const names = [
    ...places.flatMap(({ level, names }) => names.map((key) => one(level, key))),
    ...coded.filter(isNamed),
  ];
  const level = places.at(-1)?.level ?? 'muhalla';
  const own = codes.at(-1)?.level === level ? codes.pop() : undefined;
  return { level, code: own ?? { level, heading: '', text: '' }, parentCodes: codes, names };
}

function matchForeign<Key extends string>(
  at: Columns<Key>,
  { places, country: columns }: Spec<Key>,
  cell: Cell<Key>,
  country: string,
  { foreign }: LayoutContext,
): PlaceMatch {
  const name = cell(columns?.name).trim() || (nationalityNames(country)?.en ?? '');
  const cells = places.map(({ level, code, names }) => ({
    level,
    code: cell(code),
    codeHeading: code === undefined ? '' : at.heading(code),
    name: cell(names[0]),
    nameHeading: names[0] === undefined ? '' : at.heading(names[0]),
  }));
  const nameHeading = columns?.name === undefined ? '' : at.heading(columns.name);
  return foreign.match({ code: country, name, nameHeading }, cells);
}

function noCountry<Key extends string>(
  at: Columns<Key>,
  { country }: Spec<Key>,
  cell: Cell<Key>,
): CellFault {
  const key = country?.code ?? country?.name;
  const reason: Finding = { code: 'COUNTRY_UNKNOWN' };
  return { column: key === undefined ? '' : at.heading(key), value: cell(key).trim(), reason };
}
