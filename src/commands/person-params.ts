import type { NewContact } from '../db/person-contacts.ts';
import { readEmail } from '../domain/email.ts';
import { readPhone } from '../domain/phone.ts';
import { type ContactScope, languages } from '../domain/vocabulary.ts';
import { UsageError } from '../errors.ts';
import {
  choice,
  dayOrNone,
  flag,
  type Input,
  list,
  optional,
  type Param,
  paramName,
  text,
} from '../params.ts';

/** A contact as typed, with what is to be said of it. */
export type TypedContact = NewContact & { notice: string | null };

/** What every verb that records a person takes. */
export const personParams = {
  ar: optional(text('--ar <name>', 'the full Arabic name, exactly as in the letter')),
  shortName: optional(text('--short <name>', 'a short form of the name')),
  honorific: optional(text('--honorific <text>', 'such as Ms or Dr')),
  honorificAr: optional(text('--honorific-ar <text>', 'such as السيدة or الدكتور')),
  title: optional(text('--title <text>', 'the function held')),
  titleAr: optional(text('--title-ar <text>', 'the function in Arabic')),
  rank: optional(text('--rank <text>', 'such as Colonel or العميد')),
  acting: flag('--acting', 'holds the function for another (مكلّف)'),
  email: optional(emails('--email <addresses>', 'at the office', 'office')),
  phone: optional(phones('--phone <numbers>', 'at the office', 'office')),
  privateEmail: optional(emails('--private-email <addresses>', 'never without consent', 'private')),
  privatePhone: optional(phones('--private-phone <numbers>', 'never without consent', 'private')),
  language: optional(choice('--language <code>', 'the language preferred', languages)),
  consent: optional(
    dayOrNone('--consent <date>', 'when consent to share was given, or none', { looking: 'back' }),
  ),
  note: optional(text('--note <text>', 'a note for the office')),
};
export type PersonInput = Input<typeof personParams>;
/** What an edit changes; null clears what stood there. */
export type PersonDetails = {
  [K in keyof PersonInput]?: PersonInput[K] | (undefined extends PersonInput[K] ? null : never);
};

function emails(spelling: string, help: string, scope: ContactScope): Param<TypedContact[]> {
  return contacts(spelling, help, (typed) => emailContact(typed, scope));
}

function phones(spelling: string, help: string, scope: ContactScope): Param<TypedContact[]> {
  return contacts(spelling, help, (typed) => phoneContact(typed, scope));
}

type ReadContact = TypedContact | { trouble: string };

export function emailContact(text: string, scope: ContactScope): ReadContact {
  const email = readEmail(text);
  if ('trouble' in email) return email;
  return { kind: 'email', scope, ...email, extension: null, notice: null };
}

export function phoneContact(text: string, scope: ContactScope): ReadContact {
  const phone = readPhone(text);
  if ('trouble' in phone) return phone;
  const { typed, number, extension, notice } = phone;
  return { kind: 'phone', scope, typed, key: number, extension, notice };
}

function contacts(
  spelling: string,
  help: string,
  readOne: (typed: string) => ReadContact,
): Param<TypedContact[]> {
  const texts = list(spelling, help);
  return {
    ...texts,
    read: (typed, reading) =>
      texts.read(typed, reading).map((one) => {
        const contact = readOne(one);
        if ('trouble' in contact) throw refused(spelling, one, contact.trouble);
        return contact;
      }),
  };
}

function refused(spelling: string, value: string, trouble: string): UsageError {
  return new UsageError({
    code: 'CONTACT_INVALID',
    message: `${paramName({ spelling })} "${value}" ${trouble}.`,
  });
}
