import { type Audience, audiences } from './vocabulary.ts';

/** The one rule of who may see what: a paper never prints a record kept to a narrower circle. */
export function canSee(audience: Audience, record: { visibility: Audience }): boolean {
  return audiences.indexOf(record.visibility) >= audiences.indexOf(audience);
}

/** The same rule for a query: the visibilities that an audience may see. */
export function visibilitiesFor(audience: Audience): Audience[] {
  return audiences.filter((visibility) => canSee(audience, { visibility }));
}

/** The office and the chairs also read what is late, missing and owed; others never do. */
export function isInner(audience: Audience): boolean {
  return audience === 'office' || audience === 'chairs';
}
