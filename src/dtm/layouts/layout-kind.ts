import type { OneOf } from '../../tabular/finding.ts';

/** The kinds of file that are known. Their codes are stored with each import: never renamed. */
export type LayoutKinds = {
  'hdx-api': object;
  'hdx-hapi': object;
  hxl: object;
  'libya-baladiyas': object;
  'libya-idps-details': object;
  'libya-idps-returnees': object;
  'libya-muhallas': object;
  'libya-nationalities': object;
  'libya-returnees-details': object;
  'libya-summary': object;
  mapped: object;
  /** By what the office keeps under a name. */
  mapping: { name: string };
};

export type LayoutKind = OneOf<LayoutKinds>;

/** As it is stored with an import. */
export function layoutKey(kind: LayoutKind): string {
  return kind.code === 'mapping' ? `mapping:${kind.name}` : kind.code;
}
