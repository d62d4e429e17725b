/**
 * The words of a record stand under a number that says its kind and its key, so that the first few of very
 * many are found in the order of the records, and no table is asked whose they are. Filled anew after it.
 */
export const searchByKind = `
INSERT INTO search_words (search_words) VALUES ('delete-all');
DROP TABLE search_record;
`;
