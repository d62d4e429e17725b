import { searchAlternatives, searchWords } from '../domain/search-fold.ts';
import type { Database } from './database.ts';
import { letterIdSql } from './letter-id-sql.ts';

export type Hit = {
  kind: 'member' | 'person' | 'group' | 'tor' | 'meeting' | 'decision' | 'action' | 'letter';
  id: string;
  found: string;
  title: string;
};

/** Everything a person may remember of a record, folded once and compared word by word. */
const searched = `
  SELECT 'member' AS kind, o.handle AS id, o.name_en AS title,
    concat_ws(' ', o.handle, o.name_en, o.name_ar, o.acronym,
      (SELECT group_concat(concat_ws(' ', name_en, name_ar, acronym), ' ')
         FROM organisation_former_name n WHERE n.organisation_id = o.id),
      (SELECT group_concat(name, ' ') FROM organisation_alias a WHERE a.organisation_id = o.id)) AS found
  FROM organisation o
  UNION ALL
  SELECT 'person', 'P-' || p.id, coalesce(p.name_en, p.name_ar),
    concat_ws(' ', 'P-' || p.id, p.name_en, p.name_ar, p.short_name,
      (SELECT group_concat(name, ' ') FROM person_alias a WHERE a.person_id = p.id),
      (SELECT group_concat(typed || ' ' || key || ' ' || replace(key, '+218', '0'), ' ') FROM person_contact c WHERE c.person_id = p.id))
  FROM person p WHERE p.merged_into_id IS NULL AND p.forgotten_on IS NULL
  UNION ALL
  SELECT 'group', g.code, g.name_en,
    concat_ws(' ', g.code, g.name_en, g.name_ar, g.source, g.note)
  FROM working_group g
  UNION ALL
  SELECT 'tor', 'ToR ' || t.version, g.name_en,
    concat_ws(' ', 'tor terms of reference الاختصاصات', t.version, g.name_en, g.name_ar, t.file_name,
      t.note)
  FROM tor t JOIN working_group g ON g.id = t.group_id
  UNION ALL
  SELECT 'meeting', g.prefix || '-' || m.number, m.title_en,
    concat_ws(' ', g.prefix || '-' || m.number, m.title_en, m.title_ar, m.place, m.note, m.status_reason)
  FROM meeting m JOIN working_group g ON g.id = m.group_id
  UNION ALL
  SELECT 'decision', 'D-' || d.id, coalesce(d.title_en, d.title_ar),
    concat_ws(' ', 'D-' || d.id, d.title_en, d.title_ar)
  FROM decision d
  UNION ALL
  SELECT 'action', 'A-' || a.id, coalesce(a.title_en, a.title_ar),
    concat_ws(' ', 'A-' || a.id, a.title_en, a.title_ar,
      (SELECT group_concat(note, ' ') FROM action_event e WHERE e.action_id = a.id))
  FROM action a
  UNION ALL
  SELECT 'letter', ${letterIdSql}, coalesce(l.subject_en, l.subject_ar),
    concat_ws(' ', ${letterIdSql}, l.reference, l.dated_text, l.hijri_text, l.subject_en, l.subject_ar,
      l.signatory, l.received_by, l.note, l.void_reason,
      (SELECT group_concat(coalesce(o.handle || ' ' || o.name_en, p.name), ' ') FROM letter_part p
        LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.letter_id = l.id),
      (SELECT group_concat(title, ' ') FROM letter_attachment t WHERE t.letter_id = l.id))
  FROM letter l`;

/** Records that hold every word, those that hold them whole first: عمر before عمرو. */
export function search(db: Database, text: string): Hit[] {
  const words = searchWords(text).map(searchAlternatives);
  if (words.length === 0) return [];
  const anyOf = (word: readonly string[], sql: string) => `(${word.map(() => sql).join(' OR ')})`;
  const conditions = words.map((word) => anyOf(word, 'instr(folded, ?) > 0'));
  const whole = words.map((word) =>
    anyOf(word, `instr(' ' || folded || ' ', ' ' || ? || ' ') > 0`),
  );
  return db
    .prepare<string[], Hit>(
      `SELECT kind, id, found, title FROM (SELECT *, search_fold(found) AS folded FROM (${searched}))
       WHERE ${conditions.join(' AND ')} ORDER BY NOT (${whole.join(' AND ')})`,
    )
    .all(...words.flat(), ...words.flat());
}
