import type { Finding } from '../domain/register-health.ts';
import { english } from '../language/en/english.ts';
import type { Words } from '../language/words.ts';
import type { Found } from '../office/doctor.ts';
import type { Column } from '../output/listing.ts';

/** What `doctor` finds: of the book and its place, and of the register of members. */
export type AnyFinding = Found | Finding;

export function checkOf(found: AnyFinding): string {
  return 'kind' in found ? found.kind : found.check;
}

type Said = { what: string; mend: string };

function said(found: AnyFinding, { doctor, register }: Words): Said {
  if (!('kind' in found)) return register.trouble(found);
  // The values of a finding are those of its kind: they are made together.
  const of = (table: Words['doctor']['what']) =>
    (table[found.kind] as (values: Found['values']) => string)(found.values);
  return { what: of(doctor.what), mend: of(doctor.mend) };
}

export const findingColumns: readonly Column<AnyFinding>[] = [
  { key: 'check', value: checkOf, text: (found, { doctor }) => doctor.check(checkOf(found)) },
  { key: 'id', value: (found) => ('kind' in found ? null : found.id), hidden: true },
  {
    key: 'trouble',
    value: (found) => said(found, english).what,
    text: (found, words) => said(found, words).what,
    wrap: true,
  },
  {
    key: 'mend',
    value: (found) => said(found, english).mend,
    text: (found, words) => said(found, words).mend,
    drop: 1,
    wrap: true,
  },
];
