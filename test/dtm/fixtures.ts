import { readFileSync } from 'node:fs';
import type { Level } from '../../src/domain/dtm.ts';
import type { Reading, RoundSaid, SeriesFigures } from '../../src/dtm/figures.ts';
import { nationalityReader } from '../../src/dtm/nationalities.ts';
import { parseAliases, parsePlaces } from '../../src/dtm/parse-places.ts';
import { buildGazetteer } from '../../src/dtm/places.ts';
import { type ReadOptions, readDtm } from '../../src/dtm/read-dtm.ts';
import { UserError } from '../../src/errors.ts';
import { findingText } from '../../src/language/en/dtm-findings.ts';
import { bytesSource } from '../../src/tabular/byte-source.ts';
import { reasonsInWords } from '../support/in-words.ts';
import { messageIn } from '../support/message.ts';
import { memorySink } from './memory-sink.ts';

const root = new URL('../../', import.meta.url);

export const places = parsePlaces(readText('data/places.csv'));
export const aliases = parseAliases(readText('data/place-aliases.csv'));
export const gazetteer = buildGazetteer(places, aliases);

export type Figure = { place: string; category: string; line: number; value: number };
/** A reading with its figures beside their series, and what was found in words. */
export type FullReading = Omit<Reading, 'series' | keyof ReturnType<typeof foundIn>> & {
  series: readonly (Omit<SeriesFigures, 'figures'> & { figures: readonly Figure[] })[];
} & ReturnType<typeof foundIn>;

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/dtm/${name}`, root));
}

export async function readBytes(
  bytes: Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<FullReading> {
  const sink = memorySink();
  const reading = await readDtm(bytesSource(bytes), {
    ...{ gazetteer, sink, nationality: nationalityReader([]) },
    ...options,
  });
  const series = reading.series.map(({ figures: count, ...one }) => {
    const figures = sink.figures
      .filter((figure) => one.staged.includes(figure.series))
      .map(({ place, category, line, value }) => ({
        place: reading.places[place]?.code ?? '',
        category: reading.categories[category]?.code ?? '',
        line,
        value,
      }));
    if (figures.length !== count) throw new Error(`${count} figures, ${figures.length} staged`);
    return { ...one, figures };
  });
  return { ...reading, series, ...foundIn(reading) };
}

function foundIn({ problems, skips, warnings, notes }: Reading) {
  return {
    problems: reasonsInWords(problems),
    skips: reasonsInWords(skips),
    warnings: warnings.map(findingText),
    notes: notes.map(findingText),
  };
}

/** A public report of trouble, as a file: `A17`. */
export function readCase(name: string, options: Partial<ReadOptions> = {}): Promise<FullReading> {
  return readBytes(fixture(`cases/${name}.csv`), options);
}

export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

export function readLines(...lines: string[]): Promise<FullReading> {
  return readBytes(new TextEncoder().encode(`${lines.join('\n')}\n`));
}

/** The refusal of a file that cannot be read; anything else than a `UserError` fails the test. */
export async function refusal(reading: Promise<unknown>) {
  const outcome = await reading.catch((error: unknown) => error);
  if (outcome instanceof UserError) {
    const { code, exitCode } = outcome;
    return { code, exitCode, ...messageIn(outcome) };
  }
  throw new Error('the file was not refused', { cause: outcome });
}

/** The one round of a file that holds one. */
export function roundOf({ rounds }: Pick<Reading, 'rounds'>): RoundSaid {
  const [round, ...others] = rounds;
  if (round === undefined || others.length > 0) throw new Error(`${rounds.length} rounds`);
  return round;
}

/** `LY0211 450` for each figure of a series, in the order of the lines. */
export function figuresAt(reading: FullReading, level: Level = 'mantika'): string[] {
  const { figures } = seriesAt(reading, level);
  return figures.map(({ place, value }) => `${place} ${value}`);
}

export function seriesAt({ series }: FullReading, level: Level) {
  const found = series.find((each) => each.level === level);
  if (found === undefined) throw new Error(`no series of level ${level}`);
  return found;
}

/** `5 admin2Pcode LY211` for each problem. */
export function problemsOf({ problems }: Pick<FullReading, 'problems'>): string[] {
  return problems.map(({ line, column, value }) => `${line} ${column} ${value}`);
}

/** Sums over figures: `{ SDN: 12, EGY: 7 }`. */
export function sumsBy(
  { figures }: { figures: readonly Figure[] },
  keyOf: (figure: Figure) => string,
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const figure of figures) {
    const key = keyOf(figure);
    sums[key] = (sums[key] ?? 0) + figure.value;
  }
  return sums;
}
