import { type Level, levels } from '../domain/dtm.ts';
import type { Place, PlaceAlias } from '../domain/place.ts';
import { codeLengths } from './places.ts';

/** Our own `data/places.csv`: no quotes and no commas inside, so a split reads it. */
export function parsePlaces(csvText: string): Place[] {
  return dataLines(csvText).map(([code = '', levelName, nameEn = '', nameAr = '']) => {
    const level = readLevel(code, levelName);
    return { code, country: 'LBY', level, nameEn, nameAr, parent: parentCode(code, level) };
  });
}

/** Our own `data/place-aliases.csv`. */
export function parseAliases(csvText: string): PlaceAlias[] {
  return dataLines(csvText).map(([code = '', alias = '', note]) => ({
    code,
    alias,
    note: note || null,
  }));
}

function dataLines(csvText: string): string[][] {
  const [, ...lines] = csvText.trimEnd().split('\n');
  return lines.map((line) => line.split(','));
}

function readLevel(code: string, name: string | undefined): Level {
  const level = levels.find((each) => each === name);
  if (level !== undefined && codeLengths[level] === code.length) return level;
  throw new Error(`not a place of the gazetteer: ${code} ${name}`);
}

function parentCode(code: string, level: Level): string | null {
  const above = levels[levels.indexOf(level) - 1];
  return above === undefined ? null : code.slice(0, codeLengths[above]);
}
