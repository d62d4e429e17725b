import type { Level } from '../../domain/dtm.ts';
import type { ColumnSpecs, Columns } from '../../tabular/header.ts';

/** The extract's column sets have changed four times; these are in all of them, or not needed. */
export const apiColumns = {
  operation: { heading: 'operation', optional: true },
  countryName: { heading: 'admin0Name', also: ['adm0Name'], optional: true },
  countryCode: { heading: 'admin0Pcode', also: ['adm0Pcode'], optional: true },
  regionName: { heading: 'admin1Name', also: ['adm1Name'], optional: true },
  regionCode: { heading: 'admin1Pcode', also: ['adm1Pcode'], optional: true },
  mantikaName: { heading: 'admin2Name', also: ['adm2Name'], optional: true },
  mantikaCode: { heading: 'admin2Pcode', also: ['adm2Pcode'], optional: true },
  level: { heading: 'adminLevel', optional: true },
  count: { heading: 'numPresentIdpInd' },
  day: { heading: 'reportingDate' },
  until: { heading: 'reportingDateEnd', optional: true },
  round: { heading: 'roundNumber' },
  assessment: { heading: 'assessmentType', optional: true },
  reason: { heading: 'displacementReason', optional: true },
  males: { heading: 'numberMales', optional: true },
  females: { heading: 'numberFemales', optional: true },
  error: { heading: 'rowError', optional: true },
} as const;

export type HdxKey = keyof typeof apiColumns;
export type HdxColumns = Columns<HdxKey>;

/** The same figures as the Humanitarian API gives them: corrected codes, a period, no names of countries. */
export const hapiColumns: ColumnSpecs<HdxKey> = {
  operation: { heading: 'operation' },
  countryName: { heading: 'location_name', optional: true },
  countryCode: { heading: 'location_code' },
  regionName: { heading: 'admin1_name', optional: true },
  regionCode: { heading: 'admin1_code' },
  mantikaName: { heading: 'admin2_name', optional: true },
  mantikaCode: { heading: 'admin2_code' },
  level: { heading: 'admin_level' },
  count: { heading: 'population' },
  day: { heading: 'reference_period_start' },
  until: { heading: 'reference_period_end' },
  round: { heading: 'reporting_round' },
  assessment: { heading: 'assessment_type' },
  reason: { heading: 'displacement_reason', optional: true },
  males: { heading: 'population_males', optional: true },
  females: { heading: 'population_females', optional: true },
  error: { heading: 'error', optional: true },
};

export type HdxLevel = Extract<Level, 'country' | 'region' | 'mantika'>;

/** Coarse to fine: the place in this list is the file's `adminLevel`. */
export const hdxLevels: readonly { level: HdxLevel; name: HdxKey; code: HdxKey }[] = [
  { level: 'country', name: 'countryName', code: 'countryCode' },
  { level: 'region', name: 'regionName', code: 'regionCode' },
  { level: 'mantika', name: 'mantikaName', code: 'mantikaCode' },
];

export const hdxPlaceKeys: readonly HdxKey[] = [
  ...hdxLevels.flatMap(({ name, code }) => [name, code]),
  'level',
];
