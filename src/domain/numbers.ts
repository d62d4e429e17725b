/** `787,326`. Never by `Intl` of Libya's locale, which prints 787.326 and reads as a fraction. */
export function groupedNumber(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** A share of a whole in per cent with one digit: `16.1`; null where there is no whole. */
export function sharePercent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}
