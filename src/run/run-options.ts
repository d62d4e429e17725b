import { type Command, readInput, type Texts } from '../command.ts';
import { commonParams, leastWidth } from '../command-line/common-flags.ts';
import { readDay } from '../domain/date-words.ts';
import type { IsoDay } from '../domain/day.ts';
import { noHolidays } from '../domain/working-week.ts';
import { UsageError } from '../errors.ts';
import { type AskedLanguage, askedLanguages, readLanguage } from '../language/print-language.ts';
import type { Input } from '../param.ts';
import type { World } from '../world.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    FORMATS_CONFLICT: { first: Format; second: Format; command: string };
    FORMAT_NEEDS_FILE: { format: Format };
    FORMAT_UNKNOWN: { output: string; ending: string; stem: string; formats: readonly string[] };
    ENVIRONMENT_INVALID: { name: string; value: string; forms: readonly string[] };
  }
}

export type Format =
  | 'table'
  | 'csv'
  | 'excel'
  | 'json'
  | 'text'
  | 'md'
  | 'html'
  | 'docx'
  | 'xlsx'
  | 'tsv';

export type RunOptions = Omit<
  Input<typeof commonParams>,
  'today' | 'wait' | 'format' | 'printedIn'
> & {
  today: IsoDay;
  /** Seconds. */
  wait: number;
  format: Format;
  lang: AskedLanguage;
  /** A flag or a variable said so: the book's own language comes after it. */
  isLangAsked: boolean;
  /** The verb's own name, which a list that becomes a paper is headed by. */
  command: string;
  /** What MWG_WIDTH says of the screen; `--width` holds in a pipe too. */
  terminalWidth: number | undefined;
};

/** The common flags and the environment, settled in one place: flag › variable › default. */
export function readOptions(command: Command, texts: Texts, world: World): RunOptions {
  const now = world.today();
  const options = readInput(commonParams, texts, { today: now, calendar: noHolidays });
  return {
    ...options,
    today: options.today?.day ?? environmentToday(world, now) ?? now,
    output: options.output === '-' ? undefined : options.output,
    group: options.group ?? (world.env.MWG_GROUP || undefined),
    noInput: options.noInput || isSet(world.env.MWG_NO_INPUT),
    dryRun: options.dryRun || (command.needsBook && command.isRehearsal === true),
    terminalWidth: environmentWidth(world),
    format: format(command, options),
    command: command.name,
    ...language(command, options.printedIn, world),
    wait: options.wait ?? 5,
  };
}

/** `MWG_NO_INPUT=0` is as good as none. */
function isSet(value = ''): boolean {
  return !['', '0', 'no', 'false', 'off'].includes(value.toLowerCase());
}

function environmentWidth({ env }: World): number | undefined {
  const given = env.MWG_WIDTH;
  if (!given) return undefined;
  const width = Number(given);
  if (Number.isInteger(width) && width >= leastWidth) return width;
  throw new UsageError('ENVIRONMENT_INVALID', { name: 'MWG_WIDTH', value: given, forms: ['80'] });
}

type Language = Pick<RunOptions, 'lang' | 'isLangAsked'>;

/** What a change says is English. */
function language(
  { language: own, returns }: Command,
  flag: AskedLanguage | undefined,
  { env }: World,
): Language {
  if (returns === 'change') return { lang: 'en', isLangAsked: true };
  const asked = flag ?? environmentLanguage(env.MWG_LANG);
  return { lang: asked ?? own ?? 'en', isLangAsked: asked !== undefined };
}

function environmentLanguage(given: string | undefined): AskedLanguage | undefined {
  if (!given) return undefined;
  const asked = readLanguage(given.toLowerCase());
  if (asked !== undefined) return asked;
  throw new UsageError('ENVIRONMENT_INVALID', {
    name: 'MWG_LANG',
    value: given,
    forms: askedLanguages,
  });
}

/** The book's own language, where neither a flag nor the variable says one. */
export function inLanguageOf(book: string | undefined, options: RunOptions): RunOptions {
  return { ...options, lang: readLanguage(book ?? '') ?? options.lang };
}

function environmentToday(world: World, now: IsoDay): IsoDay | undefined {
  const given = world.env.MWG_TODAY;
  if (!given) return undefined;
  const reading = { today: now, calendar: noHolidays, looking: 'back', flag: 'MWG_TODAY' } as const;
  return readDay(given, reading).day ?? undefined;
}

function format(command: Command, options: Input<typeof commonParams>): Format {
  if (options.output !== undefined) demandWritten(options.output, command);
  const asked = new Set<Format>();
  if (options.json) asked.add('json');
  if (options.excel) asked.add('excel');
  else if (options.csv) asked.add('csv');
  if (options.format) asked.add(options.format);
  const [first = unasked(command, options.output), second] = asked;
  const isBytes = first === 'docx' || first === 'xlsx';
  if (isBytes && options.output === undefined) throw needsFile(first);
  if (second === undefined) return first;
  throw new UsageError('FORMATS_CONFLICT', { first, second, command: command.name });
}

const ofTables = ['csv', 'tsv', 'json', 'xlsx'] as const;
const ofPapers = ['md', 'html', 'docx'] as const;
type Written = (typeof ofTables)[number] | (typeof ofPapers)[number];

/** `-o late.csv` asks for CSV by its name. What a change says has no such form. */
function formatsOf({ returns }: Command): readonly Written[] {
  return returns === 'change' || returns === 'answer' ? ofTables : [...ofTables, ...ofPapers];
}

function unasked(command: Command, output: string | undefined): Format {
  const ending = /\.([^./]+)$/.exec(output ?? '')?.[1]?.toLowerCase();
  const named = formatsOf(command).find((one) => one === ending);
  return named ?? (command.returns === 'document' ? 'text' : 'table');
}

/** Text under such a name would open in no program. */
const notText = /\.(?:pdf|docm?|odt|rtf|xls|ods|pptx?|docx|html?|md|markdown)$/i;

function demandWritten(output: string, command: Command): void {
  const [ending] = notText.exec(output) ?? [];
  const formats = formatsOf(command);
  if (ending === undefined || formats.some((one) => `.${one}` === ending.toLowerCase())) return;
  const stem = output.slice(0, -ending.length);
  throw new UsageError('FORMAT_UNKNOWN', { output, ending: ending.toLowerCase(), stem, formats });
}

/** Bytes on a screen or in a pipe help nobody. */
function needsFile(format: Format): UsageError {
  return new UsageError('FORMAT_NEEDS_FILE', { format });
}
