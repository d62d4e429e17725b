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
    .replace(/^[\s']+|[\s']+$/g, '');
  const short = wholeWords(plain);
  // Excel keeps the name for itself.
  return short === '' || short.toLowerCase() === 'history' ? `Sheet ${short}`.trim() : short;
}

/** As many whole words as there is room for, and no dash behind the last. */
function wholeWords(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  const short = cut.slice(0, end > 0 ? end : longest);
  return short.replace(/[\s'–—,;،؛-]+$/u, '');
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const candidate = `${name.slice(0, longest - suffix.length)}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
