import type { Database } from './database.ts';

type Candidate = { value: string; about: string };

const members = `SELECT handle AS value, name_en AS about FROM organisation ORDER BY handle`;
const actions = `SELECT 'A-' || id AS value, coalesce(title_en, title_ar) AS about FROM action
  ORDER BY status NOT IN ('open', 'in_progress'), id DESC`;
const meetings = `SELECT g.prefix || '-' || m.number AS value, m.title_en AS about
  FROM meeting m JOIN working_group g ON g.id = m.group_id ORDER BY m.id DESC`;
const letters = `SELECT upper(direction) || '-' || year || '-' || number AS value,
    coalesce(subject_en, subject_ar) AS about
  FROM letter WHERE bis = 0 ORDER BY id DESC`;
const persons = `SELECT 'P-' || id AS value, coalesce(name_en, name_ar) AS about FROM person
  WHERE merged_into_id IS NULL AND forgotten_on IS NULL ORDER BY id DESC`;
const groups = `SELECT code AS value, name_en AS about FROM working_group ORDER BY id`;
const imports = `SELECT 'I-' || id AS value, file_name AS about FROM dtm_import
  WHERE state <> 'staged' ORDER BY id DESC`;
const versions = `SELECT version AS value, status AS about FROM tor ORDER BY id DESC`;

const papers = `SELECT DISTINCT number || '/' || year AS value, edition || ', ' || week_from AS about
  FROM paper WHERE revision = 0 ORDER BY id DESC`;

/** By what a parameter asks for: `<action>`, `--with <member>`. */
const queries: Readonly<Record<string, readonly string[]>> = {
  action: [actions],
  actions: [actions],
  meeting: [meetings],
  member: [members],
  members: [members],
  party: [members],
  body: [members],
  handle: [members],
  letter: [letters],
  letters: [letters],
  person: [persons],
  people: [persons],
  group: [groups],
  code: [groups],
  import: [imports],
  version: [versions],
  issue: [papers],
  record: [members, meetings, actions, letters, persons, groups],
  records: [members, meetings, actions, letters, persons, groups],
};

const most = 200;

/** Ids and handles with what they stand for, those that begin as typed. */
export function completionsFor(db: Database, kind: string, start: string): Candidate[] {
  return (queries[kind] ?? []).flatMap((query) =>
    db
      .prepare<object, Candidate>(
        `SELECT value, about FROM (${query})
         WHERE upper(substr(value, 1, length(@start))) = upper(@start) LIMIT ${most}`,
      )
      .all({ start }),
  );
}
