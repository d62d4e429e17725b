import type { IsoDay } from './day.ts';
import { rankIn } from './ranks.ts';
import type { Capacity, ContactKind, ContactScope, Language } from './vocabulary.ts';

/** A function held on a day; `isActing` is مكلّف. */
export type HeldFunction = {
  titleEn: string | null;
  titleAr: string | null;
  rank: string | null;
  isActing: boolean;
};

export type Contact = {
  id: number;
  kind: ContactKind;
  scope: ContactScope;
  typed: string;
  /** What tells one address or line from another. */
  key: string;
  extension: string | null;
};

/** A person; the function is the one held on the day asked for. */
export type Person = HeldFunction & {
  id: number;
  nameEn: string | null;
  nameAr: string | null;
  shortName: string | null;
  honorificEn: string | null;
  honorificAr: string | null;
  language: Language | null;
  consentOn: IsoDay | null;
  note: string | null;
  /** Known by name only, from a sheet: to be completed. */
  isStub: boolean;
  recordedOn: IsoDay;
  verifiedOn: IsoDay | null;
  mergedIntoId: number | null;
  forgottenOn: IsoDay | null;
  contacts: readonly Contact[];
};

/** A person's time in one capacity on one seat. */
export type Post = {
  id: number;
  seatId: number;
  handle: string;
  personId: number;
  capacity: Capacity;
  fromOn: IsoDay;
  untilOn: IsoDay | null;
  letter: string | null;
};

export type HeldPost = Post & { person: Person };

export function personId({ id }: { id: number }): string {
  return `P-${id}`;
}

/** Of an owner that is named: a person's id, not a body's handle or a word. */
export function isPersonId(name: string): boolean {
  return /^P-\d+$/.test(name);
}

/** As in the letter, in the language asked for where the book has it. */
export function personName(
  { nameEn, nameAr, forgottenOn }: Pick<Person, 'nameEn' | 'nameAr' | 'forgottenOn'>,
  language: 'en' | 'ar' = 'en',
): string {
  if (forgottenOn !== null) return language === 'en' ? '(forgotten)' : '(حُذفت بياناته)';
  if (language === 'en') return nameEn ?? nameAr ?? '(no name)';
  return nameAr ?? nameEn ?? '(بلا اسم)';
}

/** `Colonel, Head of Studies (acting)`, «مديرة الإدارة (مكلّفة)»; nothing where none is recorded. */
export function functionText(
  held: HeldFunction & { honorificAr?: string | null },
  language: 'en' | 'ar' = 'en',
): string {
  const { titleEn, titleAr, rank, isActing } = held;
  const title = language === 'en' ? (titleEn ?? titleAr) : (titleAr ?? titleEn);
  const parts = [rank === null ? null : rankIn(rank, language), title];
  const words = parts.filter((part) => part !== null).join(language === 'en' ? ', ' : '، ');
  if (words === '' || !isActing) return words;
  return language === 'en' ? `${words} (acting)` : `${words} (${isWoman(held) ? 'مكلّفة' : 'مكلّف'})`;
}

const women = /^(?:السيدة|الأستاذة|الدكتورة|المهندسة|الآنسة)/;
const womensTitles = /^(?:وزيرة|وكيلة|مديرة|رئيسة|سفيرة|أمينة|منسقة|موظفة|مستشارة|ممثلة)(?:\s|$)/;

/** As the letter calls her: the honorific, or a title that is a woman's. */
function isWoman({
  honorificAr,
  titleAr,
}: {
  honorificAr?: string | null;
  titleAr: string | null;
}) {
  return women.test(honorificAr ?? '') || womensTitles.test(titleAr ?? '');
}

/** `Dr Huda al-Mithali`, «السيدة/ هدى المثالي»; a rank stands in the place of السيد: «العقيد/ …». */
export function addressedName(person: Person, language: 'en' | 'ar'): string {
  const { honorificEn, honorificAr, rank, forgottenOn } = person;
  const name = personName(person, language);
  if (forgottenOn !== null) return name;
  if (language === 'en') return honorificEn === null ? name : `${honorificEn} ${name}`;
  const called = rank === null ? honorificAr : rankIn(rank, 'ar');
  return called === null ? name : `${called}/ ${name}`;
}

/** «السيدة/ هدى المثالي، مدير الإدارة»: the honorific as it was typed, and the function of that day. */
export function personLine(
  person: HeldFunction &
    Pick<Person, 'nameEn' | 'nameAr' | 'honorificEn' | 'honorificAr' | 'forgottenOn'>,
  language: 'en' | 'ar',
): string {
  const inArabic = language === 'ar';
  const honorific = inArabic ? person.honorificAr : person.honorificEn;
  const name = personName(person, language);
  const called = honorific === null ? name : `${honorific}${inArabic ? '/ ' : ' '}${name}`;
  const held = functionText(person, language);
  return held === '' ? called : `${called}${inArabic ? '،' : ','} ${held}`;
}

export function contactTexts(
  { contacts }: Pick<Person, 'contacts'>,
  wanted: { kind: ContactKind; scope?: ContactScope },
): string[] {
  return contacts
    .filter(({ kind, scope }) => kind === wanted.kind && scope === (wanted.scope ?? scope))
    .map(({ typed }) => typed);
}

/** Where a person is written to: at the office, else privately where that was consented to. */
export function mailAddress({
  contacts,
  consentOn,
}: Pick<Person, 'contacts' | 'consentOn'>): Contact | undefined {
  const emails = contacts.filter(({ kind }) => kind === 'email');
  const ofScope = (wanted: ContactScope) => emails.find(({ scope }) => scope === wanted);
  return ofScope('office') ?? (consentOn === null ? undefined : ofScope('private'));
}
