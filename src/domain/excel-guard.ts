/** What a spreadsheet program would run, also behind blanks or in full-width letters. */
const formula = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;
/** A sign and digits are a figure or a phone number and keep their plus, */
const phone = /^\+?[\d ()-]+$/;
/** but `+218-91` would be calculated. */
const sum = /^[+-].*\d-\d/;
/** What it would show as a day or another number: 3/3/88, 2026-11-05, 12-DEC, 00123, 1E5. */
const converted =
  /^\s*(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,4}[- /]?[a-z]{3,9}(?:[- /]\d{1,4})?|[a-z]{3,9}[- /]?\d{1,4}|[+-]?0\d+|\d{12,}|\d+(?:\.\d+)?e[+-]?\d+|\d+:\d+(?::\d+)?|\d+ \d+\/\d+)\s*$/i;
const month = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** Text that Excel keeps as it is: what would run gets a quote before it, what would turn is a text formula. */
export function guarded(text: string): string {
  if (formula.test(text) && (!phone.test(text) || sum.test(text))) return `'${text}`;
  return turnsInto(text) ? `="${text}"` : text;
}

/** A guarded text as it was. */
export function unguarded(cell: string): string {
  const first = cell.charCodeAt(0);
  if (first === 0x3d) return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
  return first === 0x27 && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function turnsInto(text: string): boolean {
  if (!converted.test(text) || text.includes('"')) return false;
  return !/[a-z]{3}/i.test(text) || month.test(text);
}
