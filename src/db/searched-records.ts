import { letterIdSql } from './letter-id-sql.ts';

export type SearchedKind =
  | 'member'
  | 'person'
  | 'group'
  | 'tor'
  | 'meeting'
  | 'decision'
  | 'action'
  | 'letter';

export type SearchedRecord = {
  kind: SearchedKind;
  /** In the index, and in what is found: a new kind takes the next number, and none is given twice. */
  rank: number;
  table: string;
  /** How it is called, its title and that in Arabic, who may see it, and all that a person may remember of it. */
  id: string;
  title: string;
  titleAr: string;
  visibility: string;
  found: string;
  /** With the alias `r` for the record itself. */
  from: string;
};

/** Larger than any key of a record. */
const ranksApart = 2 ** 32;

/** The number under which the words of a record stand, as SQL of its key: the kind's rank, and the key. */
export function rowOf({ rank }: SearchedRecord, key: string): string {
  return `${rank * ranksApart} + ${key}`;
}

export function rankOf(row: number): number {
  return Math.floor(row / ranksApart);
}

export function keyOf(row: number): number {
  return row % ranksApart;
}

/** In the order in which they are listed. */
export const searchedRecords: readonly SearchedRecord[] = [
  {
    kind: 'member',
    rank: 1,
    table: 'organisation',
    id: 'r.handle',
    title: 'r.name_en',
    titleAr: 'r.name_ar',
    visibility: "'members'",
    found: `concat_ws(' ', r.handle, r.name_en, r.name_ar, r.acronym,
      (SELECT group_concat(concat_ws(' ', name_en, name_ar, acronym), ' ')
         FROM organisation_former_name n WHERE n.organisation_id = r.id),
      (SELECT group_concat(name, ' ') FROM organisation_alias a WHERE a.organisation_id = r.id))`,
    from: 'organisation r',
  },
  {
    kind: 'person',
    rank: 2,
    table: 'person',
    id: "'P-' || r.id",
    title: 'coalesce(r.name_en, r.name_ar)',
    titleAr: 'r.name_ar',
    visibility: "'office'",
    found: `concat_ws(' ', 'P-' || r.id, r.name_en, r.name_ar, r.short_name,
      (SELECT group_concat(name, ' ') FROM person_alias a WHERE a.person_id = r.id),
      (SELECT group_concat(typed || ' ' || key || ' ' || replace(key, '+218', '0'), ' ')
         FROM person_contact c WHERE c.person_id = r.id))`,
    from: '(SELECT * FROM person WHERE merged_into_id IS NULL AND forgotten_on IS NULL) r',
  },
  {
    kind: 'group',
    rank: 3,
    table: 'working_group',
    id: 'r.code',
    title: 'r.name_en',
    titleAr: 'r.name_ar',
    visibility: "'members'",
    found: "concat_ws(' ', r.code, r.name_en, r.name_ar, r.source, r.note)",
    from: 'working_group r',
  },
  {
    kind: 'tor',
    rank: 4,
    table: 'tor',
    id: "'ToR ' || r.version",
    title: 'g.name_en',
    titleAr: 'g.name_ar',
    visibility: "'members'",
    found: `concat_ws(' ', 'tor terms of reference الاختصاصات', r.version, g.name_en, g.name_ar,
      r.file_name, r.note)`,
    from: 'tor r JOIN working_group g ON g.id = r.group_id',
  },
  {
    kind: 'meeting',
    rank: 5,
    table: 'meeting',
    id: "g.prefix || '-' || r.number",
    title: 'r.title_en',
    titleAr: 'r.title_ar',
    visibility: 'r.visibility',
    found: `concat_ws(' ', g.prefix || '-' || r.number, r.title_en, r.title_ar, r.place, r.place_ar, r.note,
      r.status_reason)`,
    from: 'meeting r JOIN working_group g ON g.id = r.group_id',
  },
  {
    kind: 'decision',
    rank: 6,
    table: 'decision',
    id: "'D-' || r.id",
    title: 'coalesce(r.title_en, r.title_ar)',
    titleAr: 'r.title_ar',
    visibility: 'r.visibility',
    found: "concat_ws(' ', 'D-' || r.id, r.title_en, r.title_ar)",
    from: 'decision r',
  },
  {
    kind: 'action',
    rank: 7,
    table: 'action',
    id: "'A-' || r.id",
    title: 'coalesce(r.title_en, r.title_ar)',
    titleAr: 'r.title_ar',
    visibility: 'r.visibility',
    found: `concat_ws(' ', 'A-' || r.id, r.title_en, r.title_ar,
      (SELECT group_concat(note, ' ') FROM action_event e
         WHERE e.action_id = r.id AND e.kind <> 'edited'))`,
    from: 'action r',
  },
  {
    kind: 'letter',
    rank: 8,
    table: 'letter',
    id: 'r.letter_id',
    title: 'coalesce(r.subject_en, r.subject_ar)',
    titleAr: 'r.subject_ar',
    visibility: 'r.visibility',
    found: `concat_ws(' ', r.letter_id, r.reference, r.dated_text, r.hijri_text,
      r.subject_en, r.subject_ar, r.signatory, r.received_by, r.note, r.void_reason,
      (SELECT group_concat(concat_ws(' ', o.handle, o.name_en, o.name_ar, o.acronym, p.name), ' ')
        FROM letter_part p
        LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.letter_id = r.id),
      (SELECT group_concat(title, ' ') FROM letter_attachment t WHERE t.letter_id = r.id),
      (SELECT group_concat(note, ' ') FROM letter_chase c WHERE c.letter_id = r.id),
      (SELECT group_concat(reference, ' ') FROM letter_forward f WHERE f.letter_id = r.id))`,
    from: `(SELECT l.*, ${letterIdSql} AS letter_id FROM letter l) r`,
  },
];

/** Tables whose words belong to the record that their rows hang on. */
export const wordTables: readonly string[] = [
  'organisation_alias',
  'organisation_former_name',
  'person_alias',
  'person_contact',
  'action_event',
  'letter_part',
  'letter_attachment',
  'letter_chase',
  'letter_forward',
];

/** Records whose words name those of another table, of which the keys are given. */
export const namedBy: readonly { table: string; by: string; keys: string }[] = [
  {
    table: 'letter',
    by: 'organisation',
    keys: `SELECT letter_id FROM letter_part
      WHERE organisation_id IN (SELECT value FROM json_each(?))`,
  },
  {
    table: 'tor',
    by: 'working_group',
    keys: 'SELECT id FROM tor WHERE group_id IN (SELECT value FROM json_each(?))',
  },
  {
    table: 'meeting',
    by: 'working_group',
    keys: 'SELECT id FROM meeting WHERE group_id IN (SELECT value FROM json_each(?))',
  },
];
