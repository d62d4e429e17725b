import { type Population, populations } from '../../domain/dtm.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { Needed } from '../../dtm/layouts/layout.ts';
import type { LayoutKind } from '../../dtm/layouts/layout-kind.ts';
import type { ErrorValues } from '../../errors.ts';
import type { Messages } from '../messages.ts';
import { layoutTitle } from './layout-kinds.ts';

/** What a map leaves out, and what to add to it. */
const lackingOf: Readonly<
  Record<ErrorValues['MAP_INCOMPLETE']['lacking'], readonly [string, string]>
> = {
  level: ['does not say the level of place', 'level=muhalla'],
  place: ['names no column of places', 'place=HEADING,level=muhalla'],
  population: ['does not say who is counted', 'population=idps'],
  count: ['names no column of numbers', 'idps=HEADING'],
};

/** How headings name whom they count, in both languages. */
const namesOf: Readonly<Record<Population, RegExp>> = {
  migrants: /migrant|مهاجر/i,
  returnees: /return|عائد/i,
  arrivals: /arriv|وافد/i,
  idps: /idp|displaced|نازح/i,
};

/** Whom its headings name, else as the kind of file that it is nearest to. */
function countedLike(
  headings: readonly string[],
  [nearest]: readonly { kind: LayoutKind }[],
): Population {
  const named = populations.find((who) => headings.some((heading) => namesOf[who].test(heading)));
  if (named !== undefined) return named;
  const code = nearest?.kind.code ?? '';
  if (/muhallas|baladiyas|nationalities/.test(code)) return 'migrants';
  return code.includes('returnees-details') ? 'returnees' : 'idps';
}

/** What is wrong with a file of DTM's, before its rows are read. */
export const dtmReadingErrors = {
  COUNTRY_NOT_SAID: ({ code }, verb, file) => ({
    message: `The file does not say its country, and ${code} is not a code of Libya.`,
    hints: [
      `Say it by its three letters:  ${verb} ${file} --country CODE`,
      'Chad is TCD, Ethiopia ETH, Sudan SDN',
    ],
  }),
  LAYOUT_UNKNOWN: ({ line, looked, found, more, nearest }) => ({
    message: {
      delimiter:
        'Only one column was found, and no known layout has one: is the delimiter , ; | or tab?',
      supplement: `The headings on line ${line} fit no layout that is read here, and --map names neither places nor counts.`,
      layout: `The headings on line ${line} fit no layout that is read here.`,
    }[looked],
    hints: [
      `Say which column means what:  --map place=HEADING,level=baladiya,${countedLike(found, nearest)}=HEADING`,
      'Or export the sheet that has one of these sets of columns.',
    ],
    details: [
      `found on line ${line}: ${found.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      ...nearest.flatMap(({ kind, needs, missing }) => [
        `${layoutTitle(kind)} needs: ${needs.map(neededText).join(', ')}`,
        `  not found: ${missing.map(neededText).join(', ')}`,
      ]),
    ],
  }),
  MAP_INCOMPLETE: ({ lacking, levels }) => {
    const [what, add] = lackingOf[lacking];
    return {
      message: `--map ${what}.`,
      hints: [`Add:  ${add}`, `Levels:  ${levels.join(', ')}, coarse to fine`],
    };
  },
  MAP_ROLE_UNKNOWN: ({ role, close, known }) => ({
    message: `--map knows no meaning "${role}".`,
    hints: [
      ...(close === undefined ? [] : [`Did you mean:  ${close}=HEADING`]),
      `Meanings:  ${known.join(', ')}`,
    ],
  }),
  MAP_UNKNOWN: ({ part, known }) => ({
    message: `--map "${part}" does not begin with a meaning and =.`,
    hints: [`Meanings:  ${known.join(', ')}`],
  }),
  NOT_COMPLETABLE: ({ importId, fileName }) => ({
    message: `these rows are not the rest of ${importRef(importId)} (${fileName}).`,
    hints: ['Correct the whole file instead and import it with --replace.'],
  }),
  SERVICES_SHEET: () => ({
    message:
      'This is the sheet of services by baladiya: it holds percentages and yes or no, and no count of people.',
    hints: ['Import the sheet of IDPs and returnees of the same workbook.'],
  }),
  SUMMARY_SHEET: (_, verb, file) => ({
    message:
      'This is the printed summary, which restates the other sheets: no row of it is imported.',
    hints: [
      `See its control totals:  ${verb.replace(/import$/, 'check')} ${file}`,
      'Import the sheet by muhalla or nationality and compare it:  --expect TOTAL',
    ],
  }),
} satisfies Partial<Messages>;

function neededText(needed: Needed): string {
  return typeof needed === 'string' ? needed : needed.join(' or ');
}
