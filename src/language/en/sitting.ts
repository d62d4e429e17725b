import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

/** What is said to a rapporteur between the lines. */
export const sitting = {
  help: [
    '+iom   eu left   d: TEXT   r: TEXT > mol   a mol: TEXT by 13/12   n: NOTE   item 3: OUTCOME   q   undo   end',
    '+iom   خرج eu   قرار: …   توصية: … > mol   تكليف mol: … حتى 13/12   ملاحظة: …   بند 3: …   النصاب   تراجع   انتهى',
  ],
  which: { message: 'Which meeting?', trouble: () => undefined },
  ended: (meeting: string, lines: number) => `${meeting}: ${plural(lines, 'line')} recorded.`,
  unknown: (text: string) => `not understood: ${text}   (nothing was recorded)`,
  nothingToUndo: 'nothing of this sitting is left to undo.',
};

export const sittingErrors = {
  SITTING_EMPTY: ({ meeting }, verb) => ({
    message: 'there is no line to record.',
    hints: [`Lines from a file:  ${verb} ${meeting} --file NOTES`],
  }),
  SITTING_UNKNOWN: () => ({
    message: 'not understood',
    hints: sitting.help.map((lines) => `Lines that are:  ${lines}`),
  }),
  SITTING_LINES: ({ bad, meeting }, verb) => ({
    message: `${plural(bad.length, 'line')} cannot be recorded, so none was.`,
    details: bad.map(({ line, text, reason }) => `line ${line}, ${text.trim()}: ${reason}`),
    hints: [`Correct them, and run it again:  ${verb} ${meeting} --file NOTES`],
  }),
} satisfies Partial<Messages>;
