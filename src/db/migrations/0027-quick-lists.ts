/**
 * Who leads is read in the index alone, for persons too; actions that lack an Arabic title are few, and
 * found without a look at the others; letters that wait stand in the order of the register.
 */
export const quickLists = `
DROP INDEX action_owner_named;
CREATE INDEX action_owner_named ON action_owner
  (action_id, position, organisation_id, owner_group, person_id);
CREATE INDEX action_untranslated ON action (group_id, id)
  WHERE title_ar IS NULL AND status IN ('open', 'in_progress');
DROP INDEX letter_waiting;
CREATE INDEX letter_waiting ON letter (direction, year, number, bis)
  WHERE wants_answer = 1 AND answered_as_one = 0;
CREATE INDEX letter_scanned ON letter (scan_path) WHERE scan_path IS NOT NULL;
`;
