import { readFileSync } from 'node:fs';
import type { Reading, SeriesFigures } from '../../src/dtm/figures.ts';
import { parseAliases, parsePlaces } from '../../src/dtm/parse-places.ts';
import { buildGazetteer } from '../../src/dtm/places.ts';
import { type ReadOptions, readDtm } from '../../src/dtm/read-dtm.ts';
import { UserError } from '../../src/errors.ts';

const root = new URL('../../', import.meta.url);

export const places = parsePlaces(readText('data/places.csv'));
export const aliases = parseAliases(readText('data/place-aliases.csv'));
export const gazetteer = buildGazetteer(places, aliases);

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/dtm/${name}`, root));
}

/** A public report of trouble, as a file: `A17`. */
export function readCase(name: string, options: Partial<ReadOptions> = {}): Promise<Reading> {
  return readDtm(fixture(`cases/${name}.csv`), { gazetteer, ...options });
}

export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

export function readLines(...lines: string[]): Promise<Reading> {
  return readDtm(new TextEncoder().encode(`${lines.join('\n')}\n`), { gazetteer });
}

/** The refusal of a file that cannot be read; anything else than a `UserError` fails the test. */
export async function refusal(reading: Promise<unknown>): Promise<UserError> {
  const outcome = await reading.catch((error: unknown) => error);
  if (outcome instanceof UserError) return outcome;
  throw new Error('the file was not refused', { cause: outcome });
}

/** `LY0211 450` for each figure of a series, in the order of the lines. */
export function figuresAt(reading: Reading, level = 'mantika'): string[] {
  const { figures } = seriesAt(reading, level);
  return figures.map(({ place, value }) => `${place} ${value}`);
}

export function seriesAt({ series }: Reading, level: string): SeriesFigures {
  const found = series.find((each) => each.level === level);
  if (found === undefined) throw new Error(`no series of level ${level}`);
  return found;
}

/** `5 admin2Pcode LY211` for each problem. */
export function problemsOf({ problems }: Reading): string[] {
  return problems.map(({ line, column, value }) => `${line} ${column} ${value}`);
}

/** Sums over figures, largest first: `{ SDN: 12, EGY: 7 }` as pairs. */
export function sumsBy(
  { figures }: SeriesFigures,
  keyOf: (figure: SeriesFigures['figures'][number]) => string,
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const figure of figures) {
    const key = keyOf(figure);
    sums[key] = (sums[key] ?? 0) + figure.value;
  }
  return sums;
}
