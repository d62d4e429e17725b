export { cellRef, writeXlsx } from 'hucre/xlsx';
