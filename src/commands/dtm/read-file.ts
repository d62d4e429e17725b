import type { FileOnDisk, Outside } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import type { Content } from '../../db/dtm-imports.ts';
import { listMappings } from '../../db/dtm-mappings.ts';
import { openStaging } from '../../db/dtm-staging.ts';
import { listPlaceAliases, listPlaces } from '../../db/places.ts';
import type { IsoDay } from '../../domain/day.ts';
import { populations } from '../../domain/dtm.ts';
import type { FileAnswers } from '../../domain/file-answers.ts';
import { given } from '../../domain/given.ts';
import type { Reading } from '../../dtm/figures.ts';
import { placeLevels } from '../../dtm/layouts/any-sheet.ts';
import { keptMap, readMap } from '../../dtm/layouts/mapping.ts';
import { buildGazetteer } from '../../dtm/places.ts';
import { type ReadOptions, readDtm } from '../../dtm/read-dtm.ts';
import { DataError, UsageError } from '../../errors.ts';
import { nationalityReaderOf } from '../../office/nationalities.ts';
import { choice, optional, text, texts } from '../../params.ts';
import { sheetOf } from '../../tabular/source.ts';
import { tableParams } from '../list-params.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    COUNTRY_UNKNOWN: { text: string };
    FILE_CHANGED: { file: string };
  }
}

/** What a person may be asked about a file of figures, each to be said beforehand. */
export const answerParams = {
  country: optional(text('--country <code>', 'three letters, where the file does not say it: ETH')),
  codes: optional(
    choice('--codes <how>', 'codes of places that do not begin with the code above', [
      'stand-alone',
    ]),
  ),
  total: optional(
    texts('--total <category>', 'a category that is the total of the others beside it'),
  ),
  noTotal: optional(texts('--no-total <category>', 'a category that is none, though it looks so')),
  parts: optional(
    texts('--parts <heading>', 'a column whose rows are parts of one count, and are added'),
  ),
  notPersonal: optional(
    texts('--not-personal <heading>', 'a column that looks personal and names nobody'),
  ),
};

/** What a column may mean. */
const roleWords = [
  'place, name and level=LEVEL; or LEVEL, LEVEL-name',
  `LEVEL is ${placeLevels.join(', ')}`,
  `people: ${populations.join(', ')}, with -hh households; or count, population=, measure=`,
  'round, day, country, country-name',
].join('; ');

/** How a file of figures is to be read: the same flags for import and check. */
export const readingParams = {
  ...tableParams,
  map: optional(text('--map <columns>', `which heading means what: ${roleWords}`)),
  ...answerParams,
};

export type Answered = {
  dayOrder?: 'day-first' | 'month-first' | undefined;
  country: string | undefined;
  codes: 'stand-alone' | undefined;
  total: readonly string[] | undefined;
  noTotal: readonly string[] | undefined;
  parts: readonly string[] | undefined;
  notPersonal: readonly string[] | undefined;
};

type Input = Answered & {
  file: string;
  sheet: string | undefined;
  encoding: string | undefined;
  map: string | undefined;
  from?: { day: IsoDay } | undefined;
  until?: { day: IsoDay } | undefined;
};

/** The whole file read, its figures staged beside the book; the book itself is not touched. */
export async function readFile(
  input: Input,
  outside: Outside,
  db: Database,
  file: FileOnDisk,
): Promise<Reading> {
  const staging = openStaging(db);
  const progress = await progressOf(input.file, file, outside);
  try {
    const { encoding, map, sheet } = input;
    return await readDtm(file, {
      gazetteer: buildGazetteer(listPlaces(db), listPlaceAliases(db)),
      nationality: nationalityReaderOf(db),
      sink: staging,
      savedMappings: listMappings(db).map((saved) => ({ ...saved, map: keptMap(saved.map) })),
      isPeriodStated: input.from !== undefined && input.until !== undefined,
      answers: answersOf(input),
      onProgress: progress.at,
      ...given({ encoding, sheet }),
      ...(map !== undefined && { map: readMap(map) }),
    } satisfies ReadOptions);
  } catch (error) {
    staging.discard();
    throw error;
  } finally {
    progress.end();
  }
}

/** Only what was said. */
export function answersOf(input: Answered): FileAnswers {
  const { dayOrder, codes, total, noTotal, parts, notPersonal } = input;
  const country = input.country === undefined ? undefined : countryCode(input.country);
  return given({ country, dayOrder, codes, total, noTotal, parts, notPersonal });
}

/** What makes a table the same one: all bytes, and of a workbook the sheet. */
export async function contentOf(file: FileOnDisk, sheet: string | undefined): Promise<Content> {
  return { sha256: await fingerprint(file), sheet: (await sheetOf(file, sheet)) ?? null };
}

/** A file may be written to while it is read: the fingerprint must be that of what was stored. */
export async function demandSame(file: FileOnDisk, sha256: string, path: string): Promise<void> {
  if ((await fingerprint(file)) === sha256) return;
  throw new DataError('FILE_CHANGED', { file: path });
}

async function fingerprint({ chunks }: FileOnDisk): Promise<string> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  for (const chunk of chunks()) hash.update(chunk);
  return hash.digest('hex');
}

/** Below this a file is read before a person could look up. */
const longFile = 4_000_000;

async function progressOf(path: string, { size }: FileOnDisk, outside: Outside) {
  if (size < longFile) return { at: () => {}, end: () => {} };
  const { at, end } = await outside.watchProgress(`reading ${path}`);
  return { at: (bytes: number) => at(bytes / size), end };
}

function countryCode(text: string): string {
  const code = text.toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return code;
  throw new UsageError('COUNTRY_UNKNOWN', { text });
}
