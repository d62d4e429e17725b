import { fold } from './fold.ts';
import type { Member } from './member.ts';
import { type Role, sides } from './vocabulary.ts';

const chairs: readonly (Role | null)[] = ['chair', 'co_chair'];

type Ranked = Pick<Member, 'role' | 'side' | 'nameEn' | 'nameAr'> &
  Partial<Pick<Member, 'precedence'>>;

/** The order that was said, then chair, co-chair, sides, and the name in the paper's language, its first word of form aside. */
export function byProtocol(language: 'en' | 'ar'): (a: Ranked, b: Ranked) => number {
  const name = ({ nameEn, nameAr }: Ranked) =>
    protocolName((language === 'ar' ? nameAr : null) ?? nameEn);
  return (a, b) =>
    saidRank(a) - saidRank(b) ||
    roleRank(a) - roleRank(b) ||
    sideRank(a) - sideRank(b) ||
    compare(name(a), name(b));
}

/** Ministries are looked up under "Interior", embassies under their country, الداخلية under د. */
export function protocolName(name: string): string {
  const bare = fold(name)
    .replace(/^(?:the )?(?:ministry|embassy|delegation|municipality) (?:of|for) /, '')
    .replace(/^(?:وزاره|سفاره|بعثه|بلديه) /, '');
  return bare.replace(/^the /, '').replace(/^ال(?=\S{2})/, '');
}

/** Seats whose place was said come first, in that order. */
function saidRank({ precedence }: Ranked): number {
  return precedence ?? Number.MAX_SAFE_INTEGER;
}

function roleRank({ role }: Ranked): number {
  return chairs.includes(role) ? chairs.indexOf(role) : chairs.length;
}

function sideRank({ side }: Ranked): number {
  return sides.indexOf(side);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
