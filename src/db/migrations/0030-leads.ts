/** Whose part is done stands in the index too: who leads an open action is read in it alone. */
export const leads = `
DROP INDEX action_owner_named;
CREATE INDEX action_owner_named ON action_owner
  (action_id, position, organisation_id, owner_group, person_id, done_on);
`;
