/** The number as it is, by all its digits: a spreadsheet would show 218911000000 as 2.18911E+11. */
export function plainNumber(value: number): string {
  return isWhole(value) ? String(Math.round(value)) : String(Number(value.toPrecision(15)));
}

/** Sums of fractions leave 105.00000000000071 behind, which was 105. */
function isWhole(value: number): boolean {
  const whole = Math.round(value);
  return Number.isSafeInteger(whole) && Math.abs(value - whole) < 1e-9;
}
