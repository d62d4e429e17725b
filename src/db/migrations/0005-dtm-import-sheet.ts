/** Several imports may come from one workbook: the sheet tells them apart, NULL for a CSV. */
export const dtmImportSheet = `ALTER TABLE dtm_import ADD COLUMN sheet TEXT`;
