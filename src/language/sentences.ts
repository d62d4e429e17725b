/** Of each code its sentence, which needs the values of that code. */
export type Sentences<Values> = { [Code in keyof Values]: (values: Values[Code]) => string };

export function sentenceOf<Values, Code extends keyof Values>(
  sentences: Sentences<Values>,
  code: Code,
  values: Values[Code],
): string {
  return sentences[code](values);
}
