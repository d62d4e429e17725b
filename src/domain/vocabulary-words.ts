import { fold } from './fold.ts';
import { type Capacity, capacities, type Role, roles, type Side, sides } from './vocabulary.ts';

/** First how papers print a word; the rest is how people write it in their own lists. */
type Spellings = { en: readonly [string, ...string[]]; ar: readonly [string, ...string[]] };

const roleWords: Readonly<Record<Role, Spellings>> = {
  chair: { en: ['chair', 'chairperson', 'chairman'], ar: ['رئيس', 'الرئيس', 'رئاسة'] },
  co_chair: {
    en: ['co-chair', 'cochair', 'co chairperson', 'vice chair'],
    ar: ['رئيس مشارك', 'الرئيس المشارك', 'رئاسة مشتركة'],
  },
  member: { en: ['member', 'full member', 'membership'], ar: ['عضو', 'عضوة', 'عضوية'] },
  observer: { en: ['observer', 'obs'], ar: ['مراقب', 'بصفة مراقب'] },
  invitee: { en: ['invitee', 'invited', 'guest'], ar: ['مدعو', 'ضيف'] },
  secretariat: { en: ['secretariat', 'support office'], ar: ['أمانة', 'مكتب الدعم'] },
};

const sideWords: Readonly<Record<Side, Spellings>> = {
  government: { en: ['government', 'gov', 'ministry', 'govt'], ar: ['حكومة', 'حكومي', 'وزارة'] },
  municipality: { en: ['municipality', 'municipal'], ar: ['بلدية', 'بلدي'] },
  un: { en: ['un', 'united nations', 'un agency'], ar: ['الأمم المتحدة', 'وكالة أممية'] },
  international_org: {
    en: ['international organisation', 'international organization', 'international', 'igo'],
    ar: ['منظمة دولية'],
  },
  regional_org: {
    en: ['regional organisation', 'regional organization', 'regional'],
    ar: ['منظمة إقليمية'],
  },
  diplomatic_mission: {
    en: ['diplomatic mission', 'embassy', 'mission', 'delegation'],
    ar: ['بعثة دبلوماسية', 'سفارة', 'بعثة'],
  },
  donor: { en: ['donor'], ar: ['جهة مانحة', 'مانح'] },
  ngo: { en: ['NGO', 'ingo', 'non-governmental organisation'], ar: ['منظمة غير حكومية'] },
  cso: { en: ['CSO', 'civil society'], ar: ['منظمة مجتمع مدني', 'مجتمع مدني'] },
  private_sector: { en: ['private sector', 'private', 'company'], ar: ['قطاع خاص', 'شركة'] },
  academia: { en: ['academia', 'university'], ar: ['جهة أكاديمية', 'جامعة'] },
};

const capacityWords: Readonly<Record<Capacity, Spellings>> = {
  representative: { en: ['representative', 'rep', 'principal'], ar: ['ممثل', 'مندوب', 'ممثلة'] },
  alternate: { en: ['alternate', 'deputy', 'substitute'], ar: ['مناوب', 'بديل', 'نائب', 'مناوبة'] },
  focal_point: { en: ['focal point', 'fp', 'contact'], ar: ['نقطة اتصال', 'ضابط اتصال'] },
  office_manager: { en: ['office manager', 'secretary'], ar: ['مدير مكتب', 'مدير المكتب'] },
  copy: { en: ['copied', 'copy', 'cc'], ar: ['نسخة إلى', 'نسخة', 'صورة إلى'] },
};

const words: Readonly<Record<string, Spellings>> = {
  ...roleWords,
  ...sideWords,
  ...capacityWords,
};

/** As papers print it; a word that is not of the vocabulary stays as it is. */
export function vocabularyWord(word: string, language: 'en' | 'ar'): string {
  return words[word]?.[language][0] ?? word;
}

export function readRole(text: string): Role | undefined {
  return meant(text, roles, roleWords);
}

export function readSide(text: string): Side | undefined {
  return meant(text, sides, sideWords);
}

export function readCapacity(text: string): Capacity | undefined {
  return meant(text, capacities, capacityWords);
}

/** The word itself or any of its spellings; an Arabic article before it does not matter. */
function meant<Word extends string>(
  text: string,
  all: readonly Word[],
  spellings: Readonly<Record<Word, Spellings>>,
): Word | undefined {
  const typed = bare(text);
  return all.find((word) =>
    [word, ...spellings[word].en, ...spellings[word].ar].some((one) => bare(one) === typed),
  );
}

function bare(text: string): string {
  return fold(text).replaceAll(/(?<=^| )ال(?=\S{2})/g, '');
}
