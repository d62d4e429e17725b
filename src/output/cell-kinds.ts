/**
 * What a cell is decides its direction and its words: a number, telephone, e-mail, reference and id run from
 * left to right in any language, a date and a term are said in the language, and what somebody wrote runs as
 * its first letter does.
 */
export type CellKind = 'number' | 'phone' | 'email' | 'reference' | 'id' | 'date' | 'term' | 'free';

/** By the column's key, one kind for one key in every list; a column of another kind says so itself. */
const kinds: Readonly<Record<string, CellKind>> = {
  ...all('number', 'extensions overdue_days share percent figures rows line round open_actions'),
  ...all('phone', 'phones phone'),
  ...all('email', 'emails email'),
  ...all('reference', 'reference scan sha256 file symbol version'),
  ...all(
    'id',
    'id handle code category_code meeting letter prefix import answers answered_by about',
  ),
  ...all(
    'date',
    'date due first_due raised status_on due_before due_after since until from ended on',
  ),
  ...all(
    'date',
    'verified consent recorded forgotten dated happened_on answered_on answer_by moved_on received',
  ),
  ...all('date', 'drafted circulated adopted superseded'),
  ...all(
    'term',
    'status role side capacity means channel visibility kind language level population',
  ),
  ...all(
    'term',
    'measure breakdown confidence owners direction follow_up reply presence state_word scope',
  ),
};

export function kindOf(column: { key: string; kind?: CellKind; align?: 'right' }): CellKind {
  return column.kind ?? kinds[column.key] ?? (column.align === 'right' ? 'number' : 'free');
}

function all(kind: CellKind, keys: string): Record<string, CellKind> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, kind]));
}
