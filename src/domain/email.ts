import { cleanText } from './clean-text.ts';

export type Email = {
  /** As typed, without what pasting brought along. */
  typed: string;
  /** What tells one mailbox from another: case does not. */
  key: string;
};

const around = /^(?:mailto:|[\s<(["'،؛])+|[\s>)\]"'.,;:،؛]+$/giu;
const shape = /^[^\s@<>()[\],;:"،؛]+@[^\s@.,;]+(?:\.[^\s@.,;]+)+$/u;

/** An address, or what is wrong with it. */
export function readEmail(text: string): Email | { trouble: 'no-address' } {
  const typed = cleanText(text).replace(around, '');
  if (!shape.test(typed)) return { trouble: 'no-address' };
  return { typed, key: typed.normalize('NFKC').toLowerCase() };
}
