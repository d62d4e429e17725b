import { register as english } from '../en/register.ts';
import type { Words } from '../words.ts';
import { days } from './days.ts';
import { person } from './person.ts';
import { terms } from './terms.ts';

/** The command that mends a finding is the same in any language. */
export const register: Words['register'] = {
  trouble: (found) => ({ ...english.trouble(found), what: whatIsWrong(found) }),
};

function whatIsWrong(found: Parameters<typeof english.trouble>[0]): string {
  const { id } = found;
  switch (found.check) {
    case 'no_representative':
      return `${id}: لم يُسجَّل ممثل`;
    case 'no_email':
      return `${id}: ليس لأحد هناك بريد إلكتروني`;
    case 'two_chairs':
      return `${id}: ${terms[found.role]}، وهناك رئيس غيره (${terms[found.side]})`;
    case 'not_verified':
      return found.verifiedOn === null
        ? `${id}: ${found.name}: لم يُتحقق من بيانات الاتصال قط، وسُجلت في ${days.day(found.recordedOn)}`
        : `${id}: ${found.name}: آخر تحقق من بيانات الاتصال في ${days.day(found.verifiedOn)}`;
    case 'to_complete':
      return `${id}: ${found.name}: لا يُعرف غير الاسم`;
    case 'name_variants':
      return `${id}: الاسم قريب من اسم ${found.other}: أهما جهة واحدة أم اثنتان؟`;
    case 'maybe_same_person':
      return `${id}: لعل الشخص نفسه هو ${found.other} ${found.name}: ${person.alike(found.alike)}`;
  }
}
