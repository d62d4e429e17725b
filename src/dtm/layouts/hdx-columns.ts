import type { Level } from '../../domain/dtm.ts';
import type { Columns } from '../../tabular/header.ts';

/** The extract's column sets have changed four times; these are in all of them, or not needed. */
export const hdxColumns = {
  operation: { heading: 'operation', optional: true },
  countryName: { heading: 'admin0Name', also: ['adm0Name'], optional: true },
  countryCode: { heading: 'admin0Pcode', also: ['adm0Pcode'], optional: true },
  regionName: { heading: 'admin1Name', also: ['adm1Name'], optional: true },
  regionCode: { heading: 'admin1Pcode', also: ['adm1Pcode'], optional: true },
  mantikaName: { heading: 'admin2Name', also: ['adm2Name'], optional: true },
  mantikaCode: { heading: 'admin2Pcode', also: ['adm2Pcode'] },
  level: { heading: 'adminLevel', optional: true },
  count: { heading: 'numPresentIdpInd' },
  day: { heading: 'reportingDate' },
  round: { heading: 'roundNumber' },
  assessment: { heading: 'assessmentType', optional: true },
} as const;

export type HdxKey = keyof typeof hdxColumns;
export type HdxColumns = Columns<HdxKey>;

export type HdxLevel = Extract<Level, 'country' | 'region' | 'mantika'>;

/** Coarse to fine: the place in this list is the file's `adminLevel`. */
export const hdxLevels: readonly { level: HdxLevel; name: HdxKey; code: HdxKey }[] = [
  { level: 'country', name: 'countryName', code: 'countryCode' },
  { level: 'region', name: 'regionName', code: 'regionCode' },
  { level: 'mantika', name: 'mantikaName', code: 'mantikaCode' },
];

export const hdxPlaceKeys = hdxLevels.flatMap(({ name, code }) => [name, code]);
