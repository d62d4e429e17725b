/** `1 day`, `2 days`; the plural where it is no bare s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
