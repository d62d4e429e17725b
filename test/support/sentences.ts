import { lineAt, type SourceFile, withoutComments } from './source-files.ts';

/** Rooms that find and count, and say nothing. */
const wordless = ['domain/dtm-breaks', 'domain/line-list', 'dtm/', 'office/', 'tabular/'];

/** What files write, and the names that they are read by. */
const whatIsRead: readonly string[] = [
  'dtm/category-names.ts',
  'dtm/further-nationalities.ts',
  'dtm/layouts/libya-services.ts',
  'dtm/layouts/libya-sheets.ts',
  'dtm/nationality-table.ts',
  'dtm/part-columns.ts',
  'dtm/totals.ts',
  'office/imports/actions.ts',
  'office/imports/letter-columns.ts',
  'office/imports/meetings.ts',
  'office/imports/member-columns.ts',
  'tabular/count.ts',
];

/** They still name in English what a change says of days, which is English too. */
const notMovedYet: readonly string[] = ['office/told-days.ts', 'office/what-moves.ts'];

/** A string; or a regular expression, whose quotes begin none. */
const literal =
  /(?<=[=(,:&|![]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** Two words side by side, or one between two values. */
const sentence = /[A-Za-z]+[,;:]? (?:[a-z]{2,}|a )|\} [a-z]+ \$\{/;

/** A reading's sentences are the catalogue's: here it gives a code and its values. */
export function sentencesIn(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => wordless.some((room) => path.startsWith(room)))
    .filter(({ path }) => !whatIsRead.includes(path) && !notMovedYet.includes(path))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text).replaceAll(/new Error\(.*/g, '');
      return [...code.matchAll(literal)]
        .filter(([found]) => isSentence(found))
        .map(({ 0: found, index }) => `src/${path}:${lineAt(code, index)} ${found}`);
    });
}

function isSentence(found: string): boolean {
  const isFlag = found.startsWith("'--");
  return (
    !found.startsWith('/') && !isFlag && sentence.test(found.replaceAll(/\$\{[^}]*\}/g, '$${}'))
  );
}
