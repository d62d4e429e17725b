/** Narrows the widest column again and again until all fit, none below its floor. */
export function shrinkWidths(
  widths: readonly number[],
  floors: readonly number[],
  room: number,
): number[] {
  const fitted = [...widths];
  for (let excess = sum(fitted) - room; excess > 0; excess -= 1) {
    const widest = widestAbove(floors, fitted);
    if (widest === undefined) break;
    fitted[widest.index] = widest.width - 1;
  }
  return fitted;
}

function widestAbove(floors: readonly number[], widths: readonly number[]) {
  let widest: { index: number; width: number } | undefined;
  for (const [index, width] of widths.entries()) {
    if (width > (floors[index] ?? 0) && width > (widest?.width ?? 0)) widest = { index, width };
  }
  return widest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
