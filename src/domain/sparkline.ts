const bars = '▁▂▃▄▅▆▇█';

/** One bar a value, from the least to the most; null is a gap, and a break is drawn as a bar across. */
export function sparkline(values: readonly (number | null | 'break')[]): string {
  const numbers = values.filter((value) => typeof value === 'number');
  const least = Math.min(...numbers);
  const span = Math.max(...numbers) - least;
  return values
    .map((value) => {
      if (value === 'break') return '│';
      if (value === null) return ' ';
      const step = span === 0 ? 0 : Math.round(((value - least) / span) * (bars.length - 1));
      return bars[step];
    })
    .join('');
}
