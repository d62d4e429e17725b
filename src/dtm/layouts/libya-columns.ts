import type { ColumnSpecs } from '../../tabular/header.ts';
import type { PlaceColumns } from './sheet-spec.ts';

/** The place columns of DTM Libya's own sheets: two ways to write each heading. */
export const libyaPlaces = {
  regionEn: { heading: 'ADM 1 Geodivision (EN)', also: ['ADM1_Region_EN'], optional: true },
  regionAr: { heading: 'ADM 1 Geodivision (AR)', also: ['ADM1_Region_AR'], optional: true },
  mantikaEn: { heading: 'ADM 2 Mantika-Region (EN)', also: ['ADM2_Mantika_EN'], optional: true },
  mantikaAr: { heading: 'ADM 2 Mantika-Region (AR)', also: ['ADM2_Mantika_AR'], optional: true },
  baladiyaEn: { heading: 'ADM 3 Baladiya-Area (EN)', also: ['ADM3_Baladiya_EN'], optional: true },
  baladiyaAr: { heading: 'ADM 3 Baladiya-Area (AR)', also: ['ADM3_Baladiya_AR'], optional: true },
} as const satisfies ColumnSpecs<string>;

export const libyaMuhallas = {
  ...libyaPlaces,
  muhallaEn: { heading: 'ADM 4 Muhalla (EN)', also: ['ADM4_Muhalla_EN'], optional: true },
  muhallaAr: { heading: 'ADM 4 Muhalla (AR)', also: ['ADM4_Muhalla_AR'], optional: true },
  code: { heading: 'Muhalla P Code', also: ['Muhalla_pcode', 'ADM4_Pcode'] },
} as const satisfies ColumnSpecs<string>;

export type MuhallaKey = keyof typeof libyaMuhallas;

const above = [
  { level: 'region', names: ['regionEn', 'regionAr'] },
  { level: 'mantika', names: ['mantikaEn', 'mantikaAr'] },
] as const;

export const baladiyaColumns = [
  ...above,
  { level: 'baladiya', code: 'code', names: ['baladiyaEn', 'baladiyaAr'] },
] as const;

export const muhallaColumns: readonly PlaceColumns<MuhallaKey>[] = [
  ...above,
  { level: 'baladiya', names: ['baladiyaEn', 'baladiyaAr'] },
  { level: 'muhalla', code: 'code', names: ['muhallaEn', 'muhallaAr'] },
];

export const assessmentRound = {
  heading: 'AssessmentRound',
  also: ['Assessment Round', 'Round', 'RoundNo'],
  optional: true,
} as const;
