/**
 * What a forgetting left of the history: `{"rows": [[change, seq, digest], …], "commands": [[change, digest], …]}`,
 * the digests those of the blanked values; null for one from before it was written down. The drafts that held
 * the name then are files outside the book, and are not journalled.
 */
export const blanked = `
ALTER TABLE redaction ADD COLUMN blanked TEXT CHECK (json_valid(blanked));

CREATE TABLE forgotten_draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  UNIQUE (person_id, path)
) STRICT;
`;
