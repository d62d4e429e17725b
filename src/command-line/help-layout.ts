export const pageWidth = 80;

/** Names on the left, what they mean on the right. */
export function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(28, Math.max(...rows.map(([left]) => left.length)));
  return rows.flatMap(([left, right]) => {
    const indent = ' '.repeat(width + 4);
    const [first = '', ...more] = wrap(right.split(' '), pageWidth - width - 4);
    const head =
      left.length > width
        ? [`  ${left}`, `${indent}${first}`]
        : [`  ${left.padEnd(width)}  ${first}`];
    return [...head, ...more.map((line) => indent + line)];
  });
}

/** A long one goes on behind a backslash, as a shell takes it. */
export function exampleLines(example: string): string[] {
  // A flag keeps its value beside it.
  const words = example.match(/(?:--[\w-]+ (?!-))?(?:[^\s"]|"[^"]*")+/g) ?? [];
  const wrapped = wrap(words, pageWidth - 8);
  return wrapped.map((line, index) => {
    const start = index === 0 ? '  $ ' : '      ';
    return `${start}${line}${index === wrapped.length - 1 ? '' : ' \\'}`;
  });
}

export function wrap(words: readonly string[], width: number): string[] {
  const wrapped = [''];
  for (const word of words) {
    const line = wrapped.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) wrapped.push(word);
    else wrapped[wrapped.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return wrapped;
}

export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
