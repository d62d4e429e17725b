/** Letters that a text may have, by what it is: more would fit no page, no list and no letter. */
const line = 500;
const page = 5000;
/** What the system itself allows of a path. */
const path = 4096;

const pages =
  /^(?:--(?:note|reason|text|text-ar|outcome|question|map|about)|<(?:note|text|outcome)>)/;
const paths = /<(?:file|copy|folder)>/;

/** Of a parameter, by its spelling: `--note <text>` may be a page, `<title>` a line. */
export function mostLetters(spelling: string): number {
  if (paths.test(spelling)) return path;
  return pages.test(spelling) ? page : line;
}

const pageColumns = new Set(['note', 'reason', 'void', 'end_reason']);

/** Of a column of a list, by its heading: a cell holds what could be typed. */
export function mostLettersInCell(heading: string): number {
  if (heading === 'scan') return path;
  return pageColumns.has(heading) ? page : line;
}
