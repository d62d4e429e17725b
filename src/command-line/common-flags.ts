import type { Command } from '../command.ts';
import { askedLanguages } from '../language/print-language.ts';
import type { Params } from '../param.ts';
import { choice, count, day, file, flag, list, optional, short, text } from '../params.ts';

/** Narrower, no id stands beside its title. */
export const leastWidth = 20;

const everywhere = {
  db: optional(file('--db <file>', 'the record book: a file, or a name in the data directory')),
  group: optional(text('--group <code>', 'the group meant, such as mwg (default: the first)')),
  today: optional(day('--today <date>', 'take this day as today', { looking: 'back' })),
  json: flag('--json', 'print JSON'),
  output: optional(short('o', file('--output <file>', 'write there, print only the path'))),
  quiet: short('q', flag('--quiet', 'print only ids; with -o, nothing')),
  noInput: flag('--no-input', 'never ask; fail if something is missing'),
  wait: optional(count('--wait <seconds>', 'how long to wait for another writer (default 5)', 0)),
  color: optional(choice('--color <when>', 'colour', ['auto', 'always', 'never'])),
  width: optional(count('--width <columns>', 'width of the screen', leastWidth)),
  noPager: flag('--no-pager', 'do not stop where an answer is taller than the screen'),
  debug: flag('--debug', 'show where an unexpected error came from'),
};

/** Of what is read, not of what is recorded: a letter has a language of its own. */
const ofAnswers = {
  printedIn: optional(
    choice(
      '--lang <language>',
      'the language printed (default: MWG_LANG, then config lang)',
      askedLanguages,
    ),
  ),
};

const ofLists = {
  csv: flag('--csv', 'print CSV'),
  excel: flag('--excel', 'print CSV for Excel: byte-order mark, formulas neutralised'),
  fields: optional(list('--fields <keys>', 'which columns, in which order')),
  sort: optional(text('--sort <key>', 'sort by a column; -key for the other way round')),
  limit: optional(count('--limit <n>', 'show at most n rows')),
};

const ofWrites = {
  dryRun: flag('--dry-run', 'show what would be recorded; change nothing'),
  yes: short('y', flag('--yes', 'answer yes to a question about this change')),
};

const ofDocuments = {
  csv: ofLists.csv,
  excel: ofLists.excel,
  format: optional(
    choice('--format <format>', 'text by default; docx and xlsx go into a file', [
      'text',
      'md',
      'html',
      'docx',
      'xlsx',
      'csv',
      'json',
    ]),
  ),
};

const all = { ...everywhere, ...ofAnswers, ...ofLists, ...ofWrites, ...ofDocuments };

/** The flags of every verb, declared once; which of them a verb takes follows from what it returns. */
export function commonFlags(command: Pick<Command, 'returns' | 'writes'>): Params {
  return {
    ...(command.returns === 'change' ? {} : ofAnswers),
    ...(command.returns === 'list' ? ofLists : {}),
    ...(command.returns === 'document' ? ofDocuments : {}),
    ...(command.writes ? ofWrites : {}),
    ...everywhere,
  };
}

/** The common flags that may stand before the noun. */
export const rootFlags: Params = all;

/** Every common flag with its type; those that a verb does not take read as not given. */
export const commonParams = all;

/** As `mwg help flags` lists them. */
export const commonFlagGroups: readonly { heading: string; params: Params }[] = [
  { heading: 'EVERYWHERE', params: everywhere },
  { heading: 'OF ANSWERS', params: ofAnswers },
  { heading: 'OF LISTS', params: ofLists },
  { heading: 'OF PAPERS', params: ofDocuments },
  { heading: 'OF CHANGES', params: ofWrites },
];
