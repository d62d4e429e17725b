/** A vocabulary as the right-hand side of a CHECK: `('open', 'done')`. */
export function oneOf(words: readonly string[]): string {
  return `(${words.map((word) => `'${word}'`).join(', ')})`;
}
