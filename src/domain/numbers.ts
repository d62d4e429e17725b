/** `787,326`. Never by `Intl` of Libya's locale, which prints 787.326 and reads as a fraction. */
export function groupedNumber(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** A share of a whole in per cent with one digit: `16.1`; null where there is no whole. */
export function sharePercent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}

/** `+3,220`, `-13`, `0`: a plain hyphen, because a spreadsheet reads no other minus. */
export function signedNumber(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '-' : '';
  return sign + groupedNumber(Math.abs(value));
}

/** A change in per cent of what was before, with one digit; null where nothing was before. */
export function changePercent(before: number, now: number): number | null {
  return before === 0 ? null : Math.round(((now - before) / before) * 1000) / 10;
}

/** `+0.5`, `-12.0` */
export function signedPercent(percent: number): string {
  const sign = percent > 0 ? '+' : percent < 0 ? '-' : '';
  return sign + Math.abs(percent).toFixed(1);
}
