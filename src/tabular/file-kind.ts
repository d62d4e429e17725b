import { DataError } from '../errors.ts';

const kinds = [
  { name: 'a PDF', starts: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a compressed file', starts: [0x1f, 0x8b] },
  { name: 'an SQLite database', starts: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
];

/** Says what a file is that no encoding could turn into a CSV. */
export function refuseOtherFileKinds(bytes: Uint8Array): void {
  const kind = kinds.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (kind === undefined) return;
  const hint = 'open it in the spreadsheet program and save the one sheet as "CSV UTF-8"';
  throw notCsv(kind.name, hint);
}

/** A download that failed is often a web page under the name of the file. */
export function refuseOtherTextKinds(text: string): void {
  const first = text.trimStart()[0];
  if (first === '<')
    throw notCsv('a web page or XML', 'download it again: this may be an error page');
  if (first === '{' || first === '[') throw notCsv('JSON', 'ask for the CSV of the same data');
}

function notCsv(kind: string, hint: string): DataError {
  return new DataError({
    code: 'NOT_A_CSV',
    message: `The file is ${kind}, not a CSV.`,
    hints: [hint],
  });
}
