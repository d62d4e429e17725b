import type { Member } from '../domain/member.ts';
import { contactTexts, functionText, type HeldPost, personName } from '../domain/person.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Column } from '../output/listing.ts';

/** A seat, and one of its people or nobody. */
export type ContactRow = { member: Member; post: HeldPost | undefined };
export type ContactLanguage = 'en' | 'ar' | 'both';

const titles = {
  en: {
    member: 'Member',
    role: 'Role',
    name: 'Name',
    function: 'Function',
    as: 'As',
    email: 'E-mail',
    phone: 'Telephone',
  },
  ar: {
    member: 'الجهة',
    role: 'الصفة',
    name: 'الاسم',
    function: 'الوظيفة',
    as: 'بصفة',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
  },
} as const;

/** What an audience may read of each person; private fields only with consent, never in public. */
export function contactColumns(
  audience: Audience,
  language: ContactLanguage,
  words: (word: string, language: 'en' | 'ar') => string,
): Column<ContactRow>[] {
  const languages = language === 'both' ? (['en', 'ar'] as const) : [language];
  const named = (post: HeldPost | undefined) =>
    post !== undefined && (audience !== 'public' || post.person.consentOn !== null);
  return [
    { key: 'handle', value: ({ member }) => member.handle, hidden: true },
    { key: 'status', value: ({ member }) => member.status, hidden: true },
    ...languages.flatMap((lang) => bodyColumns(lang, words)),
    ...languages.flatMap((lang) => personColumns(lang, named)),
    {
      key: 'capacity',
      title: titles[languages[0] ?? 'en'].as,
      value: ({ post }) => post?.capacity ?? null,
      text: ({ post }) => (post === undefined ? '' : words(post.capacity, languages[0] ?? 'en')),
    },
    reachColumn('email', audience, languages[0] ?? 'en'),
    reachColumn('phone', audience, languages[0] ?? 'en'),
  ];
}

type Words = (word: string, language: 'en' | 'ar') => string;

function bodyColumns(language: 'en' | 'ar', words: Words): Column<ContactRow>[] {
  const name = ({ member }: ContactRow) => (language === 'en' ? member.nameEn : member.nameAr);
  return [
    { key: `member_${language}`, title: titles[language].member, value: name },
    {
      key: `role_${language}`,
      title: titles[language].role,
      value: ({ member }) => member.role,
      text: ({ member }) => words(member.role ?? '', language),
    },
  ];
}

function personColumns(
  language: 'en' | 'ar',
  named: (post: HeldPost | undefined) => boolean,
): Column<ContactRow>[] {
  return [
    {
      key: `name_${language}`,
      title: titles[language].name,
      value: ({ post }) => (post && named(post) ? addressed(post, language) : null),
    },
    {
      key: `function_${language}`,
      title: titles[language].function,
      value: ({ post }) => (post ? functionText(post.person, language) : null),
    },
  ];
}

/** With the honorific of the letter: السيدة هدى المثالي */
function addressed({ person }: HeldPost, language: 'en' | 'ar'): string {
  const honorific = language === 'en' ? person.honorificEn : person.honorificAr;
  const name = personName(person, language);
  return honorific === null || person.forgottenOn !== null ? name : `${honorific} ${name}`;
}

function reachColumn(
  kind: 'email' | 'phone',
  audience: Audience,
  language: 'en' | 'ar',
): Column<ContactRow> {
  const value = ({ post }: ContactRow) => {
    if (post === undefined) return [];
    const mayShare = audience !== 'public' && post.person.consentOn !== null;
    return contactTexts(post.person, mayShare ? { kind } : { kind, scope: 'office' });
  };
  return { key: kind, title: titles[language][kind], value };
}
