/** Why something is over, as the program keeps it where nobody gave a reason: by what it was followed. */
export type KeptReason = { how: 'replaced' | 'completed'; by: readonly string[] };

/** `replaced by mlg, mol`: kept in the column where a clerk's own reason stands, and read again from there. */
export function keptReason({ how, by }: KeptReason): string {
  return `${how} by ${by.join(', ')}`;
}

const kept = /^(?<how>replaced|completed) by (?<by>[\w.-]+(?:, [\w.-]+)*)$/;

/** Undefined where it is a clerk's own. */
export function readKeptReason(text: string): KeptReason | undefined {
  const { how, by } = kept.exec(text)?.groups ?? {};
  if (by === undefined) return undefined;
  return { how: how === 'completed' ? 'completed' : 'replaced', by: by.split(', ') };
}
