import type { Member } from '../domain/member.ts';
import { addressedName, contactTexts, functionText, type HeldPost } from '../domain/person.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { PrintLanguage } from '../language/print-language.ts';
import type { Column } from '../output/listing.ts';

/** A seat, and one of its people or nobody. */
export type ContactRow = { member: Member; post: HeldPost | undefined };

/** What an audience may read of each person; private fields only with consent, never in public. */
export function contactColumns(audience: Audience): Column<ContactRow>[] {
  const named = (post: HeldPost | undefined) =>
    post !== undefined && (audience !== 'public' || post.person.consentOn !== null);
  return [
    { key: 'handle', value: ({ member }) => member.handle, hidden: true },
    { key: 'status', value: ({ member }) => member.status, hidden: true },
    ...bodyColumns('en'),
    ...bodyColumns('ar'),
    ...personColumns('en', named),
    ...personColumns('ar', named),
    {
      key: 'capacity',
      value: ({ post }) => post?.capacity ?? null,
    },
    reachColumn('email', audience),
    reachColumn('phone', audience),
  ];
}

function bodyColumns(language: PrintLanguage): Column<ContactRow>[] {
  const name = ({ member }: ContactRow) => (language === 'en' ? member.nameEn : member.nameAr);
  return [
    {
      key: `member_${language}`,
      title: ({ columns }) => columns.member_name,
      value: name,
      only: language,
    },
    {
      key: `role_${language}`,
      title: ({ columns }) => columns.role,
      kind: 'term',
      value: ({ member }) => member.role,
      only: language,
    },
  ];
}

function personColumns(
  language: PrintLanguage,
  named: (post: HeldPost | undefined) => boolean,
): Column<ContactRow>[] {
  return [
    {
      key: `name_${language}`,
      title: ({ columns }) => columns.name,
      value: ({ post }) => (post && named(post) ? addressedName(post.person, language) : null),
      only: language,
    },
    {
      key: `function_${language}`,
      title: ({ columns }) => columns.title,
      value: ({ post }) => (post ? functionText(post.person, language) : null),
      only: language,
    },
  ];
}

function reachColumn(kind: 'email' | 'phone', audience: Audience): Column<ContactRow> {
  const value = ({ post }: ContactRow) => {
    if (post === undefined) return [];
    const mayShare = audience !== 'public' && post.person.consentOn !== null;
    return contactTexts(post.person, mayShare ? { kind } : { kind, scope: 'office' });
  };
  return { key: kind, title: ({ columns }) => columns[`${kind}s`], value };
}
