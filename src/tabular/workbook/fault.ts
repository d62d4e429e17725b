/** What can be wrong with a workbook, and the values a sentence about it needs. */
export type Faults = {
  /** It breaks its own rules: a download that stopped, or a file made to do harm. */
  WORKBOOK_DAMAGED: { what: string };
  WORKBOOK_KIND: { kind: string };
  WORKBOOK_ENCRYPTED: Record<string, never>;
  WORKBOOK_TOO_LARGE: { packed: number; unpacked: number };
  SHEET_TOO_LARGE: { sheet: string; columns: number; rows: number };
  /** A formula whose result was never saved: what it would give is not known here. */
  FORMULA_UNSAVED: { cell: string };
};

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

export function damaged(what: string, cause?: unknown): WorkbookFault {
  return new WorkbookFault('WORKBOOK_DAMAGED', { what }, cause);
}
