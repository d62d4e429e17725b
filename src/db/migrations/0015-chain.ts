/**
 * Each change holds a digest over the one before it, itself and its rows; names and values enter by salted digests
 * of their own, so that what is forgotten can be blanked and the chain still holds. The book remembers the
 * cookie of its schema: where SQLite counts another, someone changed the schema by hand.
 */
export const chain = `
ALTER TABLE book ADD COLUMN schema_cookie INTEGER;
ALTER TABLE change ADD COLUMN actor_salt TEXT;
ALTER TABLE change ADD COLUMN actor_digest TEXT;
ALTER TABLE change ADD COLUMN command_salt TEXT;
ALTER TABLE change ADD COLUMN command_digest TEXT;
ALTER TABLE change ADD COLUMN digest TEXT;
ALTER TABLE change_row ADD COLUMN salt TEXT;
ALTER TABLE change_row ADD COLUMN digest TEXT;
`;
