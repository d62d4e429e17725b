type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only what was given: an edit must not touch what no flag named. */
export function given<T extends object>(values: T): Given<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  // Object.fromEntries forgets the keys; they are those of `values`, some of them left out.
  return Object.fromEntries(entries) as Given<T>;
}
