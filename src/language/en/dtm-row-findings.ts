import { groupedNumber } from '../../domain/numbers.ts';
import type { Findings } from '../../dtm/finding.ts';
import type { CodedPlace } from '../../dtm/place-cells.ts';
import type { Sentences } from '../sentences.ts';

/** What is found in the rows of a DTM file, and the examples that are given of it. */
export const dtmRowFindings = {
  TEXT_NOT_TEXT: () => 'holds what is not text',
  TEXT_TOO_LONG: ({ letters, most }) =>
    `${groupedNumber(letters)} letters are too many: at most ${groupedNumber(most)}`,

  LETTERS_LOST: () =>
    'names made of question marks: their letters were lost before the file came here',
  NAME_OF_ANOTHER: ({ pcode, name, other }) => `${pcode} is ${name}; this is the name of ${other}`,
  NAME_OF_ANOTHER_HERE: ({ pcode, name, other }) =>
    `${pcode} is ${name} elsewhere in this file; this is the name of ${other}`,
  NOT_WITHIN: (place) => `${placeText(place)} does not lie in it`,
  NAMES_NOT_KNOWN: () => 'names that the place table does not know; the p-code decided',
  CODES_CLEANED: () => 'p-codes with blanks, small letters or invisible characters were cleaned',
  CODES_SHORTENED: () => 'p-codes beginning LBY were read as LY',
  PLACE_OF_LEVEL: ({ name, level, asked }) => `${name} is a ${level}, not a ${asked}`,
  NO_SUCH_CODE: ({ level }) => `no ${level} has this p-code`,
  CODE_LENGTH: ({ level, length, found, likely }) =>
    `a ${level} p-code has ${length} characters, not ${found}${likely === undefined ? '' : `; ${likely}, lost zero?`}`,
  NO_CODE_NOR_NAME: () => 'neither p-code nor name',
  NO_CODE_NAME_LOST: () => 'no p-code, and the name is made of question marks',
  NO_CODE_NAME_UNKNOWN: ({ level }) => `no p-code, and no ${level} has this name`,
  NO_CODE_NAME_OF_SEVERAL: ({ pcodes }) =>
    `no p-code, and the name is that of ${pcodes.join(', ')}`,
  MATCHED_BY_NAME: () => 'places without a p-code were matched by name',
  NAME_NOTED: ({ note }) => `a name is ${note}`,

  CODE_NOT_UNDER: ({ above, heading }) =>
    `its code does not begin with ${above} (${heading}), the place above`,
  CODES_NOT_UNDER: ({ heading, above }) =>
    `"${heading}" holds codes that do not begin with those of "${above}"`,
  NAME_FOR_CODE: () => `looks like a name, and ${codesOnly}`,
  NAMES_FOR_CODES: ({ heading }) =>
    `"${heading}" looks like names, not codes: name the column of codes in --map`,
  NO_FOREIGN_CODE: ({ name }) => `no p-code${name === '' ? '' : ` of "${name}"`}: ${codesOnly}`,
  NO_FOREIGN_CODES: ({ heading }) => `"${heading}" holds no p-code, and ${codesOnly}`,
  LEVEL_DIFFERS: ({ elsewhere, here }) => `a ${elsewhere} elsewhere in this file, a ${here} here`,

  COUNTRY_UNKNOWN: () => 'no country that is known here',
  COUNTRY_NAME_UNKNOWN: () => 'no such country is known here',
  COUNTRY_CODE_WRONG: () => 'not a country code of three letters',
  LEVEL_UNKNOWN: () => 'not an admin level (0, 1 or 2)',
  LEVEL_CONTRADICTED: ({ stated, filled }) => `means ${stated}, but the row names a ${filled}`,
  ROUND_NO_NUMBER: () => 'not a round number',
  ROUND_BLANK: () => 'no round, where other rows say one',
  NATIONALITY_UNKNOWN: () => 'no such nationality is known here',
  OTHER_REGION_UNKNOWN: ({ region }) => `"Other" of a region that is not known: "${region}"`,
  ID_SCIENTIFIC: () => 'scientific notation: the spreadsheet dropped digits of this id',
  MARKED_WRONG: () => 'the publisher marks this row as wrong',

  TOTAL_ROW: ({ label }) => `total row: ${label || '(no label)'}`,
  NO_FIGURE: ({ instead }) => `no figure (${instead.join(', ')})`,
  PEOPLE_BEYOND_ANY: ({ level }) => `a ${level} with more people than any has`,
  PARTS_DIFFER: ({ breakdown, heading }) => `the ${breakdown} columns do not add up to ${heading}`,
  HOUSEHOLDS_EXCEED: ({ households, people }) =>
    `more households (${households}) than individuals (${people})`,
  SEXES_DIFFER: ({ headings, of }) =>
    `${headings.join(' and ')} do not add up to ${of} (they are not stored)`,

  READ_AS: ({ written, pcode }) => `${written} is ${pcode}`,
  NAME_IS: ({ written, ...place }) => `"${written}" is ${placeText(place)}`,
  WRITTEN_FOR: ({ written, ...place }) => `"${written}" for ${placeText(place)}`,
  SUM_FOR: ({ parts, total }) => `${parts.join(' + ')} for ${total}`,
  PEOPLE: ({ count }) => groupedNumber(count),
} satisfies Partial<Sentences<Findings>>;

const codesOnly = 'places of other countries are known by their codes only';

function placeText({ pcode, name }: CodedPlace): string {
  return `${pcode} ${name}`;
}
