/** What is still to come, and what was held between two days, without a look at all that ever was. */
export const meetingsByStatus = `
CREATE INDEX meeting_by_status ON meeting (group_id, status, held_on);
`;
