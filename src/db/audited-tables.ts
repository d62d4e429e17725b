/** Tables whose every row change is journalled, by insert, update and delete triggers. */
export const auditedTables = [
  'working_group',
  'organisation',
  'organisation_alias',
  'organisation_former_name',
  'organisation_successor',
  'seat',
  'seat_role',
  'seat_status',
  'person',
  'person_alias',
  'person_contact',
  'person_function',
  'seat_person',
  'person_distinct',
  'meeting',
  'action',
  'action_owner',
  'action_event',
  'tor',
  'tor_rule',
  'holiday',
  'place_alias',
  'dtm_mapping',
  'dtm_published',
  'dtm_estimate',
  'letter',
  'letter_part',
  'letter_attachment',
  'letter_link',
  'letter_chase',
  'seat_channel',
] as const;

/**
 * Loaded in bulk outside the journal; only their updates are recorded, which is how an import is
 * withdrawn and how undo takes one back.
 */
export const auditedUpdates = ['dtm_round', 'dtm_import'] as const;
