import {
  type ContactTrouble,
  emailContact,
  phoneContact,
  type ReadContact,
  type TypedContact,
} from '../domain/typed-contact.ts';
import { type ContactScope, languages } from '../domain/vocabulary.ts';
import { UsageError } from '../errors.ts';
import { type Param, paramName } from '../param.ts';
import { choice, flag, list, optional, pastDayOrNone, text } from '../params.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    CONTACT_INVALID: { flag: string; typed: string; trouble: ContactTrouble };
  }
}

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
  consent: optional(pastDayOrNone('--consent <date>', 'when consent to share was given, or none')),
  note: optional(text('--note <text>', 'a note for the office')),
};
function emails(spelling: string, help: string, scope: ContactScope): Param<TypedContact[]> {
  return contacts(spelling, help, (typed) => emailContact(typed, scope));
}

function phones(spelling: string, help: string, scope: ContactScope): Param<TypedContact[]> {
  return contacts(spelling, help, (typed) => phoneContact(typed, scope));
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
        if (!('trouble' in contact)) return contact;
        const { trouble } = contact;
        throw new UsageError('CONTACT_INVALID', {
          flag: paramName({ spelling }),
          typed: one,
          trouble,
        });
      }),
  };
}
