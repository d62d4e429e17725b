/** Flags that mean the same or once did; the first that a verb takes is the one meant. */
const kin: readonly (readonly string[])[] = [
  ['--seen-by', '--visibility', '--audience'],
  ['--for', '--audience', '--reader', '--seen-by'],
  ['--like', '--base', '--copy-from', '--from'],
  ['--from', '--since', '--start', '--on', '--date', '--week'],
  ['--until', '--to', '--end', '--till'],
  ['--on', '--date', '--day', '--when', '--since', '--dated', '--raised', '--agreed'],
  ['--due', '--deadline', '--by', '--to', '--date'],
  ['--to', '--due', '--date', '--owner', '--until'],
  ['--owner', '--who', '--assignee', '--assign', '--to', '--member'],
  ['--with', '--member', '--party', '--owner'],
  ['--at', '--meeting'],
  ['--about', '--from', '--letter', '--link', '--decision', '--concerning'],
  ['--letter', '--ref', '--about'],
  ['--title', '--name', '--subject', '--en'],
  ['--name', '--title', '--en'],
  ['--en', '--name', '--name-en'],
  ['--ar', '--name-ar', '--title-ar'],
  ['--note', '--comment', '--text', '--description', '--remark'],
  ['--reason', '--why', '--because', '--note'],
  ['--place', '--where', '--location', '--venue'],
  ['--ref', '--reference', '--number'],
  ['--limit', '--top', '--max', '-n'],
  ['--output', '--out', '--file'],
  ['--overdue', '--late'],
  ['--as-of', '--on', '--date'],
];

/** The flag a verb takes for one that it does not. */
export function kindredFlag(typed: string, taken: readonly string[]): string | undefined {
  const groups = kin.filter((group) => group.includes(typed));
  return groups.flat().find((flag) => flag !== typed && taken.includes(flag));
}
