import type { Messages } from '../messages.ts';
import { bookErrors } from './book.ts';
import { runErrors } from './run.ts';

/** Every error's sentence; a code without one does not compile. */
export const errors: Messages = {
  ...bookErrors,
  ...runErrors,
};
