import { mostAlike } from '../domain/alike.ts';
import { fold } from '../domain/fold.ts';
import { once } from '../domain/once.ts';
import { furtherNationalities } from './further-nationalities.ts';
import { nationalityTable, otherNames, otherTable, unknownNames } from './nationality-table.ts';

export type NationalityNames = { en: string; ar: string };

/** Keys: `SDN`, `other`, `other:asia`, `unknown`. */
export type Nationality = NationalityNames & { key: string };

type TableRow = Nationality & { names: readonly string[] };

const countries = [...readRows(nationalityTable), ...readRows(furtherNationalities)];
const others = readRows(otherTable);
const unknown: Nationality = { key: 'unknown', en: 'Unknown', ar: 'غير معروف' };

export const nationalities: readonly Nationality[] = [...countries, ...others, unknown].map(
  ({ key, en, ar }) => ({ key, en, ar }),
);

const namesByKey = new Map(nationalities.map(({ key, en, ar }) => [key, { en, ar }]));
/** The key of a nationality as a sheet writes it, in either language; undefined: not known, ask a person. */
export type ReadNationality = (name: string, region?: string) => string | undefined;

const keysByName = once(() => indexNames(countries));
const keysByRegion = once(() => indexNames(others));
const otherFolded = once(() => new Set(otherNames.map(plain)));
const unknownFolded = once(() => new Set(unknownNames.map(plain)));

export function nationalityNames(key: string): NationalityNames | undefined {
  return namesByKey.get(key);
}

/** In English; a key that is not of the table stands for itself. */
export function nationalityName(key: string): string {
  return nationalityNames(key)?.en ?? key;
}

/** With the spellings that the office keeps beside those of the table. */
export function nationalityReader(
  aliases: readonly { code: string; name: string }[],
): ReadNationality {
  const own = new Map(aliases.map(({ code, name }) => [plain(name), code]));
  return (name, region) => own.get(plain(name)) ?? readNationality(name, region);
}

/** What a name that is not known may mean. */
export function nationalitiesLike(name: string): Nationality[] {
  return mostAlike(name, countries, ({ names }) => names.filter((each) => each.length > 3));
}

/** `Other` stands under several regions of one sheet, so it keeps its own. */
function readNationality(name: string, region = ''): string | undefined {
  const folded = plain(name);
  if (unknownFolded().has(folded)) return unknown.key;
  if (!otherFolded().has(folded)) return keysByName().get(folded);
  const place = plain(region);
  return place === '' || otherFolded().has(place) ? 'other' : keysByRegion().get(place);
}

/** Blanks, hyphens, accents and the article aside: `CôtedIvoire` is `Côte d'Ivoire`. */
function plain(name: string): string {
  return fold(name)
    .replaceAll(' ', '')
    .replace(/^ال(?=\p{L}{3})/u, '');
}

function readRows(table: string): TableRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', en = '', ar = '', also = ''] = line.split('|');
      return { key, en, ar, names: [key, en, ar, ...also.split(',')] };
    });
}

function indexNames(rows: readonly TableRow[]): ReadonlyMap<string, string> {
  const pairs = rows.flatMap(({ key, names }) =>
    names.filter((name) => name !== '').map((name): [string, string] => [plain(name), key]),
  );
  return new Map(pairs);
}
