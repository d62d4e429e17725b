import type { ErrorValues } from '../../errors.ts';
import { type Sentences, sentenceOf } from '../sentences.ts';

type Damage = ErrorValues['WORKBOOK_DAMAGED']['damage'];

/** How a workbook breaks its own rules. */
const damages: Sentences<{ [One in Damage as One['code']]: One }> = {
  CELL_BEYOND_LAST: () => 'a cell lies beyond the last column',
  TEXT_MISSING: ({ place, texts }) => `a cell asks for text ${place} of ${texts}`,
  CONTENTS_MISSING: () => 'its table of contents is missing, as when a download stops early',
  CONTENTS_BROKEN: () => 'its table of contents does not hold together',
  PART_BEYOND_END: () => 'a part lies beyond its end',
  PART_CHANGED: ({ path }) => `${path} is not what was packed (checksum)`,
  PART_MISSING: ({ path }) => `${path} is missing`,
  PART_NOT_UTF8: ({ path }) => `${path} is not UTF-8`,
  PART_PACKED_OTHERWISE: ({ path }) => `${path} is packed in a way that is not used here`,
  PART_TOO_LARGE: ({ path }) => `${path} is larger than it says`,
  PART_UNPACKABLE: ({ path }) => `${path} cannot be unpacked`,
  ROWS_OUT_OF_ORDER: ({ previous, line }) => `after row ${previous} comes row ${line}`,
  SHEET_MISSING: ({ name }) => `the sheet "${name}" is missing`,
  SHEETS_UNLISTED: () => 'it has no list of sheets',
  XML_DOCTYPE: () => 'its XML has a DOCTYPE, which no workbook has',
  XML_ENDLESS: () => 'a piece of its XML has no end',
  XML_STOPS: () => 'its XML stops in the middle',
};

export function damageText(damage: Damage): string {
  return sentenceOf(damages, damage.code, damage);
}

/** What a file is that is no workbook of the kind that is read. */
export const otherWorkbooks: Readonly<Record<ErrorValues['WORKBOOK_KIND']['kind'], string>> = {
  none: 'not a workbook',
  xls: 'a workbook of before 2007 (.xls)',
  xlsb: 'a binary workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  zip: 'a ZIP archive and not a workbook',
};
