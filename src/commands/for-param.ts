import { audiences } from '../domain/vocabulary.ts';
import { choice, optional } from '../params.ts';

/** For whom a list or paper is made; it then holds nothing kept to a narrower circle. */
export const forParam = optional(
  choice('--for <audience>', 'for whom it is made (default: this office)', audiences),
);
