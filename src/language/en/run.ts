import { inWords } from '../../domain/in-words.ts';
import { shellWord } from '../../domain/shell-word.ts';
import type { Messages } from '../messages.ts';
import { helpOf } from './help.ts';

/** What the program says round an answer. */
export const run = {
  next: (command: string) => `Next: ${command}`,
  hidden: (columns: readonly string[]) =>
    `Hidden: ${columns.join(', ')}. A wider window shows them, or --fields.`,
  hiddenInCard: (columns: readonly string[]) => `hidden: ${columns.join(', ')}`,
  shown: (rows: number, all: number) => `${rows} of ${all} shown.`,
  undo: (changeId: number) => `Undo: mwg undo ${changeId}`,
  made: (path: string, isDemo: boolean) => `Made ${path}${isDemo ? '  (DEMO DATA)' : ''}`,
  bookHolds: 'It holds Libya’s places and holidays; the feasts that follow the moon are estimates.',
  tryDemo: (path: string) => `Try:  mwg --db ${path} report weekly --today 2018-05-03`,
  firstMember:
    'Next:  mwg member add mfa --name "Ministry of Foreign Affairs" --side government --role chair',
  farDay: (name: string, text: string, day: string) =>
    `Note: ${name} "${text}" is read as ${day}. Write the year where another one is meant.`,
  nextTime: (line: string) => `Next time: ${line}`,
  removed: (path: string) => `removed  ${path}`,
  wouldBeRecorded: 'This would be recorded:',
  dryRun: 'Dry run: nothing was changed.',
};

export const runErrors = {
  DRAFTS_UNWRITABLE: ({ path }) => ({
    message: `no file can be written in ${path}, so nothing was recorded.`,
    hints: ['Name another folder:  --into FOLDER'],
  }),
  CHANGED_MEANWHILE: () => ({
    message: 'someone changed the book while the question stood. Nothing was changed by you.',
    hints: ['Run the command again.'],
  }),
  CANCELLED: () => ({ message: 'Cancelled. Nothing was changed.' }),
  ENVIRONMENT_INVALID: ({ name, value, forms }) => ({
    message: `the variable ${name} is "${value}", which is none of its values.`,
    hints: forms.map((form) => `Such as:  ${name}=${form}`),
  }),
  FIELD_UNKNOWN: ({ key, keys, meant }) => ({
    message: `there is no field "${key}" here.`,
    hints: [
      ...(meant === undefined ? [] : [`Did you mean:  ${meant}`]),
      `Fields:  ${keys.join(', ')}`,
    ],
  }),
  FORMATS_CONFLICT: ({ first, second, command }) => ({
    message: `${first} and ${second} cannot both be printed.`,
    hints: [`Ask for one of them; its flags:  mwg help ${command}`],
  }),
  CARD_OF_TABLES: ({ output, tables }) => ({
    message: `CSV is one table, and there are more: ${inWords(tables.map((heading) => `"${heading}"`))}. Nothing was written.`,
    hints: [
      `For Excel, a sheet each:  -o ${shellWord(workbookOf(output))}`,
      'All of it for scripts:  --json',
    ],
  }),
  FORMAT_NEEDS_FILE: ({ format }) => ({
    message: `--format ${format} is written into a file, and no --output names one.`,
    hints: ['Into a folder, named for its content:  -o out/'],
  }),
  FORMAT_UNKNOWN: ({ output, ending, stem, formats }) => ({
    message: `"${output}" ends in ${ending}, a format that is not written here.`,
    hints: formats.includes('docx')
      ? [
          `For Word:  -o ${stem}.docx`,
          `For Excel:  -o ${stem}.xlsx`,
          `To print, or to make a PDF of:  -o ${stem}.html`,
        ]
      : [`For Excel:  -o ${stem}.xlsx`, `As text:  -o ${stem}.txt`],
  }),
  NOT_AGREED: () => ({ message: 'Nothing was changed.' }),
  NOTHING_TO_EDIT: (_, verb) => ({
    message: 'no flag says what is to be changed.',
    hints: [`Its flags:  ${helpOf(verb)}`],
  }),
  OUTPUT_FAILED: () => ({
    message: 'the answer could not be written: the disk or device it goes to is full or gone.',
    hints: ['Send it to another file:  -o FILE'],
  }),
  RECORDED_NOT_SHOWN: ({ ids }) => ({
    message: `${ids.join(', ')} was recorded, but the answer could not be written.`,
    hints: ['See it:  mwg history', 'Take it back:  mwg undo'],
  }),
  VALUE_MISSING: ({ names, line }) => ({
    message: `${inWords(names)} ${names.length > 1 ? 'are' : 'is'} missing, and there is no terminal to ask on.`,
    hints: [`Write:  ${line}`],
  }),
  YES_NEEDED: ({ command, question }) => ({
    message: `${command} needs a yes, and there is no terminal to ask on: ${question}`,
    hints: ['If you mean it, add:  --yes'],
  }),
} satisfies Partial<Messages>;

/** `late.csv` → `late.xlsx`; into a folder, `out/FILE.xlsx`. */
function workbookOf(output: string): string {
  const stem = output.replace(/\.[^./]*$/, '');
  return `${stem === '' || stem.endsWith('/') ? `${stem}FILE` : stem}.xlsx`;
}
