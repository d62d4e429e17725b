/** A language that answers are printed in; `both` is one after the other. */
export type PrintLanguage = 'en' | 'ar';
export const askedLanguages = ['en', 'ar', 'both'] as const;
export type AskedLanguage = (typeof askedLanguages)[number];

export function readLanguage(text: string): AskedLanguage | undefined {
  return askedLanguages.find((one) => one === text);
}

export function languagesOf(asked: AskedLanguage): [PrintLanguage, ...PrintLanguage[]] {
  return asked === 'both' ? ['en', 'ar'] : [asked];
}
