import { cleanText } from '../domain/clean-text.ts';
import type { Level } from '../domain/dtm.ts';
import type { Place } from '../domain/place.ts';
import { isUnknownWord } from '../tabular/count.ts';
import { wholeRow } from '../tabular/problem.ts';
import { shortPrefix } from './country-prefix.ts';
import type { Finding } from './finding.ts';
import { type CellFault, cleanCode, isNameText, type PlaceMatch } from './place-cells.ts';
import { createSpellings, type Spelled, type Spellings } from './spellings.ts';
import { storedTextFaults } from './text-to-store.ts';

declare module './finding.ts' {
  interface Findings {
    /** `heading`: the column of the place above, whose code is `above`. */
    CODE_NOT_UNDER: { above: string; heading: string };
    CODES_NOT_UNDER: { heading: string; above: string };
    NAME_FOR_CODE: object;
    NAMES_FOR_CODES: { heading: string };
    NO_FOREIGN_CODE: { name: string };
    NO_FOREIGN_CODES: { heading: string };
    LEVEL_DIFFERS: { elsewhere: Level; here: Level };
  }
}

/** A level of another country's place as a row names it, the country's own aside. */
type ForeignCell = {
  level: Level;
  code: string;
  codeHeading: string;
  name: string;
  nameHeading: string;
};

export type ForeignPlaces = Pick<Spellings, 'settle'> & {
  /** Every place that was named, by the name it has most often, parents before children. */
  named: () => readonly Place[];
  /** `cells` coarse to fine, the last one being the place itself. */
  match: (country: ForeignCountry, cells: readonly ForeignCell[]) => PlaceMatch;
};

/** `name` as the row writes it, or as it is known by where the row has none. */
type ForeignCountry = { code: string; name: string; nameHeading: string };

/**
 * Other countries' places are what the file says they are: code, name and the place above. There is
 * no table to match names against, so a place without a code is refused. `standAlone`: codes are
 * taken as they are, and need not begin with the code of the place above.
 */
export function foreignPlaces(standAlone = false): ForeignPlaces {
  const known = new Map<string, Place>();
  const spellings = createSpellings();
  return {
    named: () =>
      [...known.values()].map((place) => ({
        ...place,
        nameEn: spellings.nameOf(place.code) ?? place.nameEn,
      })),
    settle: spellings.settle,
    match: (country, cells) => {
      const faults = [
        ...storedTextFaults(country.nameHeading, country.name),
        ...cells.flatMap((cell, at) => cellFaults(cell, at, cells, standAlone)),
      ];
      if (faults.length > 0) return { faults, remarks: [] };
      const top = keep(known, countryPlace(country));
      const filled = cells.filter((cell) => statedCode(cell.code) !== '');
      return descend({ known, spellings }, top, filled);
    },
  };
}

type Known = { known: Map<string, Place>; spellings: Spellings };

/** From the country down to the place itself, each level lying in the one before. */
function descend(
  { known, spellings }: Known,
  top: Place,
  cells: readonly ForeignCell[],
): PlaceMatch {
  const chain: Spelled[] = [];
  let place = top;
  for (const cell of cells) {
    place = keep(known, placeOf(cell, top.country, place.code));
    if (place.level !== cell.level) return otherLevel(place, cell);
    const { level, nameHeading: column } = cell;
    const name = plainName(cell.name);
    if (name !== '') chain.push({ code: place.code, level, name, column });
  }
  return { place, chain: spellings.keep(place.code, chain), faults: [], remarks: [] };
}

function keep(known: Map<string, Place>, place: Place): Place {
  const found = known.get(place.code);
  if (found !== undefined) return found;
  known.set(place.code, place);
  return place;
}

function statedCode(text: string): string {
  const code = cleanCode(text);
  return isUnknownWord(code) || code.startsWith('#') ? '' : code;
}

function cellFaults(
  cell: ForeignCell,
  at: number,
  cells: readonly ForeignCell[],
  standAlone: boolean,
): CellFault[] {
  const unfit = [
    ...storedTextFaults(cell.codeHeading, cell.code),
    ...storedTextFaults(cell.nameHeading, cell.name),
  ];
  if (unfit.length > 0) return unfit;
  const code = statedCode(cell.code);
  if (code === '') return at === cells.length - 1 ? [noCode(cell)] : [];
  const above = cells.slice(0, at).findLast((each) => statedCode(each.code) !== '');
  if (isNameText(code) && above === undefined) return [namesAsCodes(cell)];
  if (isNameText(code)) return [];
  if (standAlone || above === undefined || code.startsWith(statedCode(above.code))) return [];
  return [notUnder(cell, code, above)];
}

function notUnder(
  { codeHeading: column }: ForeignCell,
  value: string,
  place: ForeignCell,
): CellFault {
  const [above, heading] = [statedCode(place.code), place.codeHeading];
  const what: Finding = { code: 'CODES_NOT_UNDER', heading: column, above: heading };
  const reason: Finding = { code: 'CODE_NOT_UNDER', above, heading };
  return { column, value, reason, rule: { what, answer: '--codes stand-alone' } };
}

function namesAsCodes({ codeHeading, code }: ForeignCell): CellFault {
  return {
    column: codeHeading,
    value: code.trim(),
    reason: { code: 'NAME_FOR_CODE' },
    rule: { what: { code: 'NAMES_FOR_CODES', heading: codeHeading } },
  };
}

function noCode({ codeHeading, code, name }: ForeignCell): CellFault {
  const column = codeHeading || wholeRow;
  return {
    column,
    value: code.trim(),
    reason: { code: 'NO_FOREIGN_CODE', name: cleanText(name) },
    rule: { what: { code: 'NO_FOREIGN_CODES', heading: column } },
  };
}

function countryPlace({ code, name }: ForeignCountry): Place {
  const nameEn = plainName(name) || code;
  return { code, country: code, level: 'country', nameEn, nameAr: '', parent: null };
}

function placeOf({ level, code, name }: ForeignCell, country: string, parent: string): Place {
  const stated = statedCode(code);
  const nameEn = plainName(name) || stated;
  return {
    // A name in the place of a code tells places apart within their parent only.
    code: isNameText(stated)
      ? `${parent}/${stated}`
      : uniqueCode(shortPrefix(stated, country), country),
    country,
    level,
    nameEn,
    nameAr: '',
    parent,
  };
}

/** Stars point to a footnote; a name has no line break of its own. */
function plainName(name: string): string {
  return cleanText(name)
    .replace(/\s+/g, ' ')
    .replace(/\s*\*+$/, '');
}

/** P-codes begin with their country; DTM's own numbering begins alike everywhere. */
function uniqueCode(code: string, country: string): string {
  const isPcode = /^[A-Z]{2,3}\d/.test(code) && !code.startsWith('DTM');
  return isPcode ? code : `${country}:${code}`;
}

function otherLevel(place: Place, { codeHeading, code, level }: ForeignCell): PlaceMatch {
  const reason: Finding = { code: 'LEVEL_DIFFERS', elsewhere: place.level, here: level };
  return { faults: [{ column: codeHeading, value: code.trim(), reason }], remarks: [] };
}
