import type { Audience } from '../domain/vocabulary.ts';
import type { TwoTexts } from './paper-language.ts';

/** What a paper says of its readers. */
export const madeFor: Readonly<Record<Audience, TwoTexts>> = {
  office: { en: 'For the support office', ar: 'لمكتب الدعم' },
  chairs: {
    en: 'For the co-chairs; not for circulation',
    ar: 'للرئاسة المشتركة، غير مخصص للتعميم',
  },
  members: { en: 'For members', ar: 'للأعضاء' },
  public: { en: 'Public', ar: 'للعموم' },
};

/** The part of a file's name that tells one edition from another; the office's own has none. */
export function editionOf(audience: Audience): string[] {
  return audience === 'office' ? [] : [audience];
}
