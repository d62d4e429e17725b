import { readEmail } from './email.ts';
import type { Contact } from './person.ts';
import { type Phone, type PhoneTrouble, readPhone } from './phone.ts';
import type { ContactScope } from './vocabulary.ts';

/** A contact as typed; a prefix that is not known is noticed. */
export type TypedContact = Omit<Contact, 'id'> & Pick<Phone, 'unknownPrefix'>;

export type ReadContact = TypedContact | { trouble: ContactTrouble };

export type ContactTrouble = PhoneTrouble | 'no-address';

export function emailContact(text: string, scope: ContactScope): ReadContact {
  const email = readEmail(text);
  if ('trouble' in email) return email;
  return { kind: 'email', scope, ...email, extension: null, unknownPrefix: null };
}

export function phoneContact(text: string, scope: ContactScope): ReadContact {
  const phone = readPhone(text);
  if ('trouble' in phone) return phone;
  const { typed, number, extension, unknownPrefix } = phone;
  return { kind: 'phone', scope, typed, key: number, extension, unknownPrefix };
}
