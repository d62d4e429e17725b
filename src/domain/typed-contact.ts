import { readEmail } from './email.ts';
import type { Contact } from './person.ts';
import { readPhone } from './phone.ts';
import type { ContactScope } from './vocabulary.ts';

/** A contact as typed, with what is to be noticed about it. */
export type TypedContact = Omit<Contact, 'id'> & { notice: string | null };

export type ReadContact = TypedContact | { trouble: string };

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
