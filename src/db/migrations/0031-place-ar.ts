/** An Arabic invitation names the place in Arabic. */
export const placeAr = `
ALTER TABLE meeting ADD COLUMN place_ar TEXT;
`;
