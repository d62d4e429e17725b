import { text } from '../../params.ts';

/** What the verbs of decisions ask in the same words. */
export const whichDecision = text(
  '<decision>',
  'D-12, M-7/1, 12, or part of its words',
  'Which decision?',
);
