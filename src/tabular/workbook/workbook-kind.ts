import { type Faults, WorkbookFault } from './fault.ts';

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

/** A ZIP archive or an older Office file: nothing that could be text. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipMark) || startsWith(bytes, compoundMark);
}

/** Of the formats that spreadsheet programs write, only .xlsx carries all that is needed here. */
export function refuseOtherWorkbooks(bytes: Uint8Array): void {
  if (startsWith(bytes, compoundMark)) throw refusedCompound(bytes);
  if (!startsWith(bytes, zipMark)) throw refused('none');
  if (holds(bytes, 'xl/workbook.bin')) throw refused('xlsb');
  if (holds(bytes, 'META-INF/manifest.xml')) {
    throw refused('ods');
  }
  if (!holds(bytes, '[Content_Types].xml')) throw refused('zip');
}

function refusedCompound(bytes: Uint8Array): WorkbookFault {
  const isLocked = holds(bytes, wide('EncryptedPackage'));
  return isLocked ? new WorkbookFault('WORKBOOK_ENCRYPTED', {}) : refused('xls');
}

function refused(kind: Faults['WORKBOOK_KIND']['kind']): WorkbookFault {
  return new WorkbookFault('WORKBOOK_KIND', { kind });
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Two bytes a letter, as the names within an older Office file are written. */
function wide(text: string): string {
  return text.replace(/./g, '$&\0');
}

function holds(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text, 0, 'latin1');
}
