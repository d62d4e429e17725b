import type { Database } from '../../db/database.ts';
import { organisationById } from '../../db/organisations.ts';
import type { Change } from '../../output/result.ts';

type Said = { done: string; lines?: readonly string[]; next?: readonly string[] };

/** The answer of verbs that change the body itself, whatever groups it sits on. */
export function organisationChange(db: Database, id: number, said: Said): Change {
  const { handle, nameEn, nameAr, acronym, side } = organisationById(db, id);
  return {
    kind: 'change',
    say: [
      `${handle} ${said.done}  ${nameEn}`,
      ...(nameAr === null ? [] : [`  Arabic   ${nameAr}`]),
      ...(said.lines ?? []),
    ],
    records: [{ id: handle, fields: { name: nameEn, name_ar: nameAr, acronym, side } }],
    next: said.next ?? [],
  };
}
