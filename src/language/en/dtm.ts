import { inWords } from '../../domain/in-words.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import type { Messages } from '../messages.ts';
import { teachHints } from './unknown-names.ts';

export const dtmErrors = {
  CATEGORY_MAY_BE_TOTAL: ({ heading, category, places }, verb) => ({
    message: `"${category}" in column "${heading}" is the sum of the others beside it, in ${groupedNumber(places)} ${places === 1 ? 'place' : 'places'}: a total must not be added to its parts.`,
    hints: [
      `If it is their total:  ${verb} FILE --total "${category}"`,
      `If it is one of them:  ${verb} FILE --no-total "${category}"`,
    ],
  }),
  COLUMN_FAILS: ({ file, column, reason, rule, failing, examples, codes, unknown }, verb) => {
    const [what, answer] = (rule ?? '').split(':  ');
    const values = examples.filter((value) => value !== '').map((value) => `"${value}"`);
    const such = values.length === 0 ? '' : `, such as ${inWords(values)}`;
    return {
      message: `${what || `"${column}": ${reason}`} (${groupedNumber(failing)} rows${such}). Nothing was stored.`,
      hints: [
        ...teachHints(unknown),
        ...(answer === undefined ? [] : [`Take them as they are:  ${verb} ${file} ${answer}`]),
        ...codes
          .slice(0, 2)
          .map((heading) => `"${heading}" looks like codes:  ${verb} ${file} --map "…=${heading}"`),
        `Every line:  ${verb.replace('import', 'check')} ${file}`,
      ],
    };
  },
  CUMULATIVE_COLUMN: ({ heading }) => ({
    message: `"${heading}" runs up from row to row: each of its numbers holds those before it, so it counts nobody.`,
    hints: [
      'Name the column that counts each day or week by itself:  --map arrivals=HEADING,day=HEADING',
    ],
  }),
  DAY_COLUMN_UNREAD: ({ heading, values, lines }, verb) => ({
    message: `Lines ${inWords(lines.map(String))} differ in "${heading}" alone (${inWords(values)}), which is not read: two counts of the same people must not be added.`,
    hints: [
      `If it says when they were counted:  ${verb} FILE --map "day=${heading}"`,
      `If it says the round:  ${verb} FILE --map "round=${heading}"`,
      `If they are parts of one count:  ${verb} FILE --parts "${heading}"`,
      'Or keep the rows of one of them in the file.',
    ],
  }),
  MAP_HEADING_MISSING: ({ missing, found }, verb) => ({
    message: `The file has no column ${missing.map((heading) => `"${heading}"`).join(', ')}, which --map names.`,
    hints: [
      `Its columns:  ${found.join(', ')}`,
      `See how it would be read:  ${verb.replace('import', 'check')} FILE`,
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
  PERSONAL_DATA: ({ headings, contacts }, verb) => {
    const names = headings.map((heading) => `"${heading}"`).join(', ');
    const [column, looks] = headings.length === 1 ? ['Column', 'looks'] : ['Columns', 'look'];
    const answerable = headings.filter((heading) => !contacts.includes(heading));
    return {
      message: `${column} ${names} ${looks} like personal data, so nothing was read.`,
      hints: [
        'Delete what is about persons or single households, then save the file again.',
        ...answerable
          .slice(0, 3)
          .map((heading) => `If it names nobody:  ${verb} FILE --not-personal "${heading}"`),
      ],
    };
  },
} satisfies Partial<Messages>;
