/** Why a group is in the book and why it left: the number of groups changed between sources. */
export const groupFacts = `
ALTER TABLE working_group ADD COLUMN end_reason TEXT;
ALTER TABLE working_group ADD COLUMN source TEXT;
ALTER TABLE working_group ADD COLUMN note TEXT;
`;
