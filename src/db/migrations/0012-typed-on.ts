/**
 * The day on which a change was typed, as the program took it: a paper of a past week is made from
 * the entries of its days. Books of before were kept in Libya, two hours ahead of UTC.
 */
export const typedOn = `
ALTER TABLE change ADD COLUMN typed_on TEXT
  CHECK (typed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
UPDATE change SET typed_on = date(at, '+2 hours');
CREATE INDEX change_by_typed_on ON change (typed_on);
CREATE INDEX action_event_by_day ON action_event (happened_on);
CREATE INDEX action_by_status ON action (group_id, status, status_on);
`;
