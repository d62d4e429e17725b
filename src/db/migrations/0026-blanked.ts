/**
 * What a forgetting left of the history: `{"rows": [[change, seq, digest], …], "commands": [[change, digest], …]}`,
 * the digests those of the blanked values. Null for one from before it was written down.
 */
export const blanked = `
ALTER TABLE redaction ADD COLUMN blanked TEXT CHECK (json_valid(blanked));
`;
