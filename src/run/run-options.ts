import { type Command, readInput, type Texts } from '../command.ts';
import { commonParams, leastWidth } from '../command-line/common-flags.ts';
import { readDay } from '../domain/date-words.ts';
import type { IsoDay } from '../domain/day.ts';
import { noHolidays } from '../domain/working-week.ts';
import { UsageError } from '../errors.ts';
import { type AskedLanguage, askedLanguages } from '../language/print-language.ts';
import type { Input } from '../param.ts';
import type { World } from '../world.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    FORMATS_CONFLICT: { first: Format; second: Format; command: string };
    FORMAT_NEEDS_FILE: { format: Format };
    ENVIRONMENT_INVALID: { name: string; value: string; forms: readonly string[] };
  }
}

export type Format = 'table' | 'csv' | 'excel' | 'json' | 'text' | 'md' | 'html' | 'docx' | 'xlsx';

export type RunOptions = Omit<
  Input<typeof commonParams>,
  'today' | 'wait' | 'format' | 'printedIn'
> & {
  today: IsoDay;
  /** Seconds. */
  wait: number;
  format: Format;
  lang: AskedLanguage;
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
    terminalWidth: environmentWidth(world),
    format: format(command, options),
    lang: options.printedIn ?? language(command, world),
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

function language({ language: own, returns }: Command, { env }: World): AskedLanguage {
  if (returns === 'change') return 'en';
  if (!env.MWG_LANG) return own ?? 'en';
  const asked = askedLanguages.find((one) => one === env.MWG_LANG?.toLowerCase());
  if (asked !== undefined) return asked;
  throw new UsageError('ENVIRONMENT_INVALID', {
    name: 'MWG_LANG',
    value: env.MWG_LANG,
    forms: askedLanguages,
  });
}

function environmentToday(world: World, now: IsoDay): IsoDay | undefined {
  const given = world.env.MWG_TODAY;
  if (!given) return undefined;
  const reading = { today: now, calendar: noHolidays, looking: 'back', flag: 'MWG_TODAY' } as const;
  return readDay(given, reading).day ?? undefined;
}

function format(command: Command, options: Input<typeof commonParams>): Format {
  if (options.output !== undefined) demandWritten(options.output, command.returns);
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

const ofTables = ['csv', 'json', 'xlsx'] as const;
const ofPapers = ['md', 'html', 'docx'] as const;

/** `-o late.csv` asks for CSV by its name; a table has no Markdown, HTML or DOCX. */
function unasked(command: Command, output: string | undefined): Format {
  const isDocument = command.returns === 'document';
  const formats = isDocument ? [...ofTables, ...ofPapers] : ofTables;
  const named = formats.find((one) => output?.toLowerCase().endsWith(`.${one}`));
  if (named !== undefined) return named;
  return isDocument ? 'text' : 'table';
}

/** Text under such a name would open in no program. */
const notWritten = /\.(?:pdf|docm?|odt|rtf|xls|ods|pptx?)$/i;

function demandWritten(output: string, returns: Command['returns']): void {
  const [ending] = notWritten.exec(output) ?? [];
  if (ending === undefined) return;
  const stem = output.slice(0, -ending.length);
  throw new UsageError({
    code: 'FORMAT_UNKNOWN',
    message: `"${output}" ends in ${ending.toLowerCase()}, a format that is not written here.`,
    hints:
      returns === 'document'
        ? [`For Word:  -o ${stem}.docx`, `To print, or to make a PDF of:  -o ${stem}.html`]
        : [`For Excel:  -o ${stem}.xlsx`],
  });
}

/** Bytes on a screen or in a pipe help nobody. */
function needsFile(format: Format): UsageError {
  return new UsageError('FORMAT_NEEDS_FILE', { format });
}
