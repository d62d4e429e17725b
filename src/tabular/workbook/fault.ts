/** What can be wrong with a workbook, and the values a sentence about it needs. */
export type Faults = {
  /** It breaks its own rules: a download that stopped, or a file made to do harm. */
  WORKBOOK_DAMAGED: { damage: Damage };
  WORKBOOK_KIND: { kind: 'none' | 'xls' | 'xlsb' | 'ods' | 'zip' };
  WORKBOOK_ENCRYPTED: Record<string, never>;
  WORKBOOK_TOO_LARGE: { packed: number; unpacked: number };
  SHEET_TOO_LARGE: { sheet: string; columns: number; rows: number };
  /** A formula whose result was never saved: what it would give is not known here. */
  FORMULA_UNSAVED: { cell: string };
};

type Damages = {
  CELL_BEYOND_LAST: object;
  /** `place`: which of the shared texts a cell asks for. */
  TEXT_MISSING: { place: string; texts: number };
  CONTENTS_MISSING: object;
  CONTENTS_BROKEN: object;
  PART_BEYOND_END: object;
  PART_CHANGED: { path: string };
  PART_MISSING: { path: string };
  PART_NOT_UTF8: { path: string };
  PART_PACKED_OTHERWISE: { path: string };
  PART_TOO_LARGE: { path: string };
  PART_UNPACKABLE: { path: string };
  ROWS_OUT_OF_ORDER: { previous: number; line: number };
  SHEET_MISSING: { name: string };
  SHEETS_UNLISTED: object;
  XML_DOCTYPE: object;
  XML_ENDLESS: object;
  XML_STOPS: object;
};

export type Damage = { [Code in keyof Damages]: { code: Code } & Damages[Code] }[keyof Damages];

export class WorkbookFault<Code extends keyof Faults = keyof Faults> extends Error {
  override name = 'WorkbookFault';
  readonly code: Code;
  readonly values: Faults[Code];

  constructor(code: Code, values: Faults[Code], cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.values = values;
  }
}

export function damaged(damage: Damage, cause?: unknown): WorkbookFault {
  return new WorkbookFault('WORKBOOK_DAMAGED', { damage }, cause);
}
