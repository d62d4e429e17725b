import { type Audience, audiences } from './vocabulary.ts';

/** A record made for `visibility` may stand in a paper for `reader` and for anyone narrower. */
export function maySee(visibility: Audience, reader: Audience): boolean {
  return audiences.indexOf(visibility) >= audiences.indexOf(reader);
}

/** Papers that leave the office and the co-chairs. */
export function isOutside(reader: Audience): boolean {
  return audiences.indexOf(reader) >= audiences.indexOf('members');
}

/** The same rule for a query: the visibilities that a reader may see. */
export function visibilitiesFor(reader: Audience): Audience[] {
  return audiences.filter((visibility) => maySee(visibility, reader));
}
