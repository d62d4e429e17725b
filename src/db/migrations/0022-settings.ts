/** What the office settles once for the whole book; which names there are is the program's. */
export const settings = `
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  value TEXT NOT NULL CHECK (value <> '')
) STRICT;
`;
