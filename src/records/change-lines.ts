import { type Text, textIn } from '../language/text.ts';

/** A line under the first. */
export function indented(line: Text): Text {
  return (words) => `  ${textIn(words, line)}`;
}

/** A line under the first that begins with what it is about. */
export function labelledText(label: Text, text: Text): Text {
  return indented((words) => `${textIn(words, label).padEnd(8)} ${textIn(words, text)}`);
}
