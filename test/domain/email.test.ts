import { expect, test } from '@jest/globals';
import { readEmail } from '../../src/domain/email.ts';
import { contactTroubles } from '../../src/language/en/contacts.ts';

test.each([
  'Rep@Example.org',
  ' rep@example.ORG ',
  'rep@example.org،',
  '\u200frep@example.org\u200f,',
  'mailto:REP@example.org',
  '<rep@example.org>;',
])('%j is the mailbox rep@example.org', (typed) => {
  expect(readEmail(typed)).toMatchObject({ key: 'rep@example.org' });
});

test('the case that was typed is kept for showing', () => {
  expect(readEmail(' Rep@Example.org, ')).toEqual({
    typed: 'Rep@Example.org',
    key: 'rep@example.org',
  });
});

test.each(['rep', 'rep@', 'rep@example', 'a b@example.org', 'a@b@example.org', '@example.org'])(
  '%j is no address',
  (typed) => {
    expect(readEmail(typed)).toEqual({ trouble: 'no-address' });
    expect(contactTroubles['no-address']).toBe('is not an e-mail address like name@example.org');
  },
);
