import {
  type Level,
  type Measure,
  measures,
  type Population,
  populations,
} from '../../domain/dtm.ts';
import type { FileAnswers } from '../../domain/file-answers.ts';
import { nearest } from '../../domain/nearest.ts';
import { type ErrorValues, UsageError } from '../../errors.ts';
import { cleanHeading, foldHeading } from '../../tabular/header.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import { anySheet, placeLevels, type Roles } from './any-sheet.ts';
import type { Layout } from './layout.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    MAP_INCOMPLETE: {
      lacking: 'level' | 'place' | 'population' | 'count';
      levels: readonly Level[];
    };
    MAP_UNKNOWN: { part: string; known: readonly string[] };
    MAP_ROLE_UNKNOWN: { role: string; close: string | undefined; known: readonly string[] };
  }
}

/** What `--map place=…,idps=…` says: a meaning and the heading that has it. */
export type ColumnMap = ReadonlyMap<string, string>;

/** What was kept under a name, with the headings of the file that it was kept for. */
export type SavedMapping = {
  name: string;
  headings: string;
  /** Empty where the kind of file is known. */
  map: ColumnMap;
  answers: FileAnswers;
};

const plainRoles = ['country', 'country-name', 'place', 'name', 'round', 'day', 'count'];
const said = ['level', 'population', 'measure'];
const countRoles = populations.flatMap((who) => [who, `${who}-hh`]);
const levelRoles = placeLevels.flatMap((level) => [level, `${level}-name`]);
const known = [...plainRoles, ...said, ...levelRoles, ...countRoles];

/** A map as the book keeps it. */
export function keptMap(text: string): ColumnMap {
  return text === '' ? new Map() : readMap(text);
}

/** Headings may hold commas: a part without a meaning in front belongs to the one before it. */
export function readMap(text: string): ColumnMap {
  const map = new Map<string, string>();
  let last: string | undefined;
  for (const part of text.split(',')) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*=(.*)$/is.exec(part) ?? [];
    const role = key.toLowerCase();
    if (known.includes(role)) {
      map.set(role, value.trim());
      last = role;
    } else if (role !== '') throw unknownRole(role);
    else if (last !== undefined) map.set(last, `${map.get(last)},${part}`);
    else throw new UsageError('MAP_UNKNOWN', { part: part.trim(), known });
  }
  demandComplete(map);
  return map;
}

/** What people write for a meaning that has another word here. */
const otherWords = new Map(
  Object.entries({
    ...{ date: 'day', period: 'day', code: 'place', pcode: 'place', 'p-code': 'place' },
    ...{ total: 'count', people: 'count', number: 'count', individuals: 'count' },
    ...{ admin: 'region', district: 'mantika', municipality: 'baladiya', adm: 'region' },
  }),
);

function unknownRole(role: string): UsageError {
  const close = otherWords.get(role) ?? nearest(role, known);
  return new UsageError('MAP_ROLE_UNKNOWN', { role, close, known });
}

/** Headings that a map names and these are not. */
export function missingOf(map: ColumnMap, headings: readonly string[]): string[] {
  const found = new Set(headings.map(foldHeading));
  return [...map].flatMap(([role, heading]) =>
    said.includes(role) || found.has(foldHeading(heading)) ? [] : heading,
  );
}

export function mappedLayout(map: ColumnMap, headings: readonly string[]): Layout | undefined {
  if (missingOf(map, headings).length > 0) return undefined;
  return anySheet({ code: 'mapped' }, rolesOf(map));
}

/** Only for the very headings it was saved with: another file may mean other things by them. */
export function findMapping(
  saved: readonly SavedMapping[],
  headings: readonly string[],
): SavedMapping | undefined {
  const text = headingsText(headings);
  return saved.find((mapping) => mapping.headings === text);
}

export function savedLayout(
  saved: readonly SavedMapping[],
  headings: readonly string[],
): Layout | undefined {
  const found = findMapping(saved, headings);
  if (found === undefined || isSupplement(found.map)) return undefined;
  return anySheet({ code: 'mapping', name: found.name }, rolesOf(found.map));
}

/** The line of headings that a map is for; undefined where none has all of them. */
export function headingsFor(
  map: ColumnMap,
  head: readonly CsvRecord[],
): readonly string[] | undefined {
  const lines = head.map(({ cells }) => cells.map(cleanHeading));
  return lines.find((headings) => missingOf(map, headings).length === 0);
}

/** Spelling aside. */
export function headingsText(headings: readonly string[]): string {
  const last = headings.findLastIndex((heading) => heading !== '');
  return headings
    .slice(0, last + 1)
    .map(foldHeading)
    .join('|');
}

function rolesOf(map: ColumnMap): Roles {
  const [countryCode, countryName] = [map.get('country'), map.get('country-name')];
  const [round, day] = [map.get('round'), map.get('day')];
  return {
    places: placesOf(map),
    counts: countsOf(map),
    ...(countryCode && { countryCode }),
    ...(countryName && { countryName }),
    ...(round && { round }),
    ...(day && { day }),
  };
}

/** `place` and `name` are those of the level that `level` says. */
function placesOf(map: ColumnMap): Roles['places'] {
  const own = levelNamed(map.get('level'));
  const columns = placeLevels.map((level) => {
    const [code, name] = level === own ? [map.get('place'), map.get('name')] : [];
    return { level, code: map.get(level) ?? code, name: map.get(`${level}-name`) ?? name };
  });
  return columns
    .filter(({ code, name }) => code !== undefined || name !== undefined)
    .map(({ level, code, name }) => ({ level, ...(code && { code }), ...(name && { name }) }));
}

function countsOf(map: ColumnMap): Roles['counts'] {
  const named = populations.flatMap((population) =>
    (['individuals', 'households'] as const).flatMap((measure) => {
      const heading = map.get(measure === 'households' ? `${population}-hh` : population);
      return heading === undefined ? [] : [{ population, measure, heading }];
    }),
  );
  const heading = map.get('count');
  const population = populationNamed(map.get('population'));
  if (heading === undefined || population === undefined) return named;
  return [...named, { population, measure: measureNamed(map.get('measure')), heading }];
}

function levelNamed(text: string | undefined): Level | undefined {
  return placeLevels.find((level, at) => level === text || String(at + 1) === text);
}

function populationNamed(text: string | undefined): Population | undefined {
  return populations.find((population) => population === text);
}

function measureNamed(text: string | undefined): Measure {
  return measures.find((measure) => measure === text) ?? 'individuals';
}

/** As it is typed. */
export function mapText(map: ColumnMap): string {
  return [...map].map(([role, heading]) => `${role}=${heading}`).join(',');
}

/** `day=COLUMN` alone adds to what is known of the file. */
export function isSupplement(map: ColumnMap): boolean {
  return [...map.keys()].every((role) => role === 'day' || role === 'round');
}

function demandComplete(map: ColumnMap): void {
  if (isSupplement(map)) return;
  const hasPlace = map.has('place') || placeLevels.some((level) => map.has(level));
  if (map.has('place') && levelNamed(map.get('level')) === undefined) {
    throw incomplete('level');
  }
  if (!hasPlace) throw incomplete('place');
  if (map.has('count') && populationNamed(map.get('population')) === undefined) {
    throw incomplete('population');
  }
  if (countsOf(map).length === 0) throw incomplete('count');
}

type Lacking = ErrorValues['MAP_INCOMPLETE']['lacking'];

function incomplete(lacking: Lacking): UsageError {
  return new UsageError('MAP_INCOMPLETE', { lacking, levels: placeLevels });
}
