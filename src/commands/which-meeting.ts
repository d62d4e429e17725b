import { text } from '../params.ts';

/** What the verbs about a meeting ask in the same words. */
export const whichMeeting = text(
  '<meeting>',
  'M-3, 3, next, last, or part of its title',
  'Which meeting?',
);
