import type { Level, Measure, Population } from '../../domain/dtm.ts';
import { DataError } from '../../errors.ts';
import { foldHeading } from '../../tabular/header.ts';
import { anySheet, placeLevels, type Roles } from './any-sheet.ts';
import type { Layout } from './layout.ts';

const roundHeadings = ['Round', 'RoundNo', 'Round Number', 'AssessmentRound'].map(foldHeading);
const dayHeadings = ['Date Reported', 'Reported Date', 'Snapshot Date'].map(foldHeading);

/** A file whose HXL row names a place by code and a count of people. */
export function taggedLayout(
  headings: readonly string[],
  tags: readonly string[],
): Layout | undefined {
  const read = headings.map((heading, at) => ({ heading, tag: readTag(tags[at] ?? '') }));
  const columns = read.filter(({ heading }) => heading !== '');
  const counts = columns.flatMap(({ heading, tag }) => {
    const count = countOf(tag);
    return count === undefined ? [] : [{ ...count, heading }];
  });
  const places = counts.length === 0 ? [] : placesOf(columns);
  if (places.at(-1)?.code === undefined) return undefined;
  refuseTwice(counts);
  const one = (base: string, attribute: string) =>
    columns.find(({ tag }) => tag.base === base && tag.attributes.join() === attribute)?.heading;
  const roles: Roles = {
    places,
    counts,
    ...present('countryCode', one('country', 'code')),
    ...present('countryName', one('country', 'name')),
    ...present('round', byHeading(headings, roundHeadings) ?? one('meta', 'round')),
    ...present('day', byHeading(headings, dayHeadings) ?? one('date', 'reported')),
  };
  return anySheet({ code: 'hxl' }, roles);
}

type Tag = { base: string; attributes: readonly string[] };
type Column = { heading: string; tag: Tag };

function readTag(text: string): Tag {
  const [base = '', ...attributes] = text
    .trim()
    .toLowerCase()
    .split(/\s*\+\s*/);
  return { base: base.replace(/^#/, ''), attributes };
}

function present<Key extends string>(
  key: Key,
  heading: string | undefined,
): { readonly [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  if (heading !== undefined) found[key] = heading;
  return found;
}

function byHeading(headings: readonly string[], known: readonly string[]): string | undefined {
  return headings.find((heading) => known.includes(foldHeading(heading)));
}

const populationWords = new Map<string, Population>([
  ['idp', 'idps'],
  ['idps', 'idps'],
  ['returnee', 'returnees'],
  ['returnees', 'returnees'],
  ['migrant', 'migrants'],
  ['migrants', 'migrants'],
]);
const measureWords = new Map<string, Measure>([
  ['ind', 'individuals'],
  ['hh', 'households'],
]);

/** A tag with any further attribute is a part of the count: men, origin, a year. */
function countOf({ base, attributes }: Tag) {
  if (base !== 'affected') return undefined;
  const [who = '', unit = 'ind', ...more] = attributes;
  const [population, measure] = [populationWords.get(who), measureWords.get(unit)];
  if (population === undefined || measure === undefined || more.length > 0) return undefined;
  return { population, measure };
}

function placesOf(columns: readonly Column[]): Roles['places'] {
  const tagged = placeLevels.map((level, at) => {
    const find = (what: string) =>
      columns.find(({ tag }) => tag.base === `adm${at + 1}` && tag.attributes.join() === what);
    return place(level, find('code')?.heading, find('name')?.heading);
  });
  const finest = tagged.findLastIndex(({ code }) => code !== undefined);
  return fromPairs(tagged, finest, columns)
    .slice(0, finest + 1)
    .filter(({ code, name }) => code !== undefined || name !== undefined);
}

function place(level: Level, code: string | undefined, name: string | undefined) {
  return { level, ...present('code', code), ...present('name', name) };
}

type Places = readonly { level: Level; code?: string; name?: string }[];

/**
 * `Zone` beside `Zone p-code`: where as many such pairs stand before the tagged one as there are
 * levels above it, they are those levels.
 */
function fromPairs(tagged: Places, finest: number, columns: readonly Column[]): Places {
  const named = new Map(columns.map(({ heading }) => [foldHeading(heading), heading]));
  const pairs = columns.flatMap(({ heading }) => {
    const name = named.get(foldHeading(heading).replace(/pcode$/, ''));
    return name === undefined || name === heading ? [] : [{ code: heading, name }];
  });
  if (pairs.findIndex(({ code }) => code === tagged[finest]?.code) !== finest) return tagged;
  return tagged.map((known, at) => ({ ...pairs[at], ...known }));
}

function refuseTwice(counts: Roles['counts']): void {
  for (const { population, measure } of counts) {
    const same = counts.filter(
      (each) => each.population === population && each.measure === measure,
    );
    if (same.length < 2) continue;
    const headings = same.map(({ heading }) => heading);
    throw new DataError('COLUMN_TWICE', { population, measure, headings });
  }
}
