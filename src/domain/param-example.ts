/** `--start 10:00`, or the spelling itself where a word of the person's own is wanted. */
export function example(spelling: string): string {
  const [name = '', kind = ''] = spelling.split(/ ?[<>]/).filter((part) => part !== '');
  return kind in forms ? `${name} ${forms[kind]}` : spelling;
}

const forms: Readonly<Record<string, string>> = {
  n: '20',
  total: '787326',
  time: '10:00',
  seconds: '60',
  columns: '100',
};
