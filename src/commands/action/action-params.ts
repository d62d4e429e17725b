import { list, optional, pastDay, text } from '../../params.ts';

/** What the verbs of actions ask in the same words. */
export const whichAction = text('<action>', 'A-127, 127, or part of its title', 'Which action?');
export const whichActions = list(
  '<actions>',
  'A-127, 127, or part of a title; several with commas',
  'Which action?',
);
export const happenedOn = optional(pastDay('--on <date>', 'the day it happened (default: today)'));
export const officeNote = optional(text('--note <text>', 'a note for the office'));
