/** Stable beside the printed id, so that books of two offices can be merged one day. */
export function newUid(): string {
  return crypto.randomUUID();
}
