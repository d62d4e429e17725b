/**
 * Open actions in the order of every list of them, with all that lists choose and count by: their first
 * rows are found, and their number counted, in the index alone, over several groups too.
 */
export const openActions = `
DROP INDEX action_open_by_due;
DROP INDEX action_by_status;
CREATE INDEX action_open ON action
  (is_urgent DESC, due_on IS NULL, due_on, id, group_id, visibility, status)
  WHERE status IN ('open', 'in_progress');
CREATE INDEX action_owner_named ON action_owner (action_id, position, organisation_id, owner_group);
DROP INDEX action_owner_by_action;
`;
