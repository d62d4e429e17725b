import { inWords } from '../../domain/in-words.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { shellWord } from '../../domain/shell-word.ts';
import type { Messages } from '../messages.ts';
import { causeHints, causeText } from './causes.ts';
import { findingText } from './dtm-findings.ts';
import { wayText } from './dtm-words.ts';
import { teachHints } from './unknown-names.ts';

export const dtmErrors = {
  CATEGORY_MAY_BE_TOTAL: ({ heading, category, places }, verb, file) => ({
    message: `"${category}" in column "${heading}" is the sum of the others beside it, in ${groupedNumber(places)} ${places === 1 ? 'place' : 'places'}: a total must not be added to its parts.`,
    hints: [
      `If it is their total:  ${verb} ${file} --total "${category}"`,
      `If it is one of them:  ${verb} ${file} --no-total "${category}"`,
    ],
  }),
  COLUMN_FAILS: ({ cause, codes, isYearShort, unknown }, verb, file) => ({
    message: `${causeText({ ...cause, what: findingText(cause.what) })}. Nothing was stored.`,
    hints: [
      ...teachHints(unknown),
      ...causeHints(cause, codes, `${verb} ${file}`),
      ...(isYearShort
        ? [`State the period yourself:  ${verb} ${file} --from DAY --until DAY`]
        : []),
      `All that was read of it:  ${verb.replace('import', 'check')} ${file}`,
    ],
  }),
  CUMULATIVE_COLUMN: ({ heading }) => ({
    message: `"${heading}" runs up from row to row: each of its numbers holds those before it, so it counts nobody.`,
    hints: [
      'Name the column that counts each day or week by itself:  --map arrivals=HEADING,day=HEADING',
    ],
  }),
  DAY_COLUMN_UNREAD: ({ heading, values, lines, map }, verb, file) => {
    const mapped = map === undefined ? '' : `${map},`;
    return {
      message: `Lines ${inWords(lines.map(String))} differ in "${heading}" alone (${inWords(values)}), which is not read: two counts of the same people must not be added.`,
      hints: [
        `If it says when they were counted:  ${verb} ${file} --map "${mapped}day=${heading}"`,
        `If it says the round:  ${verb} ${file} --map "${mapped}round=${heading}"`,
        `If they are parts of one count:  ${verb} ${file} --parts "${heading}"`,
        'Or keep the rows of one of them in the file.',
      ],
    };
  },
  MAP_HEADING_MISSING: ({ missing, found }, verb, file) => ({
    message: `The file has no column ${missing.map((heading) => `"${heading}"`).join(', ')}, which --map names.`,
    hints: [
      `Its columns:  ${found.join(', ')}`,
      `See how it would be read:  ${verb.replace('import', 'check')} ${file}`,
    ],
  }),
  BREAKDOWN_OF_NATIONALITY: ({ by, nationality }) => ({
    message: `DTM counts by ${wayText(by)} or by nationality: no figures are by ${wayText(by)} of one nationality.`,
    hints: [
      `Of all nationalities:  --by ${by}`,
      `Of this one by place:  --by mantika --nationality ${shellWord(nationality)}`,
    ],
  }),
  PARTS_TOO_FINE: ({ reader, part, place }) => ({
    message: `a paper for ${reader} names no ${part} of a ${place}.`,
    hints: ['Ask by mantika, or for a wider place.', 'For the office itself:  --for office'],
  }),
  POPULATIONS_BY_PLACE: ({ by }) => ({
    message: `all populations stand side by side by place only, not by ${by}.`,
    hints: [
      'Ask by place:  --by mantika',
      `Or of one population:  --population migrants --by ${by}`,
    ],
  }),
  PERSONAL_DATA: ({ headings, contacts }, verb, file) => {
    const names = headings.map((heading) => `"${heading}"`).join(', ');
    const [column, looks] = headings.length === 1 ? ['Column', 'looks'] : ['Columns', 'look'];
    const answerable = headings.filter((heading) => !contacts.includes(heading));
    return {
      message: `${column} ${names} ${looks} like personal data, so nothing was read.`,
      hints: [
        'Delete what is about persons or single households, then save the file again.',
        ...answerable
          .slice(0, 3)
          .map((heading) => `If it names nobody:  ${verb} ${file} --not-personal "${heading}"`),
      ],
    };
  },
} satisfies Partial<Messages>;
