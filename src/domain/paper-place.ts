/** Papers of an office, as whoever takes the desk over looks for them. */
export const paperKinds = [
  'book',
  'backups',
  'scans',
  'drafts',
  'papers',
  'sign_in',
  'terms',
  'notes',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Where papers of one kind are; null for what is kept in the record book itself. */
export type PaperPlace = { kind: PaperKind; place: string | null; count: number };
