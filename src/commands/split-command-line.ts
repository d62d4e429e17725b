/** A line as a shell would split it: blanks between words, double quotes around texts. */
export function splitCommandLine(line: string): string[] {
  const words = line.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  return words.map((word) => word.replaceAll('"', ''));
}
