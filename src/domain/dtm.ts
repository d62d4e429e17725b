import type { IsoDay } from './day.ts';

/** Coarse to fine. Say region, mantika, baladiya, muhalla: "admin 1" means different things to different systems. */
export const levels = ['country', 'region', 'mantika', 'baladiya', 'muhalla'] as const;
export type Level = (typeof levels)[number];

export const populations = ['migrants', 'idps', 'returnees', 'arrivals'] as const;
export type Population = (typeof populations)[number];

/** Arrivals are counted anew in each period, and a correction may be below zero; all others are stocks. */
export function isFlow(population: Population): boolean {
  return population === 'arrivals';
}

/** A flow has no numbered rounds: each of its days is one, 7 January 2024 being 20240107. */
export function dayNumber(day: IsoDay): number {
  return Number(day.replaceAll('-', ''));
}

export function isDayNumber(number: number): boolean {
  return number >= 19_000_101 && number <= 99_991_231;
}

export const measures = ['individuals', 'households'] as const;
export type Measure = (typeof measures)[number];

export const breakdowns = [
  'total',
  'nationality',
  'sex_age',
  'shelter',
  'arrival',
  'permit',
] as const;
export type Breakdown = (typeof breakdowns)[number];

/** `staged` is what undo leaves: stored, seen by no question, not "already imported". */
export const importStates = ['staged', 'active', 'withdrawn'] as const;
export type ImportState = (typeof importStates)[number];

/** How much a published total can be trusted: `checked` was counted in the published file itself. */
export const publishedConfidences = ['checked', 'published', 'secondary', 'weak'] as const;
export type PublishedConfidence = (typeof publishedConfidences)[number];

/** DTM runs one operation in Libya; a question means it unless another is named. */
export const homeOperation = 'Libya Crisis';

/** ISO 3166. */
export const homeCountry = 'LBY';

/** Libya's rounds are baseline assessments, and its own sheets do not say so. */
export const homeAssessment = 'BA';

/** What a question picks exactly one of; figures of two series are never added. */
export type SeriesKey = {
  level: Level;
  population: Population;
  measure: Measure;
  breakdown: Breakdown;
};

export type Round = {
  operation: string;
  number: number;
  assessmentType: string;
  fromOn: IsoDay;
  untilOn: IsoDay;
};

/** The credit line IOM asks for. */
export const dtmSource =
  'Source: International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)';

/** What stands in its place in a book to practise on. */
export const inventedSource = 'Source: invented figures, for practice only';

/** Every printed table of places carries it. */
export const boundarySentence = 'Place names and boundaries imply no official endorsement.';

export function isFinerOrSame(level: Level, than: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(than);
}
