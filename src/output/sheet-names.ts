const longest = 31;

/** Names as spreadsheets allow them: short, without `[]:*?/\`, and no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const free = freeName(allowed(name), taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function allowed(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\\p{Cc}\uFFFE\uFFFF\s]+/gu, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
    .slice(0, longest);
  // Excel keeps the name for itself.
  return plain === '' || plain.toLowerCase() === 'history' ? `Sheet ${plain}`.trim() : plain;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const candidate = `${name.slice(0, longest - suffix.length)}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
