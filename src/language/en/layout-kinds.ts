import type { LayoutKind, LayoutKinds } from '../../dtm/layouts/layout-kind.ts';
import { type Sentences, sentenceOf } from '../sentences.ts';

/** What each known kind of DTM file is called. */
const titles: Sentences<LayoutKinds> = {
  'hdx-api': () => 'DTM from API (HDX)',
  'hdx-hapi': () => 'IDPs of the Humanitarian API (HDX HAPI)',
  hxl: () => 'a sheet read by its HXL tags',
  'libya-baladiyas': () => 'DTM Libya migrants by baladiya',
  'libya-idps-details': () => 'DTM Libya IDP details by muhalla',
  'libya-idps-returnees': () => 'DTM Libya IDPs and returnees by muhalla',
  'libya-muhallas': () => 'DTM Libya migrants by muhalla',
  'libya-nationalities': () => 'DTM Libya migrants by nationality',
  'libya-returnees-details': () => 'DTM Libya returnee details by muhalla',
  'libya-summary': () => 'DTM Libya printed summary (control totals only)',
  mapped: () => 'a sheet read by --map',
  mapping: ({ name }) => `a sheet read by the mapping "${name}"`,
};

export function layoutTitle(kind: LayoutKind): string {
  return sentenceOf(titles, kind.code, kind);
}

/** Of a sheet that nobody has chosen yet. */
export function looksLikeText(kind: LayoutKind): string {
  return kind.code === 'libya-summary'
    ? 'a printed summary (control totals only)'
    : layoutTitle(kind);
}
